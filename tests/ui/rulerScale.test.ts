import { describe, expect, it } from 'vitest';
import { RulerScale } from '../../src/ui/ruler/RulerScale.js';

const HEIGHTS_PX = [240, 420, 688, 1100, 2100];

describe('RulerScale', () => {
  it.each(HEIGHTS_PX)('always shows the whole range, larger above, on %d px', (heightPx) => {
    const scale = new RulerScale(-35, 27.3, heightPx, 44);
    for (let q = -35; q <= 27; q += 1.7) {
      scale.lookFrom(q);
      expect(scale.yPx(-35)).toBeCloseTo(heightPx, 6);
      expect(scale.yPx(27.3)).toBeCloseTo(0, 6);
      for (let value = -35; value < 27; value += 0.5) expect(scale.yPx(value + 0.5)).toBeLessThan(scale.yPx(value));
    }
  });

  it('spreads the decades near the visitor', () => {
    const scale = new RulerScale(-35, 27.3, 688, 44);
    scale.lookFrom(-8.6);
    expect(scale.pxPerDecade(-8.6)).toBeGreaterThan(40);
    expect(scale.pxPerDecade(15)).toBeLessThan(12);
    expect(scale.yPx(-9.1) - scale.yPx(-8.1)).toBeCloseTo(scale.pxPerDecade(-8.6), -0.5);
  });

  it('finds the value under a point', () => {
    const scale = new RulerScale(-35, 27.3, 688, 44);
    scale.lookFrom(3.2);
    for (const value of [-34, -10, 2.9, 3.2, 7, 26]) expect(scale.valueAt(scale.yPx(value))).toBeCloseTo(value, 8);
  });

  it('finds the q whose marker comes to a point, and stays where it was', () => {
    const scale = new RulerScale(-35, 27.3, 688, 44);
    scale.lookFrom(3.2);
    const before = scale.yPx(3.2);
    const q = scale.markerAt(200);
    expect(scale.yPx(3.2)).toBe(before);
    scale.lookFrom(q);
    expect(scale.yPx(q)).toBeCloseTo(200, 4);
    expect(scale.markerAt(-50)).toBeCloseTo(27.3, 6);
    expect(scale.markerAt(900)).toBeCloseTo(-35, 6);
  });
});
