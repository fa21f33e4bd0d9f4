import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { stateWhere } from '../support/stateWhere.js';
import type { SichaoPage, WithSichao } from '../support/SichaoPage.js';

const visit = browserSuite();
const WINDOW = { width: 1000, height: 620 };
const ARRIVAL_MS = Date.UTC(2021, 1, 10, 11, 52);
const MINUTE_MS = 60_000;

const framesIn = (opened: SichaoPage, ms: number): Promise<number> =>
  opened.page.evaluate(async (wait) => {
    const { sichao } = window as unknown as WithSichao;
    const before = sichao.stats().frames;
    await new Promise((resolve) => { setTimeout(resolve, wait); });
    return sichao.stats().frames - before;
  }, ms);

describe('the date', () => {
  it('follows real time where the address names none; a still picture stands', async () => {
    await visit({ query: 'q=11.5' }, async (opened) => {
      const { live, date, rate } = await opened.state();
      expect([live, rate]).toEqual([true, 1]);
      expect(Math.abs(Date.parse(date) - Date.now())).toBeLessThan(2 * MINUTE_MS);
      expect(new URL(opened.page.url()).searchParams.has('date')).toBe(false);
    });
    await visit({ query: 'q=11.5&still=1&date=2020-01-01&rate=3600' }, async (opened) => {
      expect(await opened.state()).toMatchObject({ live: false, rate: 0, date: '2020-01-01T00:00:00.000Z' });
    });
  });

  it.each([
    ['en', [['2026-02-31', 'Month 2 of 2026 has 28 days'], ['2026-11-23T23:59:60Z', 'No leap second was added then']]],
    ['zh-Hant', [['yesterday', '看不懂日期「yesterday」'], ['9999-01-01', '天空推算到 2200 年為止'], ['0001-01-01', '天空從 1700 年開始推算']]],
  ] as const)('that cannot be shown is answered in %s, in the address and from a script', async (lang, dates) => {
    const [[first]] = dates;
    await visit({ query: new URLSearchParams({ date: first, lang }).toString() }, async (opened) => {
      const words = (await opened.part('notice').first().innerText()).replace(/\s/gu, ' ');
      expect(words).toContain(`date=${first}`);
      expect(words).toContain(dates[0][1]);
      expect((await opened.state()).live).toBe(true);
      for (const [date, sentence] of dates) {
        const thrown = await opened.page.evaluate((bad) => {
          try {
            (window as unknown as WithSichao).sichao.setDate(bad);
            return 'nothing';
          } catch (error) {
            return (error as Error).message;
          }
        }, date);
        expect(thrown.replace(/\s/gu, ' ')).toContain(sentence);
      }
    });
  });

  it('is set by a script, stands there, and is restored by the address', async () => {
    const query = await visit({ query: 'q=11.5' }, async (opened) => {
      await opened.setDate('2021-02-10T19:52:00+08:00');
      expect(Date.parse((await opened.state()).date)).toBe(ARRIVAL_MS);
      await opened.settle();
      await opened.page.waitForURL(/date=/);
      return new URL(opened.page.url()).search.slice(1);
    });
    await visit({ query }, async (opened) => {
      expect(await opened.state()).toMatchObject({ live: false, rate: 0, date: new Date(ARRIVAL_MS).toISOString() });
      await opened.settle({ quietMs: 1000 });
      // Here the passing of time is the promise itself.
      expect(await framesIn(opened, 1500)).toBe(0);
    });
  });
});

