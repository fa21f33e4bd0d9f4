import type { Page } from 'playwright-core';
import { withPage } from '../support/openPage.js';
import type { WithSichao } from '../support/SichaoPage.js';
import { atLeast, told, type BenchRow, type BenchSite } from './BenchSite.js';

const WIDTH = 1280;
const HEIGHT = 720;
const ROUNDS = 3;
const SECONDS = 4;
/** Where the gallery is full: a person among machines. */
const FULL_Q = 0.8;

/**
 * Frames a second over a while, each waited for: reading one pixel back ends only when the frame is really drawn.
 * `window.benchStep` moves the view, where there is something to move.
 */
const frameRate = (page: Page): Promise<number> =>
  page.evaluate(
    (seconds) =>
      new Promise<number>((resolve, reject) => {
        const context = document.querySelector('canvas')?.getContext('webgl2');
        if (!context) {
          reject(new Error('no canvas with WebGL 2'));
          return;
        }
        const { benchStep } = window as unknown as { benchStep?: (seconds: number) => void };
        const pixel = new Uint8Array(4);
        let frames = 0;
        const begin = performance.now();
        const next = (): void => {
          context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
          const elapsed = performance.now() - begin;
          if (elapsed > seconds * 1000) {
            resolve((frames / elapsed) * 1000);
            return;
          }
          frames++;
          benchStep?.(elapsed / 1000);
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    SECONDS,
  );

interface Rate {
  readonly framesPerSecond: number;
  readonly triangles: number;
}

const siteRate = ({ browser, siteUrl }: BenchSite): Promise<Rate> =>
  withPage(browser, siteUrl, { query: `q=${String(FULL_Q)}&still=1`, width: WIDTH, height: HEIGHT }, async (opened) => {
    await opened.settle();
    await opened.page.evaluate((q) => {
      const { sichao } = window as unknown as WithSichao;
      Object.assign(window, { benchStep: (seconds: number) => { sichao.setQ(q + 0.08 * Math.sin(seconds * 1.4)); } });
    }, FULL_Q);
    const before = (await opened.stats()).frames;
    const framesPerSecond = await frameRate(opened.page);
    const { frames, triangles } = await opened.stats();
    // A step that draws no frame would flatter the figure.
    const drawn = (frames - before) / (framesPerSecond * SECONDS);
    if (drawn < 0.9) throw new Error(`only ${(drawn * 100).toFixed(0)} % of the steps drew a frame`);
    return { framesPerSecond, triangles };
  });

const spheresRate = ({ browser, pagesUrl }: BenchSite, triangles: number): Promise<Rate> =>
  withPage(browser, `${pagesUrl}spheres.html`, { query: `triangles=${String(triangles)}`, width: WIDTH, height: HEIGHT, unready: true }, async ({ page }) => {
    await page.waitForFunction(() => (window.spheres?.frames ?? 0) > 10, undefined, { timeout: 120_000 });
    const framesPerSecond = await frameRate(page);
    return { framesPerSecond, triangles: await page.evaluate(() => window.spheres?.triangles ?? 0) };
  });

const fastest = (rates: readonly Rate[]): Rate =>
  rates.reduce((best, rate) => (rate.framesPerSecond > best.framesPerSecond ? rate : best));

/** Frames a second on the software rasteriser, beside fifteen plain spheres with logarithmic depth. */
export const measureFill = async (site: BenchSite): Promise<BenchRow[]> => {
  const full: Rate[] = [];
  const plain: Rate[] = [];
  // In turns, and the best of each: what else the machine does can only slow a round down.
  for (let round = 0; round < ROUNDS; round++) {
    full.push(await siteRate(site));
    plain.push(await spheresRate(site, full[0]?.triangles ?? 0));
  }
  const [ours, theirs] = [fastest(full), fastest(plain)];
  return [
    told('frame rate, fifteen plain spheres', theirs.framesPerSecond, '/s', `${String(theirs.triangles)} triangles`),
    atLeast('frame rate, against the plain spheres', ours.framesPerSecond / theirs.framesPerSecond, 3, '×',
      `${ours.framesPerSecond.toFixed(1)} /s, ${String(ours.triangles)} triangles`),
  ];
};
