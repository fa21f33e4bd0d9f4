import { describe, expect, it } from 'vitest';
import { beidou3 } from '../../../src/core/ephemeris/navigationConstellation.js';
import { directionOfPlace } from '../../../src/core/ephemeris/skyAxes.js';
import { scaleVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { bestFour, markSeen } from '../../../src/core/positioning/bestFour.js';
import { satellitesInView, satellitesOverGround } from '../../../src/core/positioning/constellationView.js';
import { dilution } from '../../../src/core/positioning/dilution.js';
import { positionFix } from '../../../src/core/positioning/positionFix.js';

const VENUE = { latitudeDeg: 39.9042, longitudeDeg: 116.4074 };
const DEG = Math.PI / 180;
const venueM = scaleVec3([0, 0, 0], directionOfPlace([0, 0, 0], VENUE.longitudeDeg * DEG, VENUE.latitudeDeg * DEG), 6_371_000);
const satellites = beidou3();
const placesAt = (dateMs: number): Vec3[] => {
  const places = satellites.map((): Vec3 => [0, 0, 0]);
  satellitesOverGround(places, satellites, dateMs);
  return places;
};

describe.each(Array.from({ length: 8 }, (_, hours) => Date.UTC(2026, 10, 23, hours * 3)))('the satellites over the venue at %i', (dateMs) => {
  const places = placesAt(dateMs);
  const seen = new Uint8Array(satellites.length);
  const count = markSeen(seen, places, venueM, 10 * DEG);
  const inView = satellitesInView(places, VENUE, 10);

  it('are marked as the table of azimuths and elevations has them', () => {
    expect(count).toBe(inView.length);
    expect([...seen.keys()].filter((index) => seen[index] === 1)).toEqual(inView.map(({ index }) => index).toSorted((a, b) => a - b));
  });

  it('give four whose dilution is within a third of the least there is, and a position in their one common place', () => {
    const four = new Int32Array(4);
    expect(bestFour(four, places, venueM, seen)).toBe(true);
    const towards = (indices: Iterable<number>): Vec3[] => [...indices].map((index) => inView.find((one) => one.index === index)!.towards);
    const own = dilution(towards(four))?.position ?? Infinity;
    let least = Infinity;
    for (const a of inView) for (const b of inView) for (const c of inView) for (const d of inView) {
      if (!(a.index < b.index && b.index < c.index && c.index < d.index)) continue;
      least = Math.min(least, dilution([a, b, c, d].map((one) => one.towards))?.position ?? Infinity);
    }
    expect(own).toBeLessThan(least * 1.34);
    const chosen = [...four].map((index) => places[index]!);
    const fix = positionFix(chosen, chosen.map((place) => Math.hypot(place[0] - venueM[0], place[1] - venueM[1], place[2] - venueM[2]) + 1234));
    expect(Math.hypot(...(fix?.placeM ?? [0, 0, 0]).map((value, k) => value - (venueM[k] ?? 0)))).toBeLessThan(0.01);
    expect(fix?.clockM).toBeCloseTo(1234, 2);
  });
});

describe('fewer than four', () => {
  it('make no position', () => {
    const seen = new Uint8Array(satellites.length);
    seen[3] = seen[7] = seen[20] = 1;
    expect(bestFour(new Int32Array(4), placesAt(0), venueM, seen)).toBe(false);
  });
});
