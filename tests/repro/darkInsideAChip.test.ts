import { expect, it } from 'vitest';
import { createRealm, isInBenchAir, realmAt } from '../../src/stage/atmosphere/realm.js';

/** Zooming into a thing that stands 2 cm from the origin, the lamps went out at once where the origin was sixty views away. */
it('keeps the lamps on however closely one looks at a thing of the bench', () => {
  const fromOriginM = 0.02;
  for (let q = -1; q > -9; q -= 0.1) {
    const isOnBench = isInBenchAir(fromOriginM / 10 ** q, q);
    expect(isOnBench, q.toFixed(1)).toBe(true);
    expect(realmAt(createRealm(), q, isOnBench).lamps).toBe(1);
  }
  // On the Moon, a metre before a stone, there is no air of ours.
  expect(isInBenchAir(3.8e8, 0)).toBe(false);
  expect(isInBenchAir(3.8e8 / 1e7, 7)).toBe(true);
});
