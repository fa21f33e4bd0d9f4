import { withPage } from '../support/openPage.js';
import { atLeast, atMost, told, type BenchRow, type BenchSite } from './BenchSite.js';

const WIDTH = 1280;
const HEIGHT = 720;
const COUNT = 300_000;
/** Few: one of the icospheres takes the software rasteriser half a minute. */
const FRAMES = 2;
/** One loose crystal, of which all atoms can be seen, and one packed to van der Waals contact; radii in Å. */
const SCENES = [{ name: 'loose', radiusA: 0.7 }, { name: 'packed', radiusA: 1.6 }] as const;

interface AtomsFrame {
  /** The shortest frame of the round, each waited for. */
  readonly ms: number;
  readonly drawCalls: number;
  /** Balls handed to the graphics card. */
  readonly drawn: number;
  readonly triangles: number;
}

/** Draws some frames one after another; reading a pixel back ends only when the frame is really there. */
const frameOf = ({ browser, pagesUrl }: BenchSite, draw: 'impostors' | 'icospheres', radiusA: number, frames: number): Promise<AtomsFrame> =>
  withPage(
    browser,
    `${pagesUrl}atoms.html`,
    { query: `draw=${draw}&count=${String(COUNT)}&radius=${String(radiusA)}&stopped=1`, width: WIDTH, height: HEIGHT, unready: true },
    async ({ page }) => {
      await page.waitForFunction(() => window.atoms !== undefined, undefined, { timeout: 300_000 });
      return page.evaluate((count) => {
        const { atoms } = window;
        const context = document.querySelector('canvas')?.getContext('webgl2');
        if (!atoms || !context) throw new Error('no canvas with WebGL 2');
        const pixel = new Uint8Array(4);
        const step = (): number => {
          const beginMs = performance.now();
          atoms.draw();
          context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
          return performance.now() - beginMs;
        };
        // The first sends everything to the graphics card and has the programs made.
        step();
        const ms = Math.min(...Array.from({ length: count }, step));
        return { ms, drawCalls: atoms.drawCalls, drawn: atoms.drawn, triangles: atoms.triangles };
      }, frames);
    },
  );

/** A frame of 300 000 atoms as the stage draws them, beside as many icospheres of 80 triangles in an InstancedMesh. */
export const measureAtoms = async (site: BenchSite): Promise<BenchRow[]> => {
  const rows: BenchRow[] = [];
  for (const { name, radiusA } of SCENES) {
    // As many frames of each, and the shortest: what else the machine does can only slow a frame down.
    const ours = await frameOf(site, 'impostors', radiusA, FRAMES);
    const theirs = await frameOf(site, 'icospheres', radiusA, FRAMES);
    rows.push(
      told(`${name} atoms, icospheres`, theirs.ms, 'ms', `${String(theirs.drawn)} icospheres, ${String(theirs.triangles)} triangles, ${String(theirs.drawCalls)} call`),
      told(`${name} atoms, impostors`, ours.ms, 'ms', `${String(ours.drawn)} impostors`),
      atMost(`${name} atoms, draw calls`, ours.drawCalls, 9, ''),
      atLeast(`${name} atoms, impostors against icospheres`, theirs.ms / ours.ms, 4, '×'),
    );
  }
  return rows;
};
