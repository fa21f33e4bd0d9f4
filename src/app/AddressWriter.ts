import type { Platform } from '../services/platform.js';

/** A view that has rested for this long is written into the address: browsers let it change only so often. */
const WRITE_AFTER_MS = 120;

/** Keeps the browser's address in step with the view. Writes nothing where the address is somebody else's. */
export class AddressWriter {
  private written = '';
  private cancel: () => void = () => undefined;

  constructor(
    private readonly platform: Pick<Platform, 'pushAddress' | 'replaceAddress' | 'setTimer'>,
    private readonly ownsAddress: boolean,
    /** The query that restores the present view. */
    private readonly query: () => string,
  ) {}

  /** Notes a query that the browser went to by itself. */
  follow(query: string): void {
    this.written = query;
  }

  /** Leaves a place to come back to. */
  push(): void {
    this.write((query) => this.platform.pushAddress(query));
  }

  replace(): void {
    this.write((query) => {
      if (query !== this.written) this.platform.replaceAddress(query);
    });
  }

  /** Writes once the view has paused. */
  replaceSoon(): void {
    this.cancel();
    this.cancel = this.platform.setTimer(() => this.replace(), WRITE_AFTER_MS);
  }

  dispose(): void {
    this.cancel();
  }

  private write(how: (query: string) => void): void {
    this.cancel();
    if (!this.ownsAddress) return;
    const query = this.query();
    how(query);
    this.written = query;
  }
}
