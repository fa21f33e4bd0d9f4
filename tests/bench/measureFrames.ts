import type { SichaoPage } from '../support/SichaoPage.js';
import { withPage } from '../support/openPage.js';
import { atMost, told, type BenchRow, type BenchSite } from './BenchSite.js';
import { drawNothing, frameTimes, installInstruments, resetFrameTimes } from './instruments.js';
import { median, percentile } from './statistics.js';
import { walkFrames } from './walkFrames.js';

/** Small: what is measured is the script. */
const WIDTH = 480;
const HEIGHT = 270;
const FRAMES = 400;
const EMPTY_FRAMES = 400;

const prepare = async ({ page }: SichaoPage): Promise<void> => {
  await drawNothing(page);
  await installInstruments(page);
};

const emptyFrameTimes = ({ browser, pagesUrl }: BenchSite): Promise<number[]> =>
  withPage(
    browser,
    `${pagesUrl}empty.html`,
    { width: WIDTH, height: HEIGHT, unready: true, prepare },
    async ({ page }) => {
      const drawn = (count: number): Promise<unknown> =>
        page.waitForFunction((wanted) => (window.emptyFrames ?? 0) > wanted, count, { timeout: 120_000 });
      await drawn(60);
      await resetFrameTimes(page);
      await drawn(60 + EMPTY_FRAMES);
      return frameTimes(page);
    },
  );

/** Script time of a frame along the whole rail, beside that of an empty canvas. */
export const measureFrames = async (site: BenchSite): Promise<BenchRow[]> => {
  const empty = await emptyFrameTimes(site);
  const full = await withPage(site.browser, site.siteUrl, { query: 'still=1', width: WIDTH, height: HEIGHT, prepare }, (opened) =>
    walkFrames(opened, { fromQ: -16, toQ: 27, frames: FRAMES }));
  const emptyP95 = percentile(empty, 0.95);
  return [
    told('script a frame, empty canvas: p50', median(empty), 'ms', `${String(empty.length)} frames`),
    told('script a frame, empty canvas: p95', emptyP95, 'ms'),
    told('script a frame along the rail: p50', median(full), 'ms', `${String(full.length)} frames`),
    atMost('script a frame along the rail: p95, against empty', percentile(full, 0.95) / emptyP95, 2, '×', `${percentile(full, 0.95).toFixed(2)} ms`),
  ];
};
