import type { WithSichao, SichaoPage } from '../support/SichaoPage.js';
import { frameTimes, resetFrameTimes } from './instruments.js';

export interface FrameWalk {
  readonly fromQ: number;
  readonly toQ: number;
  readonly frames: number;
}

/**
 * Zooms along the rail, one step a frame, and gives the script time of each frame, ms. The stretch is gone over once
 * before, so that what is measured is the walk and not the loading. Between frames the graphics process is let finish:
 * a software rasteriser falls seconds behind, and a frame that waits for it has nothing to do with that frame's script.
 */
export const walkFrames = async (opened: SichaoPage, { fromQ, toQ, frames }: FrameWalk): Promise<number[]> => {
  const walk = (): Promise<void> =>
    opened.page.evaluate(
      ([from, to, count]) =>
        new Promise<void>((resolve) => {
          const { sichao } = window as unknown as WithSichao;
          const { rawFrame } = (window as unknown as { benchInstruments: { rawFrame: typeof requestAnimationFrame } }).benchInstruments;
          const gl = document.querySelector('canvas')?.getContext('webgl2');
          if (!gl) throw new Error('No canvas to let finish');
          const pixel = new Uint8Array(4);
          let step = 0;
          const next = (): void => {
            if (step > count) {
              resolve();
              return;
            }
            // `finish` only flushes in browsers.
            gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
            sichao.setQ(from + ((to - from) * step) / count);
            step++;
            rawFrame(next);
          };
          next();
        }),
      [fromQ, toQ, frames] as const,
    );
  await walk();
  await opened.settle();
  await resetFrameTimes(opened.page);
  await walk();
  return frameTimes(opened.page);
};
