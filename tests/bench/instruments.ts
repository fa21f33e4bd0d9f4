import type { Page } from 'playwright-core';

interface Instruments {
  /** When the screen's framebuffer was first drawn or cleared, ms since the navigation began. */
  firstFrameMs: number | null;
  /** Script time in animation frames since the last reset, ms a frame. */
  readonly frameMs: number[];
  /** The page's own frames do not see this one. */
  readonly rawFrame: typeof requestAnimationFrame;
}

interface Instrumented {
  readonly benchInstruments: Instruments;
}

/** Runs in the page before its own scripts; self-contained, for it is sent as text. */
const install = (): void => {
  const rawFrame = window.requestAnimationFrame.bind(window);
  const instruments: Instruments = { firstFrameMs: null, frameMs: [], rawFrame };
  (window as unknown as { benchInstruments: Instruments }).benchInstruments = instruments;

  let stamp = -1;
  window.requestAnimationFrame = (callback) =>
    rawFrame((time) => {
      const begin = performance.now();
      callback(time);
      const spent = performance.now() - begin;
      // All callbacks of one animation frame have the same time: they are one frame's cost.
      if (time === stamp) instruments.frameMs[instruments.frameMs.length - 1] = (instruments.frameMs.at(-1) ?? 0) + spent;
      else instruments.frameMs.push(spent);
      stamp = time;
    });

  const prototype = WebGL2RenderingContext.prototype;
  for (const name of ['clear', 'drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'] as const) {
    const original = prototype[name] as (this: WebGL2RenderingContext, ...args: unknown[]) => void;
    (prototype as unknown as Record<string, unknown>)[name] = function (this: WebGL2RenderingContext, ...args: unknown[]): void {
      original.apply(this, args);
      const onScreen = this.canvas instanceof HTMLCanvasElement && this.canvas.isConnected;
      if (instruments.firstFrameMs === null && onScreen && this.getParameter(this.FRAMEBUFFER_BINDING) === null) {
        instruments.firstFrameMs = performance.now();
      }
      // Measured once; from then on the page runs what it would run.
      if (instruments.firstFrameMs !== null) (prototype as unknown as Record<string, unknown>)[name] = original;
    };
  }
};

/**
 * Takes the pixels away, for measurements of the script: on a software rasteriser a call that draws waits, as soon as the
 * picture before is not finished, and that wait would be counted.
 */
export const drawNothing = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'] as const) WebGL2RenderingContext.prototype[name] = () => undefined;
  });

export const installInstruments = (page: Page): Promise<unknown> => page.addInitScript(install);

/** Milliseconds from the start of the navigation to the first drawn frame. */
export const firstFrameMs = async (page: Page): Promise<number> => {
  const handle = await page.waitForFunction(
    () => (window as unknown as Instrumented).benchInstruments.firstFrameMs,
    undefined,
    { timeout: 120_000, polling: 20 },
  );
  return Number(await handle.jsonValue());
};

export const resetFrameTimes = (page: Page): Promise<void> =>
  page.evaluate(() => { (window as unknown as Instrumented).benchInstruments.frameMs.length = 0; });

/** Script time of the animation frames since the last reset, ms. */
export const frameTimes = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as Instrumented).benchInstruments.frameMs);
