import { describe, expect, it } from 'vitest';
import { EARTH_RADIUS_M } from '../../src/core/ephemeris/bodies.js';
import { floorReachM } from '../../src/stage/ground/Floor.js';

describe('the flat floor', () => {
  it.each([30, 1000, 4000, 20_000])('from %d m up ends under the horizon of the round ground', (heightM) => {
    const dip = Math.acos(EARTH_RADIUS_M / (EARTH_RADIUS_M + heightM));
    const below = Math.atan(heightM / floorReachM(heightM));
    expect(below / dip).toBeCloseTo(1, 2);
    // The shader has it gone at 0.95 of that.
    expect(Math.atan(heightM / (0.95 * floorReachM(heightM)))).toBeGreaterThan(dip);
  });
});
