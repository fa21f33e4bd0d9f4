import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { findJumps } from '../visual/jumpDetector.js';
import { showSceneOnly, STEP_DECADES, WALK_HEIGHT, WALK_WIDTH, walkRail, type Walk } from '../visual/walkRail.js';

const visit = browserSuite();

/** Stretches where much changes at once; `npm run continuity` walks the whole rail. */
const STRETCHES: readonly Walk[] = [
  { fromQ: -15.5, toQ: -15.3 },
  { fromQ: -9.6, toQ: -9.4 },
  { fromQ: -7.2, toQ: -7 },
  { fromQ: -4.3, toQ: -4.1 },
  { fromQ: 0, toQ: 0.2 },
  { fromQ: 1.7, toQ: 1.9 },
  { fromQ: 4.7, toQ: 5 },
  { fromQ: 6.9, toQ: 7.1 },
  { fromQ: 11.8, toQ: 12 },
  { fromQ: 20.4, toQ: 20.6 },
];

/** Ways down into a thing or to a world, about what was chosen. */
const DIVES: readonly (Walk & { readonly at: string; readonly view?: string })[] = [
  { at: 'chip-5nm', fromQ: -3.6, toQ: -3.4 },
  { at: 'transistor-5nm', fromQ: -5.6, toQ: -5.4 },
  // Where the ground below the map's resolution comes in, on the Moon and on Mars, with the sunlit ground in the picture.
  { at: 'change-lunar', fromQ: 5.3, toQ: 5.6, view: '&date=2024-05-29T12:00:00Z&yaw=-35&pitch=6' },
  { at: 'tianwen-1-orbiter', fromQ: 5.5, toQ: 5.8, view: '&date=2021-05-14T23:00:00Z' },
];

const page = { query: 'still=1&quality=low', width: WALK_WIDTH, height: WALK_HEIGHT, devicePixelRatio: 1 };

describe('the rail is continuous', () => {
  it('no frame jumps where much changes at once', async () => {
    await visit(page, async (opened) => {
      await showSceneOnly(opened);
      const jumps: unknown[] = [];
      for (const walk of STRETCHES) {
        for (const jump of findJumps(await walkRail(opened, walk))) {
          jumps.push({ ...jump, q: walk.fromQ + (jump.frame + 1) * STEP_DECADES });
        }
      }
      expect(jumps).toEqual([]);
    });
  }, 600_000);

  it.each(DIVES)('down to $at, from $fromQ to $toQ, no frame jumps', async ({ at, view = '', ...walk }) => {
    await visit({ ...page, query: `at=${at}&still=1&quality=low&q=${String(walk.toQ)}${view}` }, async (opened) => {
      await showSceneOnly(opened);
      expect(findJumps(await walkRail(opened, walk))).toEqual([]);
    });
  });

  it('a thing that pops is caught', async () => {
    await visit(page, async (opened) => {
      await showSceneOnly(opened);
      const differences = await walkRail(opened, { fromQ: 0, toQ: 0.3 }, async (_frame, index) => {
        if (index !== 15) return;
        await opened.page.evaluate(() => {
          const planted = document.createElement('div');
          planted.className = 'planted';
          planted.style.cssText = 'position:fixed;z-index:99999;left:60px;top:40px;width:16px;height:16px;background:#c8ccd0';
          document.body.append(planted);
        });
      });
      expect(findJumps(differences).map(({ frame }) => frame)).toContain(15);
    });
  });
});
