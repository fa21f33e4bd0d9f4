import type { ResolutionGovernor } from './ResolutionGovernor.js';

/** A picture at rest for this long is drawn once more in full: sooner, each pause between two turns of a wheel would. */
const SHARP_AFTER_MS = 160;

export interface StageClock {
  readonly monotonicMs: () => number;
  /** Returns what cancels the timer. */
  readonly setTimer: (callback: () => void, delayMs: number) => () => void;
}

export interface SharpnessOptions {
  readonly governor: ResolutionGovernor;
  readonly clock: StageClock;
  readonly invalidate: () => void;
}

/** Chooses between the governed resolution of a moving picture and the full one of a picture at rest. */
export class Sharpness {
  private sharp = true;
  private wasMoving = false;
  private lastFrameMs = 0;
  private cancelTimer: (() => void) | null = null;

  constructor(private readonly options: SharpnessOptions) {}

  /** The factor for the frame that is about to be drawn. */
  begin(): number {
    const { governor, clock } = this.options;
    const nowMs = clock.monotonicMs();
    if (this.wasMoving) governor.note(nowMs - this.lastFrameMs);
    this.lastFrameMs = nowMs;
    return this.sharp ? 1 : governor.factor;
  }

  /** Notes whether the frame that was just drawn will be followed by another. */
  end(moving: boolean): void {
    this.wasMoving = moving;
    if (moving) {
      this.sharp = false;
      this.cancel();
    } else if (!this.sharp && this.options.governor.factor === 1) this.sharp = true;
    else if (!this.sharp) this.cancelTimer ??= this.options.clock.setTimer(this.sharpen, SHARP_AFTER_MS);
  }

  dispose(): void {
    this.cancel();
  }

  private readonly sharpen = (): void => {
    this.cancelTimer = null;
    this.sharp = true;
    this.options.invalidate();
  };

  private cancel(): void {
    this.cancelTimer?.();
    this.cancelTimer = null;
  }
}
