import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';

const visit = browserSuite();

describe('a thing that has not come yet', () => {
  it('is told as pending until it is there, so that nobody takes the picture before', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => { release = resolve; });
    await visit({
      query: 'at=human',
      prepare: async ({ page }) => {
        await page.route(/\/collection\/steam-engine\..*\.glb/, async (route) => {
          await held;
          await route.continue();
        });
      },
    }, async (opened) => {
      await opened.page.waitForFunction(() => (window as unknown as { sichao: { stats(): { exhibits: number; pending: number } } }).sichao.stats().pending === 1);
      await expect(opened.settle({ timeoutMs: 1500 })).rejects.toThrow(/no rest/);
      release();
      await opened.settle();
      expect((await opened.stats()).pending).toBe(0);
    });
  });
});
