import { describe, expect, it } from 'vitest';
import { fillGlobeRings, RING_COUNT, RING_STRIDE } from '../../../src/stage/globe/globeRings.js';
import { groundAlpha } from '../../../src/stage/globe/groundAlpha.js';

const R = 6_371_000;
const table = new Float32Array(RING_COUNT * RING_STRIDE);
const ring = (index: number): [number, number, number, number] => [
  table[index * RING_STRIDE] ?? NaN,
  table[index * RING_STRIDE + 1] ?? NaN,
  table[index * RING_STRIDE + 2] ?? NaN,
  table[index * RING_STRIDE + 3] ?? NaN,
];

describe('the rings of a globe', () => {
  const heights = [1e-3, 1, 300, 4e4, 1e6, R, 4e8, 1e13, 1e20];

  it.each(heights)('from %s m lie on the ball, grow outward and end at the horizon', (heightM) => {
    const distanceM = heightM * 1.7;
    fillGlobeRings(table, R, heightM, distanceM, { scaleHeightM: 8000 });
    let before = -1;
    for (let index = 0; index < RING_COUNT; index++) {
      const [x, y, air, cosine] = ring(index);
      expect(x).toBeGreaterThanOrEqual(before);
      before = x;
      // x² + (R + y)² = R², i.e. x² = −y (2R + y): without the cancellation of large squares.
      const xM = x * distanceM;
      const yM = y * distanceM;
      expect(Math.abs(xM * xM + yM * (2 * R + yM))).toBeLessThanOrEqual(1e-5 * Math.max(xM * xM, 1e-30));
      expect(Number.isFinite(air) && air >= 0 && Number.isFinite(cosine)).toBe(true);
    }
    const [x, y, , cosine] = ring(RING_COUNT - 1);
    // The horizon: the line of sight touches the ball, and is √(h (2R + h)) long.
    const sightM = Math.hypot(x * distanceM, heightM - y * distanceM);
    expect(sightM / Math.sqrt(heightM * (2 * R + heightM))).toBeCloseTo(1, 5);
    expect(cosine).toBeLessThan(2e-3);
    expect(ring(0)[0]).toBe(0);
    expect(ring(0)[3]).toBeCloseTo(1, 6);
  });

  it('begin close under the eye', () => {
    fillGlobeRings(table, R, 1, 1, { scaleHeightM: 8000 });
    expect(ring(1)[0]).toBeLessThan(0.02);
    fillGlobeRings(table, R, 1000, 1000, { scaleHeightM: 8000 });
    expect(ring(1)[0]).toBeLessThan(0.02);
  });

  it('count the air straight down as one, and tens of it along the horizon', () => {
    fillGlobeRings(table, R, 1e6, 1e6, { scaleHeightM: 8000 });
    expect(ring(0)[2]).toBeCloseTo(1, 2);
    expect(ring(RING_COUNT - 1)[2]).toBeGreaterThan(30);
    fillGlobeRings(table, R, 10, 10, { scaleHeightM: 8000 });
    // Ten metres of air are a thousandth of it.
    expect(ring(0)[2]).toBeCloseTo(10 / 8000, 3);
  });
});

describe('the ground', () => {
  it('takes over from the floor between 10^3 and 10^4.6 m', () => {
    expect(groundAlpha(2.9)).toBe(0);
    expect(groundAlpha(4.6)).toBe(1);
    expect(groundAlpha(3.8)).toBeCloseTo(0.5, 6);
  });
});
