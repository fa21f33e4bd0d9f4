import { describe, expect, it } from 'vitest';
import { craterDensity, craterShare, LEAST_DIAMETER, LUNAR_HIGHLAND_LAW, MARE_LAW, MARTIAN_HIGHLAND_LAW, MARTIAN_PLAIN_LAW } from '../../../src/core/craters/craterLaw.js';

const slope = (law: typeof MARE_LAW, diameterM: number): number => Math.log10(craterDensity(law, diameterM * 1.1) / craterDensity(law, diameterM)) / Math.log10(1.1);

describe('how many craters there are', () => {
  it('has the published number of craters of a kilometre after 10⁹ years', () => {
    expect(craterDensity({ ...MARE_LAW, ageGyr: 1 }, 1000) * 1e6).toBeCloseTo(8.38e-4, 4);
    expect(craterDensity({ ...MARTIAN_PLAIN_LAW, ageGyr: 1 }, 1000) * 1e6).toBeCloseTo(10 ** -3.384, 4);
  });

  it('goes by the inverse square where the ground is full, and is steeper where it is not', () => {
    for (const diameterM of [40, 80, 160]) expect(slope(LUNAR_HIGHLAND_LAW, diameterM)).toBeCloseTo(-2, 6);
    expect(slope(MARE_LAW, 60)).toBeCloseTo(-2, 6);
    expect(slope(MARE_LAW, 700)).toBeLessThan(-2.8);
    expect(slope(MARTIAN_PLAIN_LAW, 700)).toBeLessThan(-2.8);
  });

  it('is full at a twentieth of the closest packing of every octave', () => {
    // Six neighbours touch each circle, so that it has a hexagon to itself, √3/2 of its diameter's square.
    let closest = 0;
    for (let octave = 0; octave < 20; octave++) closest += 1 / ((Math.sqrt(3) / 2) * 4 ** octave);
    expect(closest).toBeCloseTo(1.54, 2);
    expect(craterDensity(LUNAR_HIGHLAND_LAW, 50) * 50 ** 2).toBeCloseTo(0.05 * closest, 6);
  });

  it('never has more of the large ones, nor more than the ground can hold', () => {
    for (const law of [MARE_LAW, LUNAR_HIGHLAND_LAW, MARTIAN_PLAIN_LAW, MARTIAN_HIGHLAND_LAW]) {
      for (let diameterM = 20; diameterM < 12_000; diameterM *= 1.3) {
        expect(craterDensity(law, diameterM * 1.3)).toBeLessThan(craterDensity(law, diameterM));
        expect(craterDensity(law, diameterM) * diameterM ** 2).toBeLessThanOrEqual(0.0771);
        expect(craterShare(law, diameterM / LEAST_DIAMETER)).toBeGreaterThan(0);
        expect(craterShare(law, diameterM / LEAST_DIAMETER)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('has more of them on the highlands than on a mare, and fewer on Mars', () => {
    expect(craterDensity(LUNAR_HIGHLAND_LAW, 1000)).toBeGreaterThan(5 * craterDensity(MARE_LAW, 1000));
    expect(craterDensity(MARTIAN_PLAIN_LAW, 1000)).toBeLessThan(craterDensity(MARE_LAW, 1000));
  });
});
