import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { EARTH_FRAGMENT } from '../../src/stage/globe/earthFragment.js';
import { GLOBE_FRAGMENT } from '../../src/stage/globe/globeShader.js';

/*
 * The light of day and that of dusk met at a Sun 6 degrees high with 0.10 on one side and 0.15 on the other: a line across
 * the Earth and Mars. Asked of the shaders' own text, for both were written out twice.
 */
const softSunOf = (shader: string): ((cosSun: number) => number) => {
  const law = /float softSun\(float cosSun\) \{\s*return (.+);\s*\}/.exec(shader)?.[1] ?? 'NaN';
  return (cosSun) => Number(runInNewContext(law, { cosSun, pow: Math.pow, max: Math.max }));
};

describe.each([['the Earth', EARTH_FRAGMENT], ['other worlds', GLOBE_FRAGMENT]])('dusk on %s', (_, shader) => {
  const softSun = softSunOf(shader);

  it('is the law that the shader lights with', () => {
    expect(shader).toMatch(/soft = softSun\(cosSun\)/);
    expect([softSun(-0.2), softSun(1)]).toEqual([0, 1]);
  });

  it('falls without a step or a kink from day to night', () => {
    const step = 1e-3;
    for (let cosSun = -0.3; cosSun < 0.5; cosSun += step) {
      const [before, here, after] = [softSun(cosSun - step), softSun(cosSun), softSun(cosSun + step)];
      expect(after - here).toBeGreaterThanOrEqual(0);
      expect(after - here).toBeLessThan(1.01 * step);
      expect(Math.abs(after - 2 * here + before), `kink at ${cosSun.toFixed(3)}`).toBeLessThan(6 * step * step);
    }
  });
});
