import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import type { SichaoPage } from '../support/SichaoPage.js';

const visit = browserSuite();

/** Pairs of the page's parts that lie over each other, and buttons of the sky's pieces that are too small for a finger. */
const faults = (opened: SichaoPage): Promise<string[]> =>
  opened.page.evaluate(() => {
    const found = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.getClientRects().length > 0);
    const name = (element: HTMLElement) => element.dataset['part'] ?? element.className;
    const problems: string[] = [];
    for (const piece of found('[data-part="clock"], [data-part="mission"]')) {
      const a = piece.getBoundingClientRect();
      if (a.left < 0 || a.top < 0 || a.right > innerWidth || a.bottom > innerHeight) problems.push(`${name(piece)} reaches out of the window`);
      for (const other of found('[data-part="ruler"], [data-part="scale-bar"], [data-part="card"], [data-part="language"], .sichao-toolbar, .sichao-neighbours, [data-part="clock"], [data-part="mission"]')) {
        if (other === piece) continue;
        const b = other.getBoundingClientRect();
        if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1) problems.push(`${name(piece)} lies over ${name(other)}`);
      }
      for (const control of piece.querySelectorAll<HTMLElement>('button, select')) {
        const { width, height } = control.getBoundingClientRect();
        if (width < 43.5 || height < 43.5) problems.push(`${control.title || control.textContent || ''} is ${String(Math.round(width))} × ${String(Math.round(height))}`);
        if (control.scrollWidth > control.clientWidth + 1) problems.push(`${control.title || control.textContent || ''} is cut`);
      }
    }
    return problems;
  });

const WINDOWS = [[1280, 720], [1920, 1080], [1000, 700], [768, 1024], [390, 844], [320, 640], [844, 390], [640, 400]] as const;

describe('the pieces of the sky', () => {
  it('keep clear of all others in every window and language, and are large enough for a finger', async () => {
    await visit({ query: 'at=tianwen-1&date=2021-05-20&still=1', width: 1280, height: 720 }, async (opened) => {
      await opened.part('mission').waitFor({ state: 'visible' });
      for (const lang of ['en', 'zh-Hans', 'zh-Hant']) {
        await opened.part('language').locator(`[lang="${lang}"]`).click();
        await opened.page.waitForFunction((wanted) => document.documentElement.lang === wanted, lang);
        for (const [width, height] of WINDOWS) {
          await opened.page.setViewportSize({ width, height });
          await opened.page.waitForFunction((wanted) => document.querySelector('canvas')?.clientWidth === wanted, width);
          expect(await faults(opened), `${lang}, ${String(width)} × ${String(height)}`).toEqual([]);
        }
      }
    });
  });
});
