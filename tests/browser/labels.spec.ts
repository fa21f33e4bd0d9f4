import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { labelBoxes } from '../support/labelBoxes.js';

const visit = browserSuite();

describe('labels', () => {
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
