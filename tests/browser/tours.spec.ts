import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import type { WithSichao } from '../support/SichaoPage.js';

const visit = browserSuite();

describe('a guided tour', () => {
  it('begins by a link, goes on by its button and by a clicker, and is left for something else', async () => {
    await visit({ query: 'tour=moon-and-mars&still=1&lang=en', width: 1280, height: 720 }, async (opened) => {
      const card = opened.part('tour');
      const at = (id: string) => opened.page.waitForFunction((wanted) => (window as unknown as WithSichao).sichao.state().at === wanted, id, { timeout: 60_000 });
      await card.waitFor();
      await at('starship');
      await card.getByRole('button', { name: /^Next: 24 November/ }).click();
      await at('earth');
      expect(await opened.state()).toMatchObject({ tour: 'moon-and-mars', stop: 2, date: '2020-11-23T20:30:00.000Z' });
      await opened.page.keyboard.press('PageDown');
      await at('beidou-3');
      await opened.page.keyboard.press('PageUp');
      await at('earth');
      await opened.flyTo('moon', 50);
      await opened.part('card').waitFor();
      expect((await opened.state()).tour).toBeNull();
    });
  });

  it('begins from the search', async () => {
    await visit({ query: 'still=1&lang=zh-Hans', width: 1280, height: 720 }, async (opened) => {
      await opened.page.keyboard.press('/');
      await opened.part('tours').getByRole('button', { name: /从家门口到尽头/ }).click();
      await opened.part('tour').waitFor();
      expect(await opened.part('tour').innerText()).toContain('第 1 站，共 14 站');
      expect(await opened.part('card').count()).toBe(0);
    });
  });

  it('that is not there is told of', async () => {
    await visit({ query: 'tour=atlantis&still=1&lang=en' }, async (opened) => {
      await opened.part('notice').first().waitFor();
      expect(await opened.part('notice').first().innerText()).toMatch(/atlantis/);
      expect((await opened.state()).tour).toBeNull();
    });
  });
});
