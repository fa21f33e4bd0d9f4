import type { Page } from 'playwright-core';
import type { PublicState, PublicStats, SichaoApi } from '../../src/app/SichaoApi.js';
import type { CatalogueEntry } from '../../src/catalogue/CatalogueIndex.js';
import type { Measured } from '../../src/stage/measure.js';
import type { ProblemWatch } from './watchProblems.js';

/** How the page's own code is reached from a test; the type of `window` is the application's affair. */
export interface WithSichao {
  readonly sichao: SichaoApi;
}

export interface SettleOptions {
  /** As long as this without a new frame is rest. */
  readonly quietMs?: number;
  readonly timeoutMs?: number;
}

/** One opened page and its public contract. All waiting is for a state, never for a time to pass. */
export class SichaoPage {
  constructor(
    readonly page: Page,
    readonly watch: ProblemWatch,
  ) {}

  /** Waits for the public contract and its first picture. */
  async ready(timeoutMs = 90_000): Promise<void> {
    await this.page.waitForFunction(() => 'sichao' in window, undefined, { timeout: timeoutMs });
    await this.page.waitForFunction(
      () => (window as unknown as WithSichao).sichao.ready.then(() => true),
      undefined,
      { timeout: timeoutMs },
    );
  }

  state(): Promise<PublicState> {
    return this.page.evaluate(() => (window as unknown as WithSichao).sichao.state());
  }

  stats(): Promise<PublicStats> {
    return this.page.evaluate(() => (window as unknown as WithSichao).sichao.stats());
  }

  catalogue(): Promise<readonly CatalogueEntry[]> {
    return this.page.evaluate(() => (window as unknown as WithSichao).sichao.catalogue());
  }

  flyTo(id: string, durationMs?: number): Promise<void> {
    return this.page.evaluate(
      ([to, ms]) => (window as unknown as WithSichao).sichao.flyTo(to, ms === undefined ? {} : { durationMs: ms }),
      [id, durationMs] as const,
    );
  }

  setQ(q: number): Promise<void> {
    return this.page.evaluate((value) => { (window as unknown as WithSichao).sichao.setQ(value); }, q);
  }

  setDate(iso: string): Promise<void> {
    return this.page.evaluate((value) => { (window as unknown as WithSichao).sichao.setDate(value); }, iso);
  }

  measure(id: string): Promise<Measured | null> {
    return this.page.evaluate((which) => (window as unknown as WithSichao).sichao.measure(which), id);
  }

  /** Waits until nothing moves, nothing in view is still on its way, and no frame has been drawn for a while. */
  async settle({ quietMs = 250, timeoutMs = 60_000 }: SettleOptions = {}): Promise<void> {
    await this.page.evaluate(
      ([quiet, timeout]) =>
        new Promise<void>((resolve, reject) => {
          const { sichao } = window as unknown as WithSichao;
          const begin = performance.now();
          let frames = sichao.stats().frames;
          let since = begin;
          const timer = setInterval(() => {
            const now = performance.now();
            const { frames: drawn, pending } = sichao.stats();
            if (drawn !== frames || pending > 0 || sichao.state().moving) {
              frames = drawn;
              since = now;
            }
            if (now - since < quiet && now - begin < timeout) return;
            clearInterval(timer);
            if (now - since >= quiet) resolve();
            else reject(new Error(`no rest after ${String(timeout)} ms: ${JSON.stringify({ ...sichao.state(), pending: sichao.stats().pending })}`));
          }, 20);
        }),
      [quietMs, timeoutMs] as const,
    );
  }

  /** Waits until a thing is drawn with its model, not in its placeholder's shape, and gives its measures. */
  async measured(id: string, timeoutMs = 60_000): Promise<Measured> {
    const handle = await this.page.waitForFunction(
      (which) => {
        try {
          const measured = (window as unknown as WithSichao).sichao.measure(which);
          return measured !== null && Number.isFinite(measured.valueM) && measured.valueM > 0 ? measured : null;
        } catch {
          // A named node is missing while only the placeholder is there.
          return null;
        }
      },
      id,
      { timeout: timeoutMs, polling: 100 },
    );
    return (await handle.jsonValue()) as Measured;
  }

  /** Pulls the window to a size, and waits until the scene has it and has come to rest. */
  async resize(width: number, height: number, options: SettleOptions = {}): Promise<void> {
    await this.page.setViewportSize({ width, height });
    await this.page.waitForFunction(
      ([wide, tall]) => {
        const canvas = document.querySelector('canvas');
        return canvas && Math.abs(canvas.clientWidth - wide) <= 1 && Math.abs(canvas.clientHeight - tall) <= 1;
      },
      [width, height] as const,
    );
    // The page's own observers hear of it when the browser next draws, which a busy one does late.
    await this.page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
    await this.settle(options);
  }

  /** One part of the page. */
  part(name: string): ReturnType<Page['locator']> {
    return this.page.locator(`[data-part="${name}"]`);
  }
}
