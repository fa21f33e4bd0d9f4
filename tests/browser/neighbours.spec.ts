import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import type { SichaoPage } from '../support/SichaoPage.js';

const visit = browserSuite();

/** What is wrong with the places of the neighbours: out of the window, too small, or over another piece of the page. */
const misplaced = (opened: SichaoPage): Promise<string[]> =>
  opened.page.evaluate(() => {
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const meet = (a: DOMRect, b: DOMRect) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    const neighbours = [...document.querySelectorAll('button.sichao-neighbour')];
    const others = [...document.querySelectorAll('[data-part="scale-bar"], [data-part="card"], [data-part="ruler"], .sichao-top > *, .sichao-odometer')];
    const labels = [...document.querySelectorAll<HTMLElement>('[data-part="labels"] [data-checkpoint]')]
      .filter((label) => Number(getComputedStyle(label).opacity) > 0.05)
      .map((label) => label.firstElementChild ?? label);
    const problems = neighbours.length === 2 ? [] : [`${String(neighbours.length)} neighbours`];
    for (const neighbour of neighbours) {
      const box = boxOf(neighbour);
      const name = neighbour.getAttribute('aria-label') ?? '?';
      if (box.width < 43.5 || box.height < 43.5) problems.push(`${name} is ${String(box.width)} × ${String(box.height)}`);
      if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1) problems.push(`${name} stands out of the window`);
      for (const other of [...others, ...labels]) if (meet(box, boxOf(other))) problems.push(`${name} × ${other.getAttribute('data-part') ?? other.className}`);
    }
    return problems;
  });

describe('with a card open', () => {
  it('both neighbours stay on the screen and cover nothing, in every window', async () => {
    await visit({ query: 'at=starship&still=1', width: 1280, height: 720 }, async (opened) => {
      await opened.part('card').waitFor({ state: 'visible' });
      for (const [width, height] of [[1280, 720], [1920, 1080], [1024, 768], [920, 700], [768, 1024], [844, 390], [390, 844], [320, 480]] as const) {
        await opened.resize(width, height, { timeoutMs: 120_000 });
        expect(await misplaced(opened), `${String(width)} × ${String(height)}`).toEqual([]);
      }
    });
  }, 400_000);

  it('the thing stands clear of the neighbours beside a panel', async () => {
    await visit({ query: 'at=starship&still=1', width: 1280, height: 720 }, async (opened) => {
      await opened.part('card').waitFor({ state: 'visible' });
      await opened.settle({ timeoutMs: 120_000 });
      const [x, y, width, height] = (await opened.measured('starship')).screenPx;
      for (const box of await Promise.all((await opened.page.locator('button.sichao-neighbour').all()).map((button) => button.boundingBox()))) {
        if (!box) throw new Error('a neighbour has no box');
        expect(box.x >= x + width || box.x + box.width <= x || box.y >= y + height || box.y + box.height <= y).toBe(true);
      }
    });
  });
});
