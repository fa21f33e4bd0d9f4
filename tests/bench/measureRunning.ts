import type { SichaoPage } from '../support/SichaoPage.js';
import { withPage } from '../support/openPage.js';
import { allocatedDuring } from './allocated.js';
import { told, type BenchRow, type BenchSite } from './BenchSite.js';
import { drawNothing } from './instruments.js';

/** Small: what is measured is the script. */
const WIDTH = 240;
const HEIGHT = 136;
/** Until the engine has compiled what runs every frame: before that it boxes every number. */
const WARM_FRAMES = 1500;
const FRAMES = 600;
const DATE = '2026-11-24T04:00:00Z';
const RATES = [['a day a second', 86_400], ['a year a second', 31_557_600]] as const;
const PLACES = [7.5, 12] as const;
/** In some processes the engine boxes every number that is stored, three's matrices too, for as long as they live: then another page is asked. */
const BOXING_BYTES = 30_000;
const TRIES = 3;

/** Until so many further frames are drawn. */
const draw = async (opened: SichaoPage, frames: number): Promise<void> => {
  const { frames: before } = await opened.stats();
  await opened.page.waitForFunction((until) => (window as unknown as { sichao: { stats: () => { frames: number } } }).sichao.stats().frames >= until, before + frames, { polling: 250, timeout: 300_000 });
};

const measureAt = ({ browser, siteUrl }: BenchSite, q: number, rate: number): Promise<{ readonly bytes: number; readonly most: string }> =>
  withPage(browser, siteUrl, {
    query: `q=${String(q)}&date=${DATE}&rate=${String(rate)}`,
    width: WIDTH,
    height: HEIGHT,
    prepare: async ({ page }) => { await drawNothing(page); },
  }, async (opened) => {
    await draw(opened, WARM_FRAMES);
    const client = await opened.page.context().newCDPSession(opened.page);
    const { frames: first } = await opened.stats();
    const { bytes, byFunction } = await allocatedDuring(client, () => draw(opened, FRAMES));
    const frames = (await opened.stats()).frames - first;
    await client.detach();
    if (process.env['SHOW']) for (const [where, of] of byFunction.slice(0, 30)) process.stdout.write(`    ${where} ${(of / frames).toFixed(0)}\n`);
    return { bytes: bytes / frames, most: byFunction.slice(0, 3).map(([where, of]) => `${where} ${(of / frames).toFixed(0)}`).join(', ') };
  });

/** The least of some pages, and what each of them had. */
const measureBest = async (site: BenchSite, q: number, rate: number): Promise<{ readonly bytes: number; readonly most: string }> => {
  const tries = [await measureAt(site, q, rate)];
  while (tries.length < TRIES && tries.every(({ bytes }) => bytes > BOXING_BYTES)) tries.push(await measureAt(site, q, rate));
  const best = tries.reduce((one, other) => (other.bytes < one.bytes ? other : one));
  const all = tries.map(({ bytes }) => (bytes / 1000).toFixed(0)).join(', ');
  return { bytes: best.bytes, most: tries.length > 1 ? `of ${all}; ${best.most}` : best.most };
};

/**
 * What the script allocates a frame while time runs. Only told: most of it are numbers that the engine boxes for as long as
 * it has not compiled a function to the full, three's matrices among them; `allocations.test.ts` holds our own to nothing.
 */
export const measureRunning = async (site: BenchSite): Promise<BenchRow[]> => {
  const rows: BenchRow[] = [];
  for (const q of PLACES) {
    for (const [words, rate] of RATES) {
      const { bytes, most } = await measureBest(site, q, rate);
      rows.push(told(`allocated a frame at q = ${String(q)}, ${words}`, bytes / 1000, 'kB', most));
    }
  }
  return rows;
};
