import { describe, expect, it } from 'vitest';
import { distanceVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { hohmannLeg, HOHMANN_RADII_M, windowFlights } from '../../../src/core/missions/windowFlights.js';
import { planetState } from '../../../src/core/orbits/bodyStates.js';

const at = (leg: { placeAt: (out: Vec3, dateMs: number) => void }, dateMs: number): Vec3 => {
  const place: Vec3 = [0, 0, 0];
  leg.placeAt(place, dateMs);
  return place;
};

describe('the flights of the Mars windows', () => {
  it('are two a window, from the Earth to Mars, with the energy that the table states', () => {
    const flights = windowFlights();
    expect(flights).toHaveLength(12);
    for (const { leg, window, type, energyKm2S2 } of flights) {
      const [earth, velocity, mars]: [Vec3, Vec3, Vec3] = [[0, 0, 0], [0, 0, 0], [0, 0, 0]];
      planetState(mars, velocity, 'mars', leg.endMs);
      planetState(earth, velocity, 'earth', leg.startMs);
      expect(distanceVec3(at(leg, leg.startMs), earth), window).toBeLessThan(1);
      expect(distanceVec3(at(leg, leg.endMs), mars), window).toBeLessThan(1e4);
      const before = at(leg, leg.startMs);
      const after = at(leg, leg.startMs + 1000);
      const excess = Math.hypot(...after.map((value, k) => value - (before[k] ?? 0) - (velocity[k] ?? 0)));
      expect(Math.abs((excess / 1000) ** 2 / energyKm2S2 - 1), `${window} type ${String(type)}`).toBeLessThan(0.01);
    }
  });
});

describe('Hohmann’s ellipse', () => {
  const leg = hohmannLeg(Date.parse('2026-11-12T00:00Z'));

  it('takes 258.9 days and is 586.6 million kilometres long', () => {
    expect((leg.endMs - leg.startMs) / 86_400_000).toBeCloseTo(258.9, 1);
    let length = 0;
    for (let step = 1; step <= 2000; step++) {
      const span = leg.endMs - leg.startMs;
      length += distanceVec3(at(leg, leg.startMs + (span * (step - 1)) / 2000), at(leg, leg.startMs + (span * step) / 2000));
    }
    expect(Math.abs(length / 5.866e11 - 1)).toBeLessThan(0.001);
  });

  it('begins in the Earth’s direction, goes the planets’ way round and ends opposite, at Mars’ mean distance', () => {
    const [start, end] = [at(leg, leg.startMs), at(leg, leg.endMs)];
    const earth: Vec3 = [0, 0, 0];
    const velocity: Vec3 = [0, 0, 0];
    planetState(earth, velocity, 'earth', leg.startMs);
    expect(distanceVec3(start, earth) / HOHMANN_RADII_M.earth).toBeLessThan(0.02);
    const later = at(leg, leg.startMs + 86_400_000);
    expect(later.reduce((sum, value, k) => sum + (value - (start[k] ?? 0)) * (velocity[k] ?? 0), 0)).toBeGreaterThan(0);
    expect(Math.hypot(...end)).toBeCloseTo(HOHMANN_RADII_M.mars, -6);
    expect(end.reduce((sum, value, k) => sum + value * (start[k] ?? 0), 0) / HOHMANN_RADII_M.mars / HOHMANN_RADII_M.earth).toBeCloseTo(-1, 6);
  });
});
