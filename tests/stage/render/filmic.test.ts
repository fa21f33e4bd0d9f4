import { Color } from 'three';
import { describe, expect, it } from 'vitest';
import { filmic } from '../../../src/stage/render/filmic.js';

describe('the filmic curve', () => {
  it('keeps greys grey, and gives the published value for the middle one', () => {
    const { r, g, b } = filmic(new Color(), new Color().setRGB(0.18, 0.18, 0.18));
    // (v (v + 0.0245786) − 0.000090537) / (v (0.983729 v + 0.432951) + 0.238081) at v = 0.18 / 0.6
    for (const value of [r, g, b]) expect(value).toBeCloseTo(0.2131, 4);
  });

  it('is black for black, and never leaves the screen’s range', () => {
    expect(filmic(new Color(), new Color(0, 0, 0)).getHex()).toBe(0);
    for (const bright of [1, 10, 1000]) {
      const { r, g, b } = filmic(new Color(), new Color().setRGB(bright, bright / 2, 0));
      for (const value of [r, g, b]) expect(value >= 0 && value <= 1).toBe(true);
    }
  });

  it('darkens the dusk of the dome, which haze must meet', () => {
    const dusk = new Color('#1f1f3a');
    expect(filmic(new Color(), dusk).b).toBeLessThan(dusk.b);
  });
});
