import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import type { WithSichao } from '../support/SichaoPage.js';

const visit = browserSuite();

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
