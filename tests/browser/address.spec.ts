import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';

const visit = browserSuite();

describe('an address', () => {
  it('opens the checkpoint, the zoom, the turn and the language that it names', async () => {
    await visit({ query: 'at=starship&q=2.5&yaw=30&pitch=10&lang=zh-Hant&still=1' }, async (opened) => {
      const state = await opened.state();
      expect(state).toMatchObject({ at: 'starship', lang: 'zh-Hant', still: true });
      expect(state.q).toBeCloseTo(2.5, 6);
      expect(state.yawDeg).toBeCloseTo(30, 3);
      expect(state.pitchDeg).toBeCloseTo(10, 3);
    });
  });

  it('opens the date that it names', async () => {
    await visit({ query: 'date=2021-02-10T12:00:00Z&still=1' }, async (opened) => {
      expect(Date.parse((await opened.state()).date)).toBe(Date.UTC(2021, 1, 10, 12));
    });
  });

  it('whose values are all bad says so of each; the page works as if they were not there', async () => {
    const bad = {
      yaw: 'east', pitch: '1000', lang: 'fr', mode: 'cinema', date: '2026-02-31', tag: 'big', domain: 'cheese', quality: 'best',
      still: 'maybe', q: '999', at: 'no-such-thing',
    };
    await visit({ query: new URLSearchParams(bad).toString() }, async (opened) => {
      await opened.part('notice').first().waitFor({ state: 'visible' });
      const words = (await opened.part('notice').allInnerTexts()).join('\n');
      for (const value of Object.values(bad)) expect(words).toContain(value);
      const { q, lang, mode, still, at } = await opened.state();
      expect([lang, mode, still, at]).toEqual(['en', 'explore', false, null]);
      expect(q).toBeGreaterThan(-1);
      expect(q).toBeLessThan(2);
      await opened.flyTo('human', 100);
      expect((await opened.state()).at).toBe('human');
    });
  });

  it('with one bad value keeps the others', async () => {
    await visit({ query: 'q=1.25&lang=zh-Hans&yaw=east&still=1' }, async (opened) => {
      await opened.part('notice').first().waitFor({ state: 'visible' });
      expect(await opened.part('notice').first().innerText()).toContain('yaw');
      const state = await opened.state();
      expect(state).toMatchObject({ lang: 'zh-Hans', still: true });
      expect(state.q).toBeCloseTo(1.25, 6);
    });
  });

  it.each([
    ['mode=kiosk&compare=human,starship&ladder=temperature', ['kiosk', 'compare', 'ladder']],
    ['mode=lecture&pack=/pack.json&config=/config.json&room=main', ['lecture', 'pack', 'config', 'room']],
  ])('with %s, reserved for later, is understood and answered', async (query, words) => {
    await visit({ query }, async (opened) => {
      await opened.part('notice').first().waitFor({ state: 'visible' });
      const notices = (await opened.part('notice').allInnerTexts()).join('\n');
      for (const word of words) expect(notices).toContain(word);
      await opened.flyTo('human', 100);
      expect((await opened.state()).at).toBe('human');
    });
  });

  it('cannot run what it carries', async () => {
    await visit({ query: `at=${encodeURIComponent('<img src=x onerror=window.hurt=1>')}` }, async (opened) => {
      await opened.part('notice').first().waitFor({ state: 'visible' });
      expect(await opened.page.evaluate(() => 'hurt' in window)).toBe(false);
      expect(await opened.page.locator('img[src="x"]').count()).toBe(0);
    });
  });

  it('follows the view, and opens the same one elsewhere', async () => {
    const shared = await visit({}, async (opened) => {
      await opened.flyTo('steam-engine', 100);
      await opened.page.mouse.move(320, 200);
      await opened.page.mouse.down();
      await opened.page.mouse.move(380, 220, { steps: 6 });
      await opened.page.mouse.up();
      await opened.settle({ quietMs: 1200 });
      return { query: new URL(opened.page.url()).search.slice(1), state: await opened.state() };
    });
    expect(shared.query).toContain('at=steam-engine');
    await visit({ query: shared.query }, async (opened) => {
      const state = await opened.state();
      expect(state.at).toBe('steam-engine');
      expect(state.q).toBeCloseTo(shared.state.q, 4);
      expect(state.yawDeg).toBeCloseTo(shared.state.yawDeg, 1);
      expect(state.pitchDeg).toBeCloseTo(shared.state.pitchDeg, 1);
    });
  });

  it("comes back with the browser's back button, and forward again", async () => {
    await visit({}, async (opened) => {
      const atIs = (id: string | null): Promise<unknown> =>
        opened.page.waitForFunction(
          (wanted) => {
            const { at, moving } = (window as unknown as { sichao: { state(): { at: string | null; moving: boolean } } }).sichao.state();
            return at === wanted && !moving;
          },
          id,
          { timeout: 60_000 },
        );
      await opened.flyTo('human', 100);
      await opened.settle({ quietMs: 1000 });
      await opened.flyTo('hair-diameter', 100);
      await opened.settle({ quietMs: 1000 });
      await opened.page.goBack({ waitUntil: 'commit' });
      await atIs('human');
      await opened.page.goForward({ waitUntil: 'commit' });
      await atIs('hair-diameter');
    });
  });
});
