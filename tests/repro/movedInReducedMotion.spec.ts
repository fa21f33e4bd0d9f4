import { expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';

const visit = browserSuite();

/** The clock by which things move ran on in spite of `prefers-reduced-motion`: what moves by itself never came to rest. */
it.each(['water-molecule', 'photon-1550nm'])('%s, chosen, comes to rest where less motion is wanted', async (id) => {
  await visit({ query: `at=${id}`, reducedMotion: true, width: 320, height: 240 }, async (opened) => {
    await opened.settle({ quietMs: 1000, timeoutMs: 120_000 });
    expect((await opened.state()).at).toBe(id);
  });
});
