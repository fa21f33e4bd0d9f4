import type { WithSichao, SichaoPage } from '../support/SichaoPage.js';
import { frameTimes, resetFrameTimes } from './instruments.js';

export interface FrameWalk {
  readonly fromQ: number;
  readonly toQ: number;
  readonly frames: number;
}

/**
 * Zooms along the rail, one step a frame, and gives the script time of each frame, ms. The stretch is gone over once
 * before, so that what is measured is the walk and not the loading.
 */
export const walkFrames = async (opened: SichaoPage, { fromQ, toQ, frames }: FrameWalk): Promise<number[]> => {
  const walk = (): Promise<void> =>
    opened.page.evaluate(
      ([from, to, count]) =>
        new Promise<void>((resolve) => {
          const { sichao } = window as unknown as WithSichao;
          const { rawFrame } = (window as unknown as { benchInstruments: { rawFrame: typeof requestAnimationFrame } }).benchInstruments;
          let step = 0;
          const next = (): void => {
            if (step > count) {
              resolve();
              return;
            }
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