describe('where()', () => {
  it('knows bodies, stars, galaxies, satellites and craft by their ids, and the exhibits of the sky; nothing of the bench', async () => {
    await visit({ query: 'still=1&date=2021-02-10T11:52:00Z' }, async (opened) => {
      const places = await opened.page.evaluate(() => {
        const { sichao } = window as unknown as WithSichao;
        return ['mars', 'tianwen-1', 'beidou-3/0', 'hip-32349', 'coma-cluster', 'pluto', 'human', 'nobody'].map((id) => sichao.where(id)?.distanceM ?? null);
      });
      const [mars, tianwen, beidou, sirius, coma, pluto, human, nobody] = places as [number, number, number, number, number, number, null, null];
      expect(Math.abs(tianwen / mars - 1)).toBeLessThan(1e-3);
      expect(beidou).toBeGreaterThan(2.7e7);
      expect(beidou).toBeLessThan(4.3e7);
      expect(sirius / 9.46e15).toBeCloseTo(8.6, 1);
      expect(coma).toBeGreaterThan(1e24);
      expect(pluto).toBeGreaterThan(4e12);
      expect([human, nobody]).toEqual([null, null]);
    });
  });
});

describe('the time bar', () => {
  it('comes with the sky and goes with it, and moves nothing else', async () => {
    await visit({ ...WINDOW, query: 'q=0.65' }, async (opened) => {
      const boxOf = (part: string) => opened.part(part).boundingBox();
      // The pieces around the scene come after its first picture, and the scale bar grows by its words.
      await opened.page.locator('.sichao-neighbour').first().waitFor({ state: 'visible' });
      await opened.part('scale-bar').getByText(/\d/).first().waitFor({ state: 'visible' });
      await opened.settle();
      const before = [await boxOf('scale-bar'), await boxOf('ruler'), await boxOf('language')];
      expect(await opened.part('clock').count()).toBe(0);
      await opened.setQ(7);
      await opened.part('clock').waitFor({ state: 'visible' });
      await opened.settle();
      const [scale, ruler, language] = [await boxOf('scale-bar'), await boxOf('ruler'), await boxOf('language')];
      expect([scale?.x, scale?.y]).toEqual([before[0]?.x, before[0]?.y]);
      expect([ruler, language]).toEqual([before[1], before[2]]);
      await opened.setQ(0.65);
      await opened.part('clock').waitFor({ state: 'detached' });
    });
  });

  it('runs time forwards and back, and pauses it: then no frame is drawn', async () => {
    await visit({ ...WINDOW, query: 'q=11.5&date=2021-02-10T11:52:00Z' }, async (opened) => {
      const clock = opened.part('clock');
      await clock.getByRole('combobox').selectOption({ label: '1\u00a0day a second' });
      await stateWhere(opened, ({ rate, date, moving }) => rate === 86_400 && Date.parse(date) > ARRIVAL_MS && moving);
      await clock.getByRole('button', { name: 'Run backwards' }).click();
      await stateWhere(opened, (state) => state.rate === -86400 && Date.parse(state.date) < ARRIVAL_MS);
      await opened.page.waitForURL(/rate=-86400/);
      await clock.getByRole('button', { name: 'Pause' }).click();
      await opened.settle({ quietMs: 1000 });
      const { date, rate } = await opened.state();
      expect(rate).toBe(0);
      expect(await framesIn(opened, 1500)).toBe(0);
      expect((await opened.state()).date).toBe(date);
      await clock.getByRole('button', { name: 'Now', exact: true }).click();
      const live = await stateWhere(opened, (state) => state.live);
      expect(Math.abs(Date.parse(live.date) - Date.now())).toBeLessThan(MINUTE_MS);
    });
  });

  it('takes a typed date, by the keyboard alone; what is wrong is said beside it', async () => {
    await visit({ ...WINDOW, query: 'q=11.5' }, async (opened) => {
      await opened.part('clock').getByRole('button', { name: /Set the date/ }).press('Enter');
      const panel = opened.part('clock-panel');
      const field = panel.getByRole('textbox');
      await field.fill('2026-02-30');
      await field.press('Enter');
      await panel.getByText(/there is no day 30/).waitFor({ state: 'visible' });
      expect((await opened.state()).live).toBe(true);
      await field.fill('2020-07-23 12:41');
      await field.press('Enter');
      await panel.waitFor({ state: 'detached' });
      expect(Date.parse((await opened.state()).date)).toBe(Date.UTC(2020, 6, 23, 4, 41));
      const focused = await opened.page.evaluate(() => document.activeElement?.className);
      expect(focused).toContain('sichao-time__date');
    });
  });
});

