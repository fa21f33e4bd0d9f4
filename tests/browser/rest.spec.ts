import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import type { WithSichao } from '../support/SichaoPage.js';

const visit = browserSuite();

const HALF_DECADES = Array.from({ length: 125 }, (_, index) => -35 + index / 2);

describe('at rest', () => {
  it('no frame is drawn, on the rail and at checkpoints that stand still', async () => {
    await visit({}, async (opened) => {
      for (const go of [null, 'human', 'steam-engine', 'earth'] as const) {
        if (go) await opened.flyTo(go, 300);
        await opened.settle({ quietMs: 1000 });
        // Here the passing of time is the promise itself.
        const drawn = await opened.page.evaluate(async () => {
          const { sichao } = window as unknown as WithSichao;
          const before = sichao.stats().frames;
          await new Promise((resolve) => { setTimeout(resolve, 2000); });
          return sichao.stats().frames - before;
        });
        expect(drawn, go ?? 'rail').toBe(0);
      }
    });
  });
});

describe('along the rail', () => {
  it('draws fewer than 150 calls at every half decade, all numbers finite', async () => {
    await visit({ query: 'still=1', width: 1280, height: 720 }, async (opened) => {
      const calls: (readonly [q: number, drawCalls: number])[] = [];
      for (const q of HALF_DECADES) {
        await opened.setQ(q);
        await opened.settle({ quietMs: 120 });
        const state = await opened.state();
        expect(state.q).toBeCloseTo(q, 9);
        expect([...state.focusM, state.yawDeg, state.pitchDeg].every(Number.isFinite), `q = ${String(q)}`).toBe(true);
        calls.push([q, (await opened.stats()).drawCalls]);
      }
      expect(calls.filter(([, drawCalls]) => drawCalls >= 150)).toEqual([]);
      expect(calls.filter(([, drawCalls]) => drawCalls < 1)).toEqual([]);
    });
  }, 400_000);

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
