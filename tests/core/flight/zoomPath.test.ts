import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZoomPath } from '../../../src/core/flight/zoomPath.js';

const RHO = Math.SQRT2;
const decade = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true }).map((x) => 10 ** x);

describe('ZoomPath', () => {
  it('is finite, monotone and exact at both ends over 62 decades of widths and ways', () => {
    const path = new ZoomPath();
    fc.assert(
      fc.property(decade(-35, 27.3), decade(-35, 27.3), decade(-60, 27.3), (w0, w1, separation) => {
        path.solve(w0, w1, separation);
        expect(Number.isFinite(path.length)).toBe(true);
        expect(path.logWidth(0)).toBe(Math.log10(w0));
        expect(path.logWidth(path.length)).toBe(Math.log10(w1));
        expect(path.fromA(0)).toBe(0);
        // Between equal views a way that cannot be seen has no length, and one point is both ends.
        if (path.length > 0) expect(path.fromB(path.length)).toBe(0);
        let before = 0;
        let left = separation;
        for (let i = 0; i <= 64; i += 1) {
          const s = (path.length * i) / 64;
          const a = path.fromA(s);
          const b = path.fromB(s);
          expect(Number.isFinite(path.logWidth(s))).toBe(true);
          expect(a).toBeGreaterThanOrEqual(before * (1 - 1e-12));
          expect(b).toBeLessThanOrEqual(left * (1 + 1e-12));
          // Seen from either end it is the same place: the error is far under a pixel of the view there.
          expect(Math.abs(a + b - separation)).toBeLessThanOrEqual(1e-12 * (separation + 10 ** path.logWidth(s)));
          before = a;
          left = b;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('holds at ratios of 1 to 1e60 of way to width', () => {
    const path = new ZoomPath();
    for (let ratio = 0; ratio <= 60; ratio += 0.5) {
      const separation = 1e-33 * 10 ** ratio;
      path.solve(1e-33, 1e-33, separation);
      // Out and in are the same, and at the middle half of the way is done at w = D ρ²/2 or more.
      expect(Math.abs(path.fromA(path.length / 2) / separation - 0.5)).toBeLessThan(1e-12);
      const high = 10 ** path.logWidth(path.length / 2);
      expect(high).toBeGreaterThan(separation * 0.999);
      expect(high).toBeLessThan(Math.hypot(separation, 1e-33) * 1.001);
    }
  });

  it('is the same path flown backwards', () => {
    const there = new ZoomPath();
    const back = new ZoomPath();
    fc.assert(
      fc.property(decade(-20, 20), decade(-20, 20), decade(-25, 25), fc.double({ min: 0, max: 1, noNaN: true }), (w0, w1, separation, part) => {
        there.solve(w0, w1, separation);
        back.solve(w1, w0, separation);
        expect(Math.abs(there.length - back.length)).toBeLessThanOrEqual(1e-12 * (1 + there.length));
        const s = part * there.length;
        const width = there.logWidth(s) - back.logWidth(back.length - s);
        expect(Math.abs(width)).toBeLessThan(1e-10);
        const view = 10 ** there.logWidth(s);
        expect(Math.abs(there.fromA(s) - back.fromB(back.length - s))).toBeLessThanOrEqual(1e-9 * view);
      }),
      { numRuns: 500 },
    );
  });

  it("is the geodesic of the paper's metric: constant speed along it, and the length is that of the quadrature", () => {
    const path = new ZoomPath();
    fc.assert(
      fc.property(decade(-2, 2), decade(-2, 2), decade(-2, 3), (w0, w1, separation) => {
        path.solve(w0, w1, separation);
        const steps = 4000;
        let length = 0;
        for (let i = 0; i < steps; i += 1) {
          const s = (path.length * (i + 0.5)) / steps;
          const h = path.length / steps / 2;
          const du = path.fromA(s + h) - path.fromA(s - h);
          const dlog = (path.logWidth(s + h) - path.logWidth(s - h)) * Math.LN10;
          const w = 10 ** path.logWidth(s);
          length += Math.hypot((RHO * du) / w, dlog / RHO);
        }
        expect(Math.abs(length / path.length - 1)).toBeLessThan(2e-4);
      }),
      { numRuns: 25 },
    );
  });

  it('is shorter than every path bent away from it', () => {
    const path = new ZoomPath();
    fc.assert(
      fc.property(decade(-2, 2), decade(-2, 2), decade(-1, 3), fc.double({ min: 0.05, max: 0.5, noNaN: true }), fc.boolean(), (w0, w1, separation, bend, up) => {
        path.solve(w0, w1, separation);
        const lengthOf = (amount: number): number => {
          const steps = 1500;
          let total = 0;
          let u = 0;
          let log = Math.log(w0);
          for (let i = 1; i <= steps; i += 1) {
            const s = (path.length * i) / steps;
            const nextU = path.fromA(s);
            const nextLog = path.logWidth(s) * Math.LN10 + amount * Math.sin((Math.PI * i) / steps) ** 2;
            total += Math.hypot((RHO * (nextU - u)) / Math.exp((log + nextLog) / 2), (nextLog - log) / RHO);
            u = nextU;
            log = nextLog;
          }
          return total;
        };
        expect(lengthOf(up ? bend : -bend)).toBeGreaterThan(lengthOf(0));
      }),
      { numRuns: 40 },
    );
  });

  it('agrees with the formulas of the paper in exact arithmetic where these still hold', () => {
    // cosh, sinh and asinh of the paper's form in 60-digit integers.
    const path = new ZoomPath();
    for (const [w0, w1, separation] of [[1, 1, 1], [1, 3, 40], [2e-4, 5, 1e3], [7, 1e-5, 2e4], [1e-6, 1e-6, 1e6]] as const) {
      path.solve(w0, w1, separation);
      const oracle = exactPath(w0, w1, separation);
      expect(Math.abs(path.length / oracle.length - 1)).toBeLessThan(1e-13);
      for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const exact = oracle.at(part);
        const s = part * path.length;
        expect(Math.abs(path.fromA(s) - exact.u)).toBeLessThan(2e-11 * exact.u);
        expect(Math.abs(path.logWidth(s) - Math.log10(exact.w))).toBeLessThan(1e-11);
      }
    }
  });

  it('is a pure zoom without a way, and no motion without any change', () => {
    const path = new ZoomPath();
    path.solve(1e-35, 1e27, 0);
    expect(path.length).toBeCloseTo((62 * Math.LN10) / RHO, 10);
    expect(path.logWidth(path.length / 2)).toBeCloseTo(-4, 10);
    expect(path.fromA(path.length / 3)).toBe(0);
    path.solve(3, 3, 0);
    expect(path.length).toBe(0);
    expect(path.logWidth(0)).toBe(Math.log10(3));
    expect(path.fromA(0)).toBe(0);
  });
});

const DIGITS = 120n;
const ONE = 10n ** DIGITS;
const fixed = (x: number): bigint => {
  const [mantissa, exponent] = x.toExponential(20).split('e') as [string, string];
  const digits = BigInt(mantissa.replace('.', ''));
  const shift = DIGITS + BigInt(exponent) - 20n;
  return shift >= 0n ? digits * 10n ** shift : digits / 10n ** -shift;
};
const asNumber = (x: bigint): number => Number(x / 10n ** (DIGITS - 40n)) / 1e40;
const times = (a: bigint, b: bigint): bigint => (a * b) / ONE;
const over = (a: bigint, b: bigint): bigint => (a * ONE) / b;
const root = (x: bigint): bigint => {
  let guess = fixed(Math.sqrt(asNumber(x)) || 1e-30);
  for (let i = 0; i < 9; i += 1) guess = (guess + over(x, guess)) / 2n;
  return guess;
};
/** e^x by its series at x/2^k, squared k times. */
const exp = (x: bigint): bigint => {
  const small = x / 2n ** 40n;
  let term = ONE;
  let sum = ONE;
  for (let n = 1n; n < 20n; n += 1n) {
    term = times(term, small) / n;
    sum += term;
  }
  for (let k = 0; k < 40; k += 1) sum = times(sum, sum);
  return sum;
};
/** ln x by Newton's steps on exp. */
const ln = (x: bigint): bigint => {
  let y = fixed(Math.log(asNumber(x)));
  for (let i = 0; i < 5; i += 1) y += over(x, exp(y)) - ONE;
  return y;
};

/** The published formulas (with ρ² = 2), in 120 decimal digits: no cancellation that matters. */
const exactPath = (w0: number, w1: number, separation: number) => {
  const [a, b, d] = [fixed(w0), fixed(w1), fixed(separation)];
  const squares = times(b, b) - times(a, a);
  const b0 = over(squares + 4n * times(d, d), 4n * times(a, d));
  const b1 = over(squares - 4n * times(d, d), 4n * times(b, d));
  const r0 = ln(root(times(b0, b0) + ONE) - b0);
  const r1 = ln(root(times(b1, b1) + ONE) - b1);
  const rho = root(2n * ONE);
  const length = over(r1 - r0, rho);
  const half = (plus: boolean, x: bigint): bigint => (plus ? exp(x) + exp(-x) : exp(x) - exp(-x)) / 2n;
  return {
    length: asNumber(length),
    at: (part: number) => {
      const s = times(length, fixed(part));
      const r = times(rho, s) + r0;
      const tanh = over(half(false, r), half(true, r));
      const u = times(a, times(half(true, r0), tanh) - half(false, r0)) / 2n;
      return { u: asNumber(u), w: asNumber(over(times(a, half(true, r0)), half(true, r))) };
    },
  };
};
