import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beidou3, MEO_PERIOD_S, SIDEREAL_DAY_S } from '../../../src/core/ephemeris/navigationConstellation.js';
import { directionOfPlace } from '../../../src/core/ephemeris/skyAxes.js';
import { solveLinear } from '../../../src/core/maths/solveLinear.js';
import { distanceVec3, scaleVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { groundTrack, satellitesInView, satellitesOverGround } from '../../../src/core/positioning/constellationView.js';
import { dilution } from '../../../src/core/positioning/dilution.js';
import { positionFix } from '../../../src/core/positioning/positionFix.js';

const DEG = Math.PI / 180;
const DATE = Date.UTC(2026, 10, 23, 4);
const WEEK_MS = 7 * SIDEREAL_DAY_S * 1000;
const satellites = beidou3();
const places = satellites.map((): Vec3 => [0, 0, 0]);
const at = (dateMs: number): Vec3[] => {
  satellitesOverGround(places, satellites, dateMs);
  return places;
};
const enu = (azimuthDeg: number, elevationDeg: number): Vec3 => [
  Math.sin(azimuthDeg * DEG) * Math.cos(elevationDeg * DEG),
  Math.cos(azimuthDeg * DEG) * Math.cos(elevationDeg * DEG),
  Math.sin(elevationDeg * DEG),
];
const apartDeg = (track: Float64Array, i: number, j: number): number =>
  Math.acos(Math.min(1, track[i * 3]! * track[j * 3]! + track[i * 3 + 1]! * track[j * 3 + 1]! + track[i * 3 + 2]! * track[j * 3 + 2]!)) / DEG;

describe('tracks over the ground', () => {
  it('of medium satellites close after 13 turns in 7 sidereal days, and not before', () => {
    expect(MEO_PERIOD_S * 13).toBeCloseTo(7 * SIDEREAL_DAY_S, 6);
    for (const satellite of [satellites[0]!, satellites[11]!, satellites[23]!]) {
      const track = groundTrack(satellite, DATE, DATE + WEEK_MS, 7 * 48 + 1);
      expect(apartDeg(track, 0, 7 * 48)).toBeLessThan(0.05);
      for (let day = 1; day < 7; day++) expect(apartDeg(track, 0, day * 48)).toBeGreaterThan(5);
      // Thirteen times northward over the equator.
      let crossings = 0;
      for (let i = 0; i < 7 * 48; i++) if (track[i * 3 + 1]! < 0 && track[i * 3 + 4]! >= 0) crossings++;
      expect(crossings).toBe(13);
    }
  });

  it('of the inclined ones are one figure of eight, a third of a day apart', () => {
    const [first, second, third] = [24, 25, 26].map((index) => groundTrack(satellites[index]!, DATE, DATE + SIDEREAL_DAY_S * 1000, 97));
    for (const other of [second!, third!]) {
      const nearest = Array.from({ length: 97 }, (_, i) => {
        const both = new Float64Array(6);
        both.set(first!.subarray(0, 3));
        both.set(other.subarray(i * 3, i * 3 + 3), 3);
        return apartDeg(both, 0, 1);
      });
      // A point in quarter of an hour: up to 3° of the way.
      expect(Math.min(...nearest)).toBeLessThan(3);
    }
    expect(apartDeg(first!, 0, 96)).toBeLessThan(0.05);
  });
});

describe('what a place sees', () => {
  it('never holds a satellite under the mask, and says where each stands', () => {
    for (let hour = 0; hour < 24; hour += 3) {
      for (const { elevationDeg, azimuthDeg, distanceM, towards } of satellitesInView(at(DATE + hour * 3_600_000), { latitudeDeg: 22.3, longitudeDeg: 114.2 }, 10)) {
        expect(elevationDeg).toBeGreaterThanOrEqual(10);
        expect(distanceVec3(towards, enu(azimuthDeg, elevationDeg))).toBeLessThan(1e-9);
        expect(distanceM).toBeGreaterThan(21_500e3);
        expect(distanceM).toBeLessThan(42_000e3);
      }
    }
  });

  it('has the middle geostationary satellite in the south of Beijing, 42.5° up', () => {
    // Geometry by hand: latitude 39.9°, 6° of longitude apart.
    const seen = satellitesInView(at(DATE), { latitudeDeg: 39.9, longitudeDeg: 116.4 }, 0).find(({ index }) => index === 28);
    const away = Math.acos(Math.cos(39.9 * DEG) * Math.cos(5.9 * DEG));
    const expected = Math.atan2(Math.cos(away) - 6371 / 42162.2, Math.sin(away)) / DEG;
    expect(Math.abs((seen?.elevationDeg ?? NaN) - expected)).toBeLessThan(0.3);
    expect(Math.abs((seen?.azimuthDeg ?? NaN) - 189.1)).toBeLessThan(0.7);
  });

  it('is enough for a position: dilution at most 6 at 98 % of hours and places (BeiDou open service standard)', () => {
    let good = 0;
    let all = 0;
    for (let hour = 0; hour < 168; hour += 5) {
      const now = at(DATE + hour * 3_600_000);
      for (const latitudeDeg of [-75, -50, -25, 0, 25, 50, 75]) {
        for (const longitudeDeg of [-150, -75, 0, 75, 150]) {
          const seen = satellitesInView(now, { latitudeDeg, longitudeDeg }, 5);
          const position = dilution(seen.map(({ towards }) => towards))?.position ?? Infinity;
          all++;
          if (position <= 6) good++;
        }
      }
    }
    expect(good / all).toBeGreaterThan(0.98);
  });

  it('is more over East Asia, where six satellites always stand', () => {
    const count = (longitudeDeg: number): number => satellitesInView(at(DATE), { latitudeDeg: 30, longitudeDeg }, 5).length;
    expect(count(114)).toBeGreaterThan(count(-70));
  });
});

describe('dilution of precision', () => {
  it('has the textbook’s values', () => {
    // One in the zenith, three on the horizon (Parkinson & Spilker 1996, ch. 5): GDOP √3, HDOP and VDOP 2/√3.
    const found = dilution([enu(0, 90), enu(0, 0), enu(120, 0), enu(240, 0)]);
    expect(found?.geometric).toBeCloseTo(Math.sqrt(3), 12);
    expect(found?.horizontal).toBeCloseTo(2 / Math.sqrt(3), 12);
    expect(found?.vertical).toBeCloseTo(2 / Math.sqrt(3), 12);
    expect(found?.position).toBeCloseTo(Math.sqrt(8 / 3), 12);
    // A regular tetrahedron, the best that four can do: √2.5.
    const low = -Math.asin(1 / 3) / DEG;
    expect(dilution([enu(0, 90), enu(0, low), enu(120, low), enu(240, low)])?.geometric).toBeCloseTo(Math.sqrt(2.5), 12);
  });

  it('is none for three satellites, or for a ring of them', () => {
    expect(dilution([enu(0, 90), enu(0, 0), enu(120, 0)])).toBeNull();
    expect(dilution([0, 72, 144, 216, 288].map((azimuth) => enu(azimuth, 30)))).toBeNull();
  });
});

describe('a position from satellites', () => {
  const receiver = (latitudeDeg: number, longitudeDeg: number, radiusM: number): Vec3 => scaleVec3([0, 0, 0], directionOfPlace([0, 0, 0], longitudeDeg * DEG, latitudeDeg * DEG), radiusM);

  it('is found from four, wherever one is and whatever the clock says', () => {
    fc.assert(
      fc.property(fc.integer({ min: -85, max: 85 }), fc.integer({ min: -180, max: 180 }), fc.integer({ min: -300_000, max: 300_000 }), fc.integer({ min: 0, max: 168 }), (lat, lon, clockM, hour) => {
        const here = receiver(lat, lon, 6_371_000);
        const now = at(DATE + hour * 3_600_000);
        const seen = satellitesInView(now, { latitudeDeg: lat, longitudeDeg: lon }, 5);
        // Of all in view, four that differ: the first, and then always the one farthest from those taken.
        const four = seen.slice(0, 1);
        while (four.length < 4 && four.length < seen.length) {
          const away = (candidate: (typeof seen)[number]): number => Math.min(...four.map(({ towards }) => distanceVec3(towards, candidate.towards)));
          four.push(seen.toSorted((a, b) => away(b) - away(a))[0]!);
        }
        fc.pre((dilution(four.map(({ towards }) => towards))?.geometric ?? Infinity) < 20);
        const chosen = four.map(({ index }) => [...now[index]!] as Vec3);
        const fix = positionFix(chosen, chosen.map((satellite) => distanceVec3(satellite, here) + clockM));
        expect(fix).not.toBeNull();
        expect(distanceVec3(fix!.placeM, here)).toBeLessThan(1e-3);
        expect(Math.abs(fix!.clockM - clockM)).toBeLessThan(1e-3);
        expect(fix!.rounds).toBeLessThan(12);
      }),
      { seed: 21, numRuns: 150 },
    );
  });

  it('strays by the dilution times the error of the distances', () => {
    const here = receiver(22.3, 114.2, 6_371_000);
    const now = at(DATE);
    const seen = satellitesInView(now, { latitudeDeg: 22.3, longitudeDeg: 114.2 }, 10);
    const chosen = seen.map(({ index }) => [...now[index]!] as Vec3);
    // A repeatable source of even noise with a spread of one metre.
    let seed = 1;
    const noise = (): number => ((seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647 - 0.5) * Math.sqrt(12);
    let squares = 0;
    for (let trial = 0; trial < 2000; trial++) {
      const fix = positionFix(chosen, chosen.map((satellite) => distanceVec3(satellite, here) + noise()));
      squares += distanceVec3(fix!.placeM, here) ** 2;
    }
    const expected = dilution(seen.map(({ towards }) => towards))!.position;
    expect(Math.abs(Math.sqrt(squares / 2000) / expected - 1)).toBeLessThan(0.05);
  });

  it('is none from three, or from satellites in one place', () => {
    const here = receiver(0, 0, 6_371_000);
    const three: Vec3[] = [[2.8e7, 0, 0], [0, 2.8e7, 0], [0, 0, 2.8e7]];
    expect(positionFix(three, three.map((satellite) => distanceVec3(satellite, here)))).toBeNull();
    const same: Vec3[] = Array.from({ length: 5 }, () => [2.8e7, 0, 0]);
    expect(positionFix(same, same.map((satellite) => distanceVec3(satellite, here)))).toBeNull();
  });
});

describe('linear equations', () => {
  it('are solved, also where the first pivot is nothing, and refused where they have no answer', () => {
    const right = Float64Array.of(5, 4);
    expect(solveLinear(Float64Array.of(0, 1, 2, 0), right, 2)).toBe(true);
    expect([...right]).toEqual([2, 5]);
    expect(solveLinear(Float64Array.of(1, 2, 2, 4), Float64Array.of(1, 2), 2)).toBe(false);
  });
});
