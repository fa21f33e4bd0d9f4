import { describe, expect, it } from 'vitest';
import { finestGridExponent, gridFade } from '../../src/core/scale/gridFade.js';

// Found by the property test on a slow day: a hair below a whole q, rounding left a fourth family with opacity 1e-31.
describe('a zoom a hair below a whole power of ten', () => {
  it.each([-3.0000000000000004, -2.0000000000000004, -1.0000000000000002, 0.9999999999999999, -5e-324])(
    'has no family of lines beside its three, at q = %d',
    (q) => {
      const finest = finestGridExponent(q);
      expect(gridFade(q, finest - 1)).toBe(0);
      expect(gridFade(q, finest + 3)).toBe(0);
      expect(gridFade(q, finest) + gridFade(q, finest + 1) + gridFade(q, finest + 2)).toBeCloseTo(1, 12);
    },
  );
});
