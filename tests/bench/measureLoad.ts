import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isCompressible } from '../../src/server/mimeTypes.js';
import { withPage } from '../support/openPage.js';
import { atMost, told, type BenchRow, type BenchSite } from './BenchSite.js';
import { firstFrameMs, installInstruments } from './instruments.js';
import { median } from './statistics.js';

const RUNS = 9;
const WIDTH = 1280;
const HEIGHT = 720;

interface SiteLoad {
  readonly firstFrame: number;
  readonly firstExhibit: number;
  readonly paths: readonly string[];
}

const loadSite = ({ browser, siteUrl }: BenchSite): Promise<SiteLoad> =>
  withPage(
    browser,
    siteUrl,
    { width: WIDTH, height: HEIGHT, unready: true, prepare: async ({ page }) => { await installInstruments(page); } },
    async (opened) => {
      await opened.page.waitForFunction(() => 'sichao' in window);
      const { firstExhibit, paths } = await opened.page.evaluate(async () => {
        await (window as unknown as { sichao: { ready: Promise<void> } }).sichao.ready;
        const at = performance.getEntriesByName('sichao-first-picture')[0]?.startTime ?? Number.NaN;
        return {
          firstExhibit: at,
          paths: [location.pathname, ...performance.getEntriesByType('resource')
            .filter((entry) => entry.name.startsWith(location.origin) && entry.startTime < at)
            .map((entry) => new URL(entry.name).pathname)],
        };
      });
      return { firstFrame: await firstFrameMs(opened.page), firstExhibit, paths };
    },
  );

const loadEmpty = ({ browser, pagesUrl }: BenchSite): Promise<number> =>
  withPage(
    browser,
    `${pagesUrl}empty.html`,
    { width: WIDTH, height: HEIGHT, unready: true, prepare: async ({ page }) => { await installInstruments(page); } },
    (opened) => firstFrameMs(opened.page),
  );

/** The size of a file of the site as gzip would send it, in bytes. */
const gzipBytes = (dist: string, path: string): number => {
  const file = join(dist, path === '/' ? 'index.html' : decodeURIComponent(path));
  if (!existsSync(file)) return 0;
  const content = readFileSync(file);
  return isCompressible(file) ? gzipSync(content).length : content.length;
};

/** Sizes and times of the first visit, with empty caches, beside those of an empty canvas. */
export const measureLoad = async (site: BenchSite): Promise<BenchRow[]> => {
  const siteLoads: SiteLoad[] = [];
  const emptyLoads: number[] = [];
  // In turns, so that what else the machine does falls on both; the first of each warms the machine up.
  for (let run = 0; run <= RUNS; run++) {
    const empty = await loadEmpty(site);
    const full = await loadSite(site);
    if (run === 0) continue;
    emptyLoads.push(empty);
    siteLoads.push(full);
  }
  const paths = [...new Set(siteLoads[0]?.paths ?? [])];
  const kilobytes = (chosen: readonly string[]): number =>
    chosen.reduce((sum, path) => sum + gzipBytes(site.distFolder, path), 0) / 1000;
  const empty = median(emptyLoads);
  const firstFrame = median(siteLoads.map((load) => load.firstFrame));
  const firstExhibit = median(siteLoads.map((load) => load.firstExhibit));
  return [
    atMost('script before the first exhibit (gzip)', kilobytes(paths.filter((path) => /\.m?js$/.test(path))), 450, 'kB'),
    atMost('everything before the first exhibit', kilobytes(paths), 1000, 'kB', `${String(paths.length)} files`),
    told('first frame of an empty canvas', empty, 'ms'),
    atMost('first frame, against the empty canvas', firstFrame / empty, 1.25, '×', `${firstFrame.toFixed(0)} ms`),
    atMost('first exhibit, against the empty canvas', firstExhibit / empty, 2, '×', `${firstExhibit.toFixed(0)} ms`),
  ];
};
