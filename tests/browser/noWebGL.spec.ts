import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { readCheckpoints } from '../support/checkpointFiles.js';

const visit = browserSuite({ withoutWebGL: true });

describe('without WebGL', () => {
  it('the page says why and what to do, and the collection can be read in three languages', async () => {
    await visit({ query: 'lang=en', unready: true, prepare: ({ watch }) => { watch.expect(/WebGL/); return Promise.resolve(); } }, async (opened) => {
      await opened.page.waitForFunction(() => document.body.innerText.includes('WebGL'), undefined, { timeout: 60_000 });
      for (const lang of ['zh-Hans', 'zh-Hant', 'en'] as const) {
        await opened.page.locator(`button[lang="${lang}"]`).first().click();
        await opened.page.waitForFunction((wanted) => document.documentElement.lang === wanted, lang);
        const words = (await opened.page.locator('body').textContent()) ?? '';
        for (const { name } of readCheckpoints()) expect(words).toContain(name[lang]);
        // Nothing lies over the words, not even the soft dark that is meant for a scene behind them.
        expect(await opened.page.evaluate(() => document.elementsFromPoint(innerWidth - 40, innerHeight / 2)[0]?.closest('.sichao-text-page') !== null)).toBe(true);
        expect(await opened.page.locator('.sichao-scrims').count()).toBe(0);
      }
      await expect(opened.page.evaluate(() => (window as unknown as { sichao: { ready: Promise<void> } }).sichao.ready)).rejects.toThrow(/WebGL/);
    });
  });
});
