import { withPage } from '../support/openPage.js';
import { atMost, told, type BenchRow, type BenchSite } from './BenchSite.js';
import { installTextureMemory, textureMemory, type TextureMemory } from './textureMemory.js';

const WIDTH = 640;
const HEIGHT = 360;
/** The rail from the ground to the edge. */
const FROM_Q = 3.5;
const TO_Q = 27;
const STEP = 0.5;
const MOST_MB = 64;

interface Peak {
  bytes: number;
  where: string;
  memory: TextureMemory | null;
}

const words = ({ memory }: Peak): string => (memory?.largest ?? []).slice(0, 4).map(([what, bytes]) => `${what}: ${(bytes / 1e6).toFixed(1)}`).join('; ');

/** What textures take on the graphics card at medium quality, along the sky's rail and at every checkpoint of the sky in turn. */
export const measureTextures = ({ browser, siteUrl }: BenchSite): Promise<BenchRow[]> =>
  withPage(
    browser,
    siteUrl,
    { query: `still=1&quality=medium&q=${String(FROM_Q)}`, width: WIDTH, height: HEIGHT, prepare: async ({ page }) => { await installTextureMemory(page); } },
    async (opened) => {
      const note = async (peak: Peak, where: string): Promise<void> => {
        const memory = await textureMemory(opened.page);
        if (process.env['SHOW']) process.stdout.write(`    ${where} ${(memory.bytes / 1e6).toFixed(1)} MB\n`);
        if (memory.bytes > peak.bytes) Object.assign(peak, { bytes: memory.bytes, where, memory });
      };
      const rail: Peak = { bytes: 0, where: '', memory: null };
      for (let q = FROM_Q; q <= TO_Q; q += STEP) {
        await opened.setQ(q);
        await opened.settle({ quietMs: 150, timeoutMs: 120_000 });
        await note(rail, `q = ${q.toFixed(2)}`);
      }
      const end = await textureMemory(opened.page);
      const visits: Peak = { bytes: 0, where: '', memory: null };
      for (const { id, place } of await opened.catalogue()) {
        if (place.kind !== 'sky') continue;
        await opened.flyTo(id, 0);
        await opened.settle({ quietMs: 300, timeoutMs: 120_000 });
        await note(visits, id);
      }
      return [
        atMost(`textures along the sky's rail, medium quality, most at ${rail.where}`, rail.bytes / 1e6, MOST_MB, 'MB', words(rail)),
        told("textures at the rail's end", end.bytes / 1e6, 'MB'),
        atMost(`textures at the sky's checkpoints in turn, most at ${visits.where}`, visits.bytes / 1e6, MOST_MB, 'MB', words(visits)),
      ];
    },
  );
