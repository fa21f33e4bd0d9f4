import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import type { SichaoPage } from '../support/SichaoPage.js';

const visit = browserSuite();

interface LabelBox {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the words of the visible labels are, CSS pixels. */
const labelBoxes = (opened: SichaoPage): Promise<LabelBox[]> =>
  opened.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-part="labels"] [data-checkpoint]')]
      .filter((element) => Number(getComputedStyle(element).opacity) > 0.05)
      .map((element) => {
        const words = element.firstElementChild ?? element;
        const { left, top, right, bottom } = words.getBoundingClientRect();
        return { id: element.dataset['checkpoint'] ?? '', left, top, right, bottom };
      })
      .filter(({ left, right }) => right > left));

/** Pairs of labels whose words share more than a hair's breadth. */
const overlaps = (boxes: readonly LabelBox[]): string[] =>
  boxes.flatMap((a, index) =>
    boxes.slice(index + 1)
      .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
      .map((b) => `${a.id} × ${b.id}`));

describe('labels', () => {
  it('never overlap along the rail, in two scripts and on a telephone', async () => {
    // What is drawn under the labels is of no account here; a second pass finds everything loaded and compiled.
    await visit({ query: 'still=1&quality=low', width: 1280, height: 720 }, async (opened) => {
      const found: string[] = [];
      const walk = async (name: string, stepDecades: number): Promise<number> => {
        let seen = 0;
        for (let q = -16; q <= 27; q += stepDecades) {
          await opened.setQ(q);
          await opened.settle({ quietMs: 120 });
          const boxes = await labelBoxes(opened);
          seen += boxes.length;
          for (const pair of overlaps(boxes)) found.push(`${name}, q = ${String(q)}: ${pair}`);
        }
        return seen;
      };
      expect(await walk('en', 0.5)).toBeGreaterThan(40);
      await opened.part('language').locator('[lang="zh-Hant"]').click();
      await opened.page.waitForFunction(() => document.documentElement.lang === 'zh-Hant');
      expect(await walk('zh-Hant', 1)).toBeGreaterThan(20);
      await opened.part('language').locator('[lang="en"]').click();
      await opened.resize(360, 640);
      expect(await opened.page.evaluate(() => document.documentElement.lang)).toBe('en');
      expect(await walk('en, 360 × 640', 0.5)).toBeGreaterThan(20);
      expect(found).toEqual([]);
    });
  }, 400_000);

  it('would be seen to overlap', () => {
    const box = (id: string, left: number) => ({ id, left, top: 0, right: left + 50, bottom: 20 });
    expect(overlaps([box('a', 0), box('b', 48), box('c', 99)])).toEqual(['a × b']);
  });

  it('fly there when clicked, and the card opens', async () => {
    await visit({ query: 'q=0.8&still=1', width: 1280, height: 720 }, async (opened) => {
      await opened.settle();
      const [first] = await labelBoxes(opened);
      expect(first).toBeDefined();
      const id = first?.id ?? '';
      await opened.part('labels').locator(`[data-checkpoint="${id}"]`).click();
      await opened.page.waitForFunction((wanted) => {
        const { at, moving } = (window as unknown as { sichao: { state(): { at: string | null; moving: boolean } } }).sichao.state();
        return at === wanted && !moving;
      }, id);
      await opened.part('card').waitFor({ state: 'visible' });
    });
  });
});

describe('the card', () => {
  it('says the size, where it is from, and why it is here; Escape closes it and leaves the view', async () => {
    await visit({ query: 'at=starship&lang=en&still=1', width: 1280, height: 720 }, async (opened) => {
      const card = opened.part('card');
      await card.waitFor({ state: 'visible' });
      await opened.page.waitForFunction(() => (document.querySelector('[data-part="card"]')?.textContent?.length ?? 0) > 400);
      const words = await card.innerText();
      expect(words).toMatch(/\d/);
      expect(await card.locator('h2').innerText()).toMatch(/Starship/i);
      await card.focus().catch(() => undefined);
      await card.locator('button').first().focus();
      await opened.page.keyboard.press('Escape');
      await card.waitFor({ state: 'hidden' });
      expect((await opened.state()).q).toBeGreaterThan(1);
    });
  });
});
