import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { labelBoxes, overlaps } from '../support/labelBoxes.js';
import type { SichaoPage, WithSichao } from '../support/SichaoPage.js';

const visit = browserSuite();

const decades = (fromQ: number, toQ: number, step: number): number[] =>
  Array.from({ length: Math.round((toQ - fromQ) / step) + 1 }, (_, index) => fromQ + index * step);

interface Findings {
  /** Labels that were seen, all views together. */
  readonly labels: number;
  /** What is wrong, with the place. */
  readonly problems: readonly string[];
}

/** Stops at each zoom and looks at the labels, the numbers and the draw calls. */
const walk = async (opened: SichaoPage, zooms: readonly number[]): Promise<Findings> => {
  const problems: string[] = [];
  let labels = 0;
  for (const q of zooms) {
    await opened.setQ(q);
    await opened.settle({ quietMs: 120 });
    const [state, { drawCalls }, boxes] = [await opened.state(), await opened.stats(), await labelBoxes(opened)];
    const wrong = (what: string): void => void problems.push(`q = ${String(q)}: ${what}`);
    if (Math.abs(state.q - q) > 1e-9) wrong(`the view says ${String(state.q)}`);
    if (![...state.focusM, state.yawDeg, state.pitchDeg].every(Number.isFinite)) wrong(JSON.stringify(state));
    if (drawCalls < 1 || drawCalls >= 150) wrong(`${String(drawCalls)} draw calls`);
    for (const pair of overlaps(boxes)) wrong(pair);
    labels += boxes.length;
  }
  return { labels, problems };
};

describe('along the rail', () => {
  it('all numbers are finite, fewer than 150 calls are drawn, and labels never overlap: on a screen, in another script, on a telephone', async () => {
    await visit({ query: 'still=1', width: 1280, height: 720 }, async (opened) => {
      // Between the proton and the Planck length little stands.
      const wide = await walk(opened, [...decades(-35, -17, 2), ...decades(-16, 27, 0.5)]);
      expect(wide.problems).toEqual([]);
      expect(wide.labels).toBeGreaterThan(40);
      await opened.part('language').locator('[lang="zh-Hant"]').click();
      await opened.page.waitForFunction(() => document.documentElement.lang === 'zh-Hant');
      const chinese = await walk(opened, decades(-15.75, 26.25, 2));
      expect(chinese.problems).toEqual([]);
      expect(chinese.labels).toBeGreaterThan(10);
      await opened.part('language').locator('[lang="en"]').click();
      await opened.resize(360, 640);
      expect(await opened.page.evaluate(() => document.documentElement.lang)).toBe('en');
      const narrow = await walk(opened, decades(-14.75, 25.25, 2));
      expect(narrow.problems).toEqual([]);
      expect(narrow.labels).toBeGreaterThan(5);
    });
  }, 400_000);

  it('labels that overlap would be seen', () => {
    const box = (id: string, left: number) => ({ id, left, top: 0, right: left + 50, bottom: 20 });
    expect(overlaps([box('a', 0), box('b', 48), box('c', 99)])).toEqual(['a × b']);
  });

  it('is left and found again by zooming: the ends hold', async () => {
    await visit({ query: 'still=1' }, async (opened) => {
      for (const q of [-60, 60, Number.NaN]) {
        await opened.page.evaluate((value) => {
          try {
            (window as unknown as WithSichao).sichao.setQ(value);
          } catch {
            // To refuse is right too.
          }
        }, q);
        await opened.settle();
        const state = await opened.state();
        expect(state.q).toBeGreaterThanOrEqual(-36);
        expect(state.q).toBeLessThanOrEqual(28);
      }
    });
  });
});
