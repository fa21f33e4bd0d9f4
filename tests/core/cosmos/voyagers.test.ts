import { describe, expect, it } from 'vitest';
import { leaverDistanceM, VOYAGERS } from '../../../src/core/cosmos/voyagers.js';
import { ASTRONOMICAL_UNIT } from '../../../src/core/units/constants.js';

describe('the two Voyagers', () => {
  it.each(VOYAGERS)('$id was where it crossed the heliopause on the day it did', (craft) => {
    expect(leaverDistanceM(craft, craft.crossedMs) / ASTRONOMICAL_UNIT / craft.crossedAu).toBeCloseTo(1, 2);
  });

  it('Voyager 1 is about a light-day from the Sun at the end of 2026', () => {
    expect(leaverDistanceM(VOYAGERS[0]!, Date.UTC(2026, 10, 15)) / 299_792_458 / 3600).toBeGreaterThan(23.7);
  });
});
