import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { contrastOf, takePicture } from '../support/picture.js';

const visit = browserSuite();

const WINDOWS: readonly (readonly [width: number, height: number, devicePixelRatio: number])[] = [
  [320, 480, 1], [320, 480, 3], [390, 844, 3], [768, 1024, 2], [1280, 720, 1], [1920, 1080, 1], [1440, 900, 2],
  [2560, 1080, 1], [3840, 2160, 1],
];

describe('a window', () => {
  it.each(WINDOWS)('of %i × %i at %f is filled, and nothing reaches out of it', async (width, height, devicePixelRatio) => {
    await visit({ query: 'at=human&still=1', width, height, devicePixelRatio }, async (opened) => {
      await opened.settle({ timeoutMs: 120_000 });
      expect(contrastOf(await takePicture(opened.page))).toBeGreaterThan(3);
      const { overflow, parts } = await opened.page.evaluate(() => ({
        overflow: [
          document.documentElement.scrollWidth - document.documentElement.clientWidth,
          document.documentElement.scrollHeight - document.documentElement.clientHeight,
        ],
        parts: ['stage', 'ruler', 'scale-bar', 'language'].map((name) => {
          const box = document.querySelector(`[data-part="${name}"]`)?.getBoundingClientRect();
          const inside = box && box.width > 0 && box.left >= -1 && box.top >= -1
            && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1;
          return inside ? null : `${name}: ${JSON.stringify(box)}`;
        }).filter((problem) => problem !== null),
      }));
      expect(overflow.every((pixels) => pixels <= 0)).toBe(true);
      expect(parts).toEqual([]);
    });
  });

  it('may change while it is looked at', async () => {
    await visit({ query: 'at=human&still=1' }, async (opened) => {
      for (const [width, height] of WINDOWS.slice(0, 7)) {
        await opened.page.setViewportSize({ width, height });
        await opened.settle();
        expect(contrastOf(await takePicture(opened.page)), `${String(width)} × ${String(height)}`).toBeGreaterThan(3);
      }
    });
  });
});
