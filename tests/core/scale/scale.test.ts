import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apparentSizePx, fadeByPixels } from '../../../src/core/scale/apparentSize.js';
import { decadeOf, mantissa } from '../../../src/core/scale/decade.js';
import { finestGridExponent, gridFade } from '../../../src/core/scale/gridFade.js';

describe('apparentSizePx', () => {
  it('fills the view at the height of the field', () => {
    expect(apparentSizePx(2, 1, 1080, Math.PI / 2)).toBeCloseTo(1080, 9);
    expect(apparentSizePx(1, 10, 1000, Math.PI / 2)).toBeCloseTo(50, 9);
  });

  it('knows only the ratio of size and distance', () => {
    fc.assert(
      fc.property(fc.double({ min: -34, max: 26, noNaN: true }), (exponent) => {
        const sizeM = 10 ** exponent;
        expect(apparentSizePx(sizeM, sizeM * 3, 1080, 0.7) / apparentSizePx(1, 3, 1080, 0.7)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('has an answer from within and for nothing', () => {
    expect(apparentSizePx(1, 0, 1080, 0.7)).toBe(Infinity);
    expect(apparentSizePx(0, 0, 1080, 0.7)).toBe(0);
  });
});

describe('fadeByPixels', () => {
  it('rises from 0 to 1 over the decades given', () => {
    expect(fadeByPixels(2, 2, 0.5)).toBe(0);
    expect(fadeByPixels(2 * 10 ** 0.25, 2, 0.5)).toBeCloseTo(0.5, 12);
    expect(fadeByPixels(2 * 10 ** 0.5, 2, 0.5)).toBeCloseTo(1, 12);
    expect(fadeByPixels(0, 2, 0.5)).toBe(0);
    expect(fadeByPixels(Number.NaN, 2, 0.5)).toBe(0);
    expect(fadeByPixels(Infinity, 2, 0.5)).toBe(1);
    expect([fadeByPixels(1.9, 2, 0), fadeByPixels(2, 2, 0)]).toEqual([0, 1]);
  });

  it('is monotone', () => {
    let last = 0;
    for (let e = -2; e < 4; e += 0.01) {
      const now = fadeByPixels(10 ** e, 2, 0.4);
      expect(now).toBeGreaterThanOrEqual(last);
      last = now;
    }
    expect(last).toBe(1);
  });
});

describe('decades', () => {
  it('takes exact powers of ten as such, for every power', () => {
    for (let e = -40; e <= 30; e += 1) {
      expect(decadeOf(Math.log10(Number(`1e${e}`)))).toBe(e);
      expect(mantissa(Math.log10(Number(`1e${e}`)))).toBeCloseTo(1, 10);
      expect(decadeOf(Math.log10(Number(`5e${e}`)))).toBe(e);
      expect(mantissa(Math.log10(Number(`5e${e}`)))).toBeCloseTo(5, 10);
    }
    // Summed tenths end a hair below the whole number.
    expect(decadeOf(0.7 + 0.1 + 0.1 + 0.1)).toBe(1);
  });

  it('splits every length into decade and factor', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 30, noNaN: true }), (q) => {
        expect(mantissa(q)).toBeGreaterThanOrEqual(1);
        expect(mantissa(q)).toBeLessThan(10);
        expect(Math.log10(mantissa(q)) + decadeOf(q)).toBeCloseTo(q, 9);
      }),
    );
  });
});

describe('gridFade', () => {
  it('sums to one over at most three families, at every zoom', () => {
    fc.assert(
      fc.property(fc.double({ min: -35, max: 27, noNaN: true }), (q) => {
        const first = finestGridExponent(q);
        const three = [0, 1, 2].map((i) => gridFade(q, first + i));
        expect(three.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        expect(gridFade(q, first - 1)).toBe(0);
        expect(gridFade(q, first + 3)).toBe(0);
        for (const alpha of three) expect(alpha).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('rises once and falls once, without steps or kinks', () => {
    const h = 0.001;
    const alphas = Array.from({ length: 4001 }, (_, i) => gridFade(-2 + i * h, 0));
    const slopes = alphas.slice(1).map((alpha, i) => (alpha - (alphas[i] ?? 0)) / h);
    const signs = slopes.filter((slope) => Math.abs(slope) > 1e-9).map(Math.sign);
    expect(signs.filter((sign, i) => i > 0 && sign !== signs[i - 1])).toHaveLength(1);
    expect(Math.max(...slopes.slice(1).map((slope, i) => Math.abs(slope - (slopes[i] ?? 0))))).toBeLessThan(0.005);
    expect(Math.max(...alphas)).toBeCloseTo(0.75, 6);
  });
});
