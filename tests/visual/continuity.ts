import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { ROOT } from '../../scripts/support/root.mjs';
import { withPage } from '../support/openPage.js';
import { withSite, type Site } from '../support/openSite.js';
import type { Picture } from '../support/picture.js';
import { findJumps } from './jumpDetector.js';
import { showSceneOnly, STEP_DECADES, WALK_HEIGHT, WALK_WIDTH, walkRail, type WalkFrame } from './walkRail.js';

/**
 * Walks the rail in steps of 0.01 decade and tells every jump; frames beside it go to artifacts/continuity.
 * `npm run continuity -- -2 3` walks from q = −2 to 3 only.
 */
const [fromQ = -35, toQ = 27] = process.argv.slice(2).map(Number);
const PIECE_DECADES = 2;
const folder = join(ROOT, 'artifacts/continuity');

const savePicture = ({ width, height, data }: Picture, name: string): Promise<unknown> =>
  sharp(Buffer.from(data), { raw: { width, height, channels: 4 } }).png().toFile(join(folder, name));

const walkPiece = async (site: Site, from: number, to: number): Promise<number> =>
  withPage(site.browser, site.url, { query: 'still=1', width: WALK_WIDTH, height: WALK_HEIGHT }, async (opened) => {
    await showSceneOnly(opened);
    const frames: WalkFrame[] = [];
    const differences = await walkRail(opened, { fromQ: from, toQ: to }, (frame) => { frames.push(frame); });
    const jumps = findJumps(differences);
    for (const { frame, tile, difference, usual } of jumps) {
      const q = from + (frame + 1) * STEP_DECADES;
      process.stdout.write(`  jump at q = ${q.toFixed(2)}, tile ${tile.join(',')}: ${difference.toFixed(1)} levels, usual ${usual.toFixed(1)}\n`);
      for (const [index, side] of [[frame, 'a'], [frame + 1, 'b']] as const) {
        const shown = frames[index];
        if (shown) await savePicture(shown.picture, `${q.toFixed(2)}${side}.png`);
      }
    }
    process.stdout.write(`q ${from.toFixed(1)} … ${to.toFixed(1)}: ${String(frames.length)} frames, ${String(jumps.length)} jumps\n`);
    return jumps.length;
  });

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const total = await withSite(async (site) => {
  let jumps = 0;
  for (let q = fromQ; q < toQ; q += PIECE_DECADES) {
    // Each piece overlaps the one before, so that a jump at a seam has neighbours on both sides.
    jumps += await walkPiece(site, Math.max(fromQ, q - 0.08), Math.min(toQ, q + PIECE_DECADES));
  }
  return jumps;
});
process.stdout.write(`${String(total)} jumps from q = ${String(fromQ)} to ${String(toQ)}\n`);
process.exitCode = total === 0 ? 0 : 1;
