import { describe, expect, it } from 'vitest';
import { FocusShift } from '../../src/stage/render/FocusShift.js';

describe('the shift of the picture', () => {
  it('comes to rest exactly where it was aimed, without overshooting', () => {
    const shift = new FocusShift();
    expect(shift.aimAt(300, 0)).toBe(true);
    expect(shift.aimAt(300, 0)).toBe(false);
    let before = 0;
    let steps = 0;
    while (shift.step(1 / 60)) {
      expect(shift.xPx).toBeGreaterThanOrEqual(before);
      expect(shift.xPx).toBeLessThanOrEqual(300);
      before = shift.xPx;
      expect(++steps).toBeLessThan(200);
    }
    expect(shift.xPx).toBe(300);
    expect(shift.step(1 / 60)).toBe(false);
  });

  it('arrives at once in a still picture', () => {
    const shift = new FocusShift();
    shift.aimAt(-120, 80);
    expect(shift.step(1)).toBe(false);
    expect([shift.xPx, shift.yPx]).toEqual([-120, 80]);
  });
});
