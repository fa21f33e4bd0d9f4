import type { Page } from 'playwright-core';
import { withPage } from '../support/openPage.js';
import { atLeast, told, type BenchRow, type BenchSite } from './BenchSite.js';

const WIDTH = 1280;
const HEIGHT = 720;
const ROUNDS = 3;
const SECONDS = 5;
/** Where the gallery is full: a person among machines. */
const FULL_Q = 0.8;

interface Rate {
  readonly framesPerSecond: number;
  readonly triangles: number;
  /** Width of the drawn picture, device pixels. */
  readonly widthPx: number;
}

/** From now on each frame waits until the one before is really drawn: reading one pixel back ends only then. */
const waitForPixels = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const context = document.querySelector('canvas')?.getContext('webgl2');
    if (!context) throw new Error('no canvas with WebGL 2');
    const pixel = new Uint8Array(4);
    const read = (): void => {
      context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
      requestAnimationFrame(read);
    };
    requestAnimationFrame(read);
  });

/** Counts a page's own frames over a while. */
const frameRate = async (page: Page, framesSoFar: () => Promise<number>): Promise<number> => {
  const clock = (): Promise<number> => page.evaluate(() => performance.now());
  const [framesBefore, beginMs] = [await framesSoFar(), await clock()];
  await page.waitForFunction((untilMs) => performance.now() > untilMs, beginMs + SECONDS * 1000, { polling: 50, timeout: 120_000 });
  const [framesAfter, endMs] = [await framesSoFar(), await clock()];
  return ((framesAfter - framesBefore) / (endMs - beginMs)) * 1000;
};

const canvasWidth = (page: Page): Promise<number> => page.evaluate(() => document.querySelector('canvas')?.width ?? 0);

/** Turns the wheel forth and back, as a visitor who looks around: the show moves without a pause. */
const keepZooming = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const stage = document.querySelector('[data-part="stage"]');
    let turns = 0;
    setInterval(() => {
      const deltaY = Math.floor(turns++ / 12) % 2 === 0 ? 12 : -12;
      stage?.dispatchEvent(new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true, clientX: 600, clientY: 300 }));
    }, 40);
  });

const siteRate = ({ browser, siteUrl }: BenchSite): Promise<Rate> =>
  withPage(browser, siteUrl, { query: `q=${String(FULL_Q)}`, width: WIDTH, height: HEIGHT }, async (opened) => {
    await opened.settle({ timeoutMs: 120_000 });
    await waitForPixels(opened.page);
    await keepZooming(opened.page);
    const framesSoFar = async (): Promise<number> => (await opened.stats()).frames;
    // The governor of the resolution needs some frames to know the machine.
    await frameRate(opened.page, framesSoFar);
    const framesPerSecond = await frameRate(opened.page, framesSoFar);
    return { framesPerSecond, triangles: (await opened.stats()).triangles, widthPx: await canvasWidth(opened.page) };
  });

const spheresRate = ({ browser, pagesUrl }: BenchSite, triangles: number): Promise<Rate> =>
  withPage(browser, `${pagesUrl}spheres.html`, { query: `triangles=${String(triangles)}`, width: WIDTH, height: HEIGHT, unready: true }, async ({ page }) => {
    const framesSoFar = (): Promise<number> => page.evaluate(() => window.spheres?.frames ?? 0);
    await page.waitForFunction(() => (window.spheres?.frames ?? 0) > 3, undefined, { timeout: 120_000 });
    await waitForPixels(page);
    const framesPerSecond = await frameRate(page, framesSoFar);
    return { framesPerSecond, triangles: await page.evaluate(() => window.spheres?.triangles ?? 0), widthPx: await canvasWidth(page) };
  });

const fastest = (rates: readonly Rate[]): Rate =>
  rates.reduce((best, rate) => (rate.framesPerSecond > best.framesPerSecond ? rate : best));

/**
 * Frames a second of the moving picture on the software rasteriser, as a visitor has it (the governor lowers the
 * resolution while the picture moves), beside fifteen plain spheres with logarithmic depth.
 */
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
      `${ours.framesPerSecond.toFixed(1)} /s, ${String(ours.triangles)} triangles, drawn ${String(ours.widthPx)} pixels wide while moving`),
  ];
};