describe('the missions', () => {
  it('are gone to by their events, tell their figures, and are flown along with', async () => {
    const query = await visit({ ...WINDOW, query: 'q=11.5', reducedMotion: true }, async (opened) => {
      await opened.part('clock').getByRole('button', { name: 'Events' }).click();
      const panel = opened.part('clock-panel');
      await panel.getByText('Tianwen-1').click();
      await panel.locator('[data-event="arrival"]').filter({ visible: true }).click();
      const there = await stateWhere(opened, (state) => state.at === 'tianwen-1' && !state.moving);
      expect(Date.parse(there.date)).toBe(ARRIVAL_MS);
      const mission = opened.part('mission');
      const words = (await mission.innerText()).replace(/\s/gu, ' ');
      expect(words).toContain('Falling towards Mars');
      expect(words).toContain('Reconstructed from published dates');
      expect(words).toMatch(/From the Earth ?1\.28\d au/);
      await mission.getByRole('button', { name: 'Follow' }).click();
      const following = await stateWhere(opened, (state) => state.follow === 'orbiter' && state.frame === 'mars-inertial' && !state.moving);
      expect(Math.hypot(...following.focusM)).toBeLessThan(1e7);
      await opened.part('clock').getByRole('combobox').selectOption({ label: '1\u00a0day a second' });
      await stateWhere(opened, (state) => Date.parse(state.date) > ARRIVAL_MS + 3e8 && Math.hypot(...state.focusM) > 3e7);
      await opened.part('clock').getByRole('button', { name: 'Pause' }).click();
      await opened.settle({ quietMs: 600 });
      return new URL(opened.page.url()).search.slice(1);
    });
    expect(query).toContain('follow=orbiter');
    await visit({ ...WINDOW, query, reducedMotion: true }, async (opened) => {
      const again = await stateWhere(opened, (state) => state.follow === 'orbiter' && state.frame === 'mars-inertial' && !state.moving);
      expect(Math.hypot(...again.focusM)).toBeGreaterThan(3e7);
      await opened.part('mission').getByRole('button', { name: 'Stop following' }).click();
      await stateWhere(opened, (state) => state.follow === null && state.at === 'tianwen-1' && state.frame !== 'mars-inertial' && !state.moving);
    });
  });

  it('have a chart of the ways to Mars, that tells the energy of each and sets its date', async () => {
    await visit({ ...WINDOW, query: 'q=11.5&date=2020-06-01', reducedMotion: true }, async (opened) => {
      await opened.part('clock').getByRole('button', { name: 'Events' }).click();
      const chartButton = opened.part('clock-panel').getByRole('button', { name: /How far is Mars/ });
      if (!(await chartButton.isVisible())) await opened.part('clock-panel').getByText('Windows to Mars').click();
      await chartButton.click();
      const chart = opened.part('pork-chop');
      await chart.getByText('Tianwen-1', { exact: true }).waitFor({ state: 'visible' });
      const figures = async () => (await chart.locator('dl').innerText()).replace(/\s/gu, ' ');
      expect(await figures()).toMatch(/19 Jul 2020.*27 Jan 2021.*13\.1 km.*192 days/);
      const plot = chart.getByRole('application');
      await plot.press('ArrowRight');
      await plot.press('Shift+ArrowUp');
      expect(await figures()).toMatch(/20 Jul 2020.*6 Feb 2021.*201 days/);
      await plot.press('Enter');
      await chart.waitFor({ state: 'detached' });
      const state = await stateWhere(opened, (state) => !state.moving);
      expect(state.date).toBe('2020-07-20T00:00:00.000Z');
    });
  });
});
