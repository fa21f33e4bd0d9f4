import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { contrastOf, takePicture } from '../support/picture.js';
import type { SichaoPage } from '../support/SichaoPage.js';

const visit = browserSuite();

/** One page for each device pixel ratio, and the windows that it is pulled to. */
const WINDOWS: readonly (readonly [devicePixelRatio: number, windows: readonly (readonly [width: number, height: number])[]])[] = [
  [1, [[320, 480], [480, 320], [1280, 720], [1920, 1080], [2560, 1080], [3840, 2160]]],
  [2, [[768, 1024], [1440, 900]]],
  [3, [[320, 480], [390, 844]]],
];

/** What stands out of the window or has no size. */
const misplaced = (opened: SichaoPage): Promise<string[]> =>
  opened.page.evaluate(() => {
    const root = document.documentElement;
    const problems = ['stage', 'ruler', 'scale-bar', 'language'].flatMap((name) => {
      const box = document.querySelector(`[data-part="${name}"]`)?.getBoundingClientRect();
      const inside = box && box.width > 0 && box.left >= -1 && box.top >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1;
      return inside ? [] : [`${name}: ${JSON.stringify(box)}`];
    });
    if (root.scrollWidth > root.clientWidth || root.scrollHeight > root.clientHeight) problems.push('the page can be scrolled');
    return problems;
  });

describe('a window', () => {
  it.each(WINDOWS)('at a pixel ratio of %f is filled at every size, and nothing reaches out of it', async (devicePixelRatio, windows) => {
    const [[width, height] = [640, 400]] = windows;
    await visit({ query: 'at=human&still=1&quality=low', width, height, devicePixelRatio }, async (opened) => {
      for (const [nextWidth, nextHeight] of windows) {
        const name = `${String(nextWidth)} × ${String(nextHeight)}`;
        await opened.resize(nextWidth, nextHeight, { timeoutMs: 120_000 });
        expect(contrastOf(await takePicture(opened.page)), name).toBeGreaterThan(3);
        expect(await misplaced(opened), name).toEqual([]);
      }
    });
  }, 400_000);
});
