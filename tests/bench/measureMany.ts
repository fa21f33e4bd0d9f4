import type { CatalogueIndex } from '../../src/catalogue/CatalogueIndex.js';
import { withPage } from '../support/openPage.js';
import { atMost, told, type BenchRow, type BenchSite } from './BenchSite.js';
import { drawNothing, installInstruments } from './instruments.js';
import { median } from './statistics.js';
import { cubeGlb, CUBE_FILE, denseIndex, sparseIndex, WALKED } from './syntheticIndex.js';
import { walkFrames } from './walkFrames.js';

/** Small: what is measured is the script. */
const WIDTH = 480;
const HEIGHT = 270;
const FRAMES = 120;
const ROUNDS = 3;

interface Walked {
  readonly times: readonly number[];
  readonly drawCalls: number;
}

const walkWith = async ({ browser, siteUrl }: BenchSite, index: CatalogueIndex, cube: Uint8Array): Promise<Walked> =>
  withPage(
    browser,
    siteUrl,
    {
      query: 'still=1',
      width: WIDTH,
      height: HEIGHT,
      prepare: async ({ page }) => {
        await drawNothing(page);
        await installInstruments(page);
        await page.route('**/collection/index.json', (route) =>
          route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(index) }));
        await page.route(`**/collection/**/${CUBE_FILE}`, (route) =>
          route.fulfill({ status: 200, contentType: 'model/gltf-binary', body: Buffer.from(cube) }));
        await page.route(`**/collection/${CUBE_FILE}`, (route) =>
          route.fulfill({ status: 200, contentType: 'model/gltf-binary', body: Buffer.from(cube) }));
      },
    },
    async (opened) => {
      const times = await walkFrames(opened, { ...WALKED, frames: FRAMES });
      return { times, drawCalls: (await opened.stats()).drawCalls };
    },
  );

/** Script time of a frame with 10 000 checkpoints in the catalogue, beside that with 20. */
export const measureMany = async (site: BenchSite): Promise<BenchRow[]> => {
  const cube = await cubeGlb();
  const few: number[] = [];
  const many: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    few.push(median((await walkWith(site, sparseIndex(20), cube)).times));
    many.push(median((await walkWith(site, sparseIndex(10_000), cube)).times));
  }
  const dense = await walkWith(site, denseIndex(10_000), cube);
  return [
    told('script a frame, 20 checkpoints: p50', median(few), 'ms'),
    atMost('script a frame, 10 000 checkpoints, against 20', median(many) / median(few), 1.2, '×', `${median(many).toFixed(3)} ms`),
    told('script a frame, 10 000 in one dense gallery: p50', median(dense.times), 'ms'),
    atMost('draw calls at the end of that walk', dense.drawCalls, 149, ''),
  ];
};
