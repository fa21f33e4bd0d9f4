import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { readCheckpoints } from '../support/checkpointFiles.js';

const visit = browserSuite();
const human = readCheckpoints().find(({ id }) => id === 'human');

describe('the language', () => {
  it('is chosen by its button, everywhere at once', async () => {
    await visit({ query: 'at=human&still=1', width: 1280, height: 720 }, async (opened) => {
      const card = opened.part('card');
      await card.waitFor({ state: 'visible' });
      for (const lang of ['zh-Hans', 'zh-Hant', 'en'] as const) {
        await opened.part('language').locator(`[lang="${lang}"]`).click();
        await opened.page.waitForFunction((wanted) => document.documentElement.lang === wanted, lang);
        expect((await opened.state()).lang).toBe(lang);
        await opened.page.waitForFunction(
          ([name, story]) => {
            const words = document.querySelector('[data-part="card"]')?.textContent ?? '';
            return words.includes(name) && words.includes(story);
          },
          [human?.name[lang] ?? '?', human?.story[lang].slice(0, 12) ?? '?'] as const,
        );
        expect(new URL(opened.page.url()).searchParams.get('lang')).toBe(lang);
      }
    });
  });

  it.each([['zh-CN', 'zh-Hans'], ['zh-HK', 'zh-Hant'], ['de-DE', 'en']])('of a browser in %s is %s', async (locale, lang) => {
    await visit({ locale }, async (opened) => {
      expect((await opened.state()).lang).toBe(lang);
      expect(await opened.page.evaluate(() => document.documentElement.lang)).toBe(lang);
    });
  });
});
