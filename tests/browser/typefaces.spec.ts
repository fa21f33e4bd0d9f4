import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';

const visit = browserSuite();

/** Bytes of typefaces that the page has fetched, by the start of their names. */
const fetchedFaces = (): string[] =>
  performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1) ?? '').filter((name) => name.endsWith('.woff2'));

describe('Chinese characters', () => {
  it('of the mark and the language buttons are outlines: no Chinese typeface is fetched for an English page', async () => {
    await visit({ query: 'lang=en&still=1', width: 1280, height: 720 }, async (opened) => {
      await opened.settle();
      for (const selector of ['.sichao-title', 'button[lang="zh-Hans"]', 'button[lang="zh-Hant"]']) {
        const box = await opened.page.locator(`${selector} svg.sichao-han`).boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), selector).toBeGreaterThan(12);
      }
      expect(await opened.page.locator('.sichao-title').textContent()).toContain('四超');
      expect((await opened.page.evaluate(fetchedFaces)).filter((name) => /noto-sans-(?:sc|tc)/.test(name))).toEqual([]);
    });
  });

  it('quoted on an English card are shown in the face of their own script', async () => {
    await visit({ query: 'at=starship&lang=en&still=1', width: 1280, height: 720 }, async (opened) => {
      const quote = opened.part('card').locator('blockquote [lang="zh-Hant"]');
      await quote.scrollIntoViewIfNeeded();
      const words = (await quote.textContent()) ?? '';
      expect(words).toMatch(/\p{Script=Han}/u);
      await opened.page.waitForFunction(
        (text) => [...document.fonts].some((face) => face.family.includes('Noto Sans TC')) && document.fonts.check('16px "Noto Sans TC Variable"', text),
        words,
      );
      expect(await quote.evaluate((element) => getComputedStyle(element).fontFamily)).toMatch(/^"?Noto Sans TC/);
    });
  });
});
