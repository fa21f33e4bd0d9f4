import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/support/root.mjs';
import { readCheckpoints } from '../support/checkpointFiles.js';
import { withPage } from '../support/openPage.js';
import { withSite, type Site } from '../support/openSite.js';
import { writeContactSheet, type SheetPicture } from './contactSheet.js';

/**
 * Pictures for the eye: every checkpoint at its own focus, the rail at every half decade, and sheets of both, in
 * artifacts/shots. `npm run shots -- starship human` takes only these; `rail` and `checkpoints` name the two halves.
 */
const folder = join(ROOT, 'artifacts/shots');
const WIDTH = 1280;
const HEIGHT = 720;
const HALF_DECADES = Array.from({ length: 125 }, (_, index) => -35 + index / 2);
const wanted = process.argv.slice(2);

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const takeCheckpoints = async (site: Site, ids: readonly string[]): Promise<SheetPicture[]> => {
  const pictures: SheetPicture[] = [];
  for (const id of ids) {
    const file = join(folder, `${id}.png`);
    try {
      await withPage(site.browser, site.url, { query: `at=${id}&still=1`, width: WIDTH, height: HEIGHT }, async (opened) => {
        await opened.settle({ quietMs: 600, timeoutMs: 120_000 });
        await opened.page.screenshot({ path: file });
        const { drawCalls, triangles } = await opened.stats();
        pictures.push({ file, caption: `${id} · ${String(drawCalls)} calls · ${String(triangles)} triangles` });
        say(`${id}: ${String(drawCalls)} calls, ${String(triangles)} triangles`);
      });
    } catch (error) {
      process.exitCode = 1;
      say(`${id}: ${String(error)}`);
    }
  }
  return pictures;
};

const takeRail = (site: Site): Promise<SheetPicture[]> =>
  withPage(site.browser, site.url, { query: 'still=1', width: WIDTH, height: HEIGHT }, async (opened) => {
    const pictures: SheetPicture[] = [];
    for (const q of HALF_DECADES) {
      await opened.setQ(q);
      await opened.settle({ quietMs: 500, timeoutMs: 120_000 });
      const file = join(folder, `rail_${q.toFixed(1)}.png`);
      await opened.page.screenshot({ path: file });
      const { drawCalls, exhibits } = await opened.stats();
      pictures.push({ file, caption: `q = ${q.toFixed(1)} · ${String(exhibits)} exhibits · ${String(drawCalls)} calls` });
      say(`q = ${q.toFixed(1)}: ${String(exhibits)} exhibits, ${String(drawCalls)} calls`);
    }
    return pictures;
  });

mkdirSync(folder, { recursive: true });
const all = readCheckpoints().map(({ id }) => id);
const named = all.filter((id) => wanted.includes(id));
const unknown = wanted.filter((word) => word !== 'rail' && word !== 'checkpoints' && !all.includes(word));
if (unknown.length > 0) throw new Error(`No such checkpoint: ${unknown.join(', ')}`);

await withSite(async (site) => {
  if (wanted.length === 0 || wanted.includes('checkpoints') || named.length > 0) {
    const pictures = await takeCheckpoints(site, named.length > 0 ? named : all);
    await writeContactSheet(pictures, join(folder, 'checkpoints.jpg'), { columns: 3, cellWidth: 640 });
  }
  if (wanted.length === 0 || wanted.includes('rail')) {
    const pictures = await takeRail(site);
    await writeContactSheet(pictures, join(folder, 'rail.jpg'), { columns: 6, cellWidth: 400 });
  }
});
say('The pictures are in artifacts/shots.');
