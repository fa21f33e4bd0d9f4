import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { readCheckpoints } from '../support/checkpointFiles.js';

const visit = browserSuite();
const human = readCheckpoints().find(({ id }) => id === 'human');

describe('the language', () => {
  it.each(['en', 'zh-Hans', 'zh-Hant'] as const)('%s is chosen by its button, everywhere at once', async (lang) => {
    await visit({ query: 'at=human&still=1', width: 1280, height: 720 }, async (opened) => {
      await opened.part('language').locator(`[lang="${lang}"]`).click();
      await opened.page.waitForFunction((wanted) => document.documentElement.lang === wanted, lang);
      expect((await opened.state()).lang).toBe(lang);
      await opened.part('card').waitFor({ state: 'visible' });
      expect(await opened.part('card').innerText()).toContain(human?.name[lang] ?? '?');
      const story = human?.story[lang].slice(0, 12) ?? '?';
      await opened.page.waitForFunction(
        (words) => document.querySelector('[data-part="card"]')?.textContent?.includes(words),
        story,
      );
    });
  });

  it('is kept in the address and restored by it', async () => {
    await visit({ query: 'lang=zh-Hans' }, async (opened) => {
      expect(await opened.page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
      expect((await opened.state()).lang).toBe('zh-Hans');
    });
  });

  it.each([['zh-CN', 'zh-Hans'], ['zh-TW', 'zh-Hant'], ['zh-HK', 'zh-Hant'], ['en-US', 'en'], ['de-DE', 'en']])(
    'of a browser in %s is %s',
    async (locale, lang) => {
      await visit({ locale }, async (opened) => {
        expect((await opened.state()).lang).toBe(lang);
      });
    },
  );
});
