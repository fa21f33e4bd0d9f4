import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';

const visit = browserSuite();

/** Views in which most of the sky's lines, marks, names and bodies meet. */
const BUSIEST = [
  'at=beidou-3&date=2020-11-24T00:00Z',
  'at=earth&q=7.4&date=2020-11-23T20:40Z',
  'at=change-lunar&q=7.2&date=2020-12-01T14:30Z',
  'at=lunar-orbit&date=2024-05-05T00:00Z',
  'at=mars-transfer&date=2020-12-10T00:00Z',
  'at=starship-flight-7&date=2025-01-16T22:44Z',
];

describe('the sky with its missions', () => {
  it.each(BUSIEST)('costs less than 60 draw calls at %s', async (query) => {
    await visit({ query: `${query}&still=1` }, async (opened) => {
      await opened.settle({ quietMs: 400, timeoutMs: 60_000 });
      const { drawCalls } = await opened.stats();
      expect(drawCalls).toBeGreaterThan(5);
      expect(drawCalls).toBeLessThan(60);
    });
  });
});
