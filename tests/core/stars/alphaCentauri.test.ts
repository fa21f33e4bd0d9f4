import { describe, expect, it } from 'vitest';
import { ALPHA_CENTAURI_M, pairOrbit, pairPlace, pairSeparation } from '../../../src/core/stars/alphaCentauri.js';
import { STARS } from '../../../src/core/stars/starCatalogue.js';
import { pointFromSun } from '../../../src/core/ephemeris/skyAxes.js';
import { ASTRONOMICAL_UNIT } from '../../../src/core/units/constants.js';

const distanceM = Math.hypot(...ALPHA_CENTAURI_M);
const yearMs = (year: number): number => Date.UTC(2000, 0, 1, 12) + (year - 2000) * 365.25 * 86_400_000;
const seen = (year: number): { arcseconds: number; positionDeg: number; au: number } => {
  const [north, east, away] = pairSeparation([0, 0, 0], yearMs(year));
  return {
    arcseconds: (Math.hypot(north, east) / distanceM) * (180 / Math.PI) * 3600,
    positionDeg: ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360,
    au: Math.hypot(north, east, away) / ASTRONOMICAL_UNIT,
  };
};

describe('the pair of Alpha Centauri', () => {
  it('stood as close as observers saw it in early 2016: 4.0 arcseconds, in the north-west', () => {
    expect(seen(2016).arcseconds).toBeCloseTo(4, 1);
    expect(seen(2016).positionDeg).toBeGreaterThan(298);
    expect(seen(2016).positionDeg).toBeLessThan(306);
  });

  it('comes as near as Saturn and goes as far as Neptune and beyond', () => {
    expect(seen(1955.56).au).toBeCloseTo(11.2, 1);
    expect(seen(1955.56 + 79.76 / 2).au).toBeCloseTo(35.4, 0);
  });

  it('turns about a middle that lies where the catalogue has the stars', () => {
    const listed = STARS.find(({ id }) => id === 'hip-71683')!;
    const listedM = pointFromSun([0, 0, 0], listed.raDeg, listed.decDeg, listed.distanceM);
    const place = pairPlace([0, 0, 0], 'a', yearMs(2000));
    expect(Math.hypot(place[0] - listedM[0], place[1] - listedM[1], place[2] - listedM[2]) / distanceM).toBeLessThan(2e-4);
  });

  it('closes its orbits', () => {
    const orbit = pairOrbit('b', 65);
    const [first, last] = [orbit[0]!, orbit.at(-1)!];
    expect(Math.hypot(first[0] - last[0], first[1] - last[1], first[2] - last[2])).toBeLessThan(1e-3 * ASTRONOMICAL_UNIT);
  });
});
