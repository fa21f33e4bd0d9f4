import { describe, expect, it } from 'vitest';
import { MakeTime, Seasons } from 'astronomy-engine';
import { FrameTree } from '../../../src/core/frames/FrameTree.js';
import { rotateVec3, type Quaternion } from '../../../src/core/maths/quaternion.js';
import { crossVec3, distanceVec3, dotVec3, lengthVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { EARTH_RADIUS_M, SKY_BODIES } from '../../../src/core/ephemeris/bodies.js';
import { EphemerisDateError } from '../../../src/core/ephemeris/ephemerisDate.js';
import { placeSkyFrames } from '../../../src/core/ephemeris/placeSkyFrames.js';
import { directionOfEquatorial } from '../../../src/core/ephemeris/skyAxes.js';
import { sunDirection, where } from '../../../src/core/ephemeris/where.js';

const DEG = 180 / Math.PI;
const O: Vec3 = [0, 0, 0];
const AU_M = 149_597_870_700;

function treeAt(dateMs: number, latitudeDeg = 39.9042, longitudeDeg = 116.4074): FrameTree {
  const tree = new FrameTree('cosmos');
  placeSkyFrames(tree, dateMs, { latitudeDeg, longitudeDeg });
  return tree;
}

const axisIn = (tree: FrameTree, axis: Vec3, frame: string, inFrame: string): Vec3 =>
  rotateVec3([0, 0, 0], tree.orientation([0, 0, 0, 1] as Quaternion, frame, inFrame), axis);

const angleDeg = (a: Vec3, b: Vec3): number => Math.acos(Math.min(1, dotVec3(a, b) / lengthVec3(a) / lengthVec3(b))) * DEG;

// JPL Horizons, DE441, geometric, ICRF, au, TDB (target 301, centre 399): astronomy-engine's published test set,
// cosinekitty/astronomy generate/barystate/GeoMoon.txt. The last number is TDB − UT on that day, s.
const GEO_MOON: readonly [string, number, number, number, number][] = [
  ['1970-01-01', -2.569375247394804e-3, -4.213431302421834e-4, -2.967254243277378e-4, 40.2],
  ['1970-05-01', 2.331605736675322e-3, -7.510567432219031e-4, -3.250853977927569e-4, 40.5],
  ['1970-12-27', -5.877729393818962e-4, -2.158848682536567e-3, -1.164655724314939e-3, 41.2],
  ['1971-04-02', -1.918371777724359e-4, 2.293339441379940e-3, 1.184595463644030e-3, 41.5],
];

// JPL Horizons, airless, site 29° N 279° E, 00:00 UT: astrometric RA and Dec (topocentric, degrees), azimuth, elevation.
// cosinekitty/astronomy generate/horizons/airless_Moon.txt
const MOON_FROM_FLORIDA: readonly [string, number, number, number, number][] = [
  ['1900-01-01', 273.23023, -22.64126, 257.0312, -25.4125],
  ['1901-03-27', 94.75425, 19.94456, 225.6516, 77.5591],
  ['1902-06-10', 132.16627, 12.01008, 258.3318, 44.5669],
  ['1904-08-08', 87.42617, 17.60986, 323.4036, -34.6511],
];

// JPL Horizons, same site: astrometric RA and Dec of Pluto, degrees (its parallax is a quarter of an arcsecond).
// cosinekitty/astronomy generate/horizons/Pluto.txt
const PLUTO: readonly [string, number, number][] = [
  ['1960-01-01', 163.228, 20.63879],
  ['1961-08-03', 164.09421, 20.38873],
  ['1963-06-04', 167.048, 20.30042],
  ['1964-03-30', 169.87104, 19.89937],
];

describe('the places of bodies', () => {
  it.each(GEO_MOON)('has the Moon of %s where JPL has it', (day, x, y, z, deltaS) => {
    const tree = treeAt(Date.parse(`${day}T00:00:00Z`) - deltaS * 1000);
    const moonM = tree.displacement([0, 0, 0], 'earth-inertial', O, 'moon', O);
    const expectedM: Vec3 = [x * AU_M, z * AU_M, -y * AU_M];
    expect(angleDeg(moonM, expectedM) * 60).toBeLessThan(0.2);
    expect(Math.abs(lengthVec3(moonM) / lengthVec3(expectedM) - 1)).toBeLessThan(1e-4);
  });

  it.each(PLUTO)('sees Pluto on %s within a third of an arcminute of JPL', (day, raDeg, decDeg) => {
    const dateMs = Date.parse(`${day}T00:00:00Z`);
    const seen = where(treeAt(dateMs), 'pluto', dateMs);
    const a = directionOfEquatorial([0, 0, 0], (seen.raHours * 15) / DEG, seen.decDeg / DEG);
    const b = directionOfEquatorial([0, 0, 0], raDeg / DEG, decDeg / DEG);
    expect(angleDeg(a, b) * 60).toBeLessThan(0.34);
  });

  it.each(MOON_FROM_FLORIDA)('has the Moon of %s over the venue where JPL has it', (day, raDeg, decDeg, azimuthDeg, elevationDeg) => {
    const dateMs = Date.parse(`${day}T00:00:00Z`);
    const tree = treeAt(dateMs, 29, 279);
    const seen = where(tree, 'moon', dateMs);
    expect(Math.abs(seen.azimuthDeg - azimuthDeg) * Math.cos(elevationDeg / DEG)).toBeLessThan(0.03);
    expect(Math.abs(seen.altitudeDeg - elevationDeg)).toBeLessThan(0.03);
    const fromBenchM = tree.displacement([0, 0, 0], 'bench', O, 'moon', O);
    const equatorial = rotateVec3([0, 0, 0], tree.orientation([0, 0, 0, 1], 'bench', 'earth-inertial'), fromBenchM);
    expect(angleDeg(equatorial, directionOfEquatorial([0, 0, 0], raDeg / DEG, decDeg / DEG))).toBeLessThan(0.02);
  });

  it('keeps the Moon between its nearest and farthest', () => {
    for (let day = 0; day < 400; day += 7) {
      const tree = treeAt(Date.UTC(2026, 0, 1 + day));
      const m = lengthVec3(tree.displacement([0, 0, 0], 'earth', O, 'moon', O));
      expect(m).toBeGreaterThan(356_300_000);
      expect(m).toBeLessThan(406_800_000);
    }
  });

  it('keeps Charon over longitude 0 of Pluto, and Pluto over longitude 0 of Charon', () => {
    const tree = treeAt(Date.UTC(2026, 10, 23));
    const charon = tree.displacement([0, 0, 0], 'pluto', O, 'charon', O);
    expect(angleDeg(charon, [1, 0, 0])).toBeLessThan(1e-6);
    expect(lengthVec3(charon)).toBeCloseTo(19_596_000, 0);
    expect(angleDeg(tree.displacement([0, 0, 0], 'charon', O, 'pluto', O), [1, 0, 0])).toBeLessThan(1e-6);
    expect(angleDeg(axisIn(tree, [0, 1, 0], 'charon', 'pluto'), [0, 1, 0])).toBeLessThan(1e-6);
  });

  it('puts the galactic centre where Sagittarius A* is, and the Sun in the middle of the cosmos', () => {
    const tree = treeAt(Date.UTC(2026, 10, 23));
    const seen = where(tree, 'galaxy', Date.UTC(2026, 10, 23));
    // Sgr A*: 17h 45m 40.04s, −29° 00′ 28.1″ (J2000).
    expect(seen.raHours * 15).toBeCloseTo(266.4168, 1);
    expect(seen.decDeg).toBeCloseTo(-29.0078, 1);
    expect(seen.distanceM / 3.0856775814913673e16).toBeCloseTo(8178, 0);
    expect(distanceVec3(tree.displacement([0, 0, 0], 'cosmos', O, 'sun', O), O)).toBeLessThan(1e7);
  });
});

describe('the axes', () => {
  const noon = Date.UTC(2026, 5, 21, 12, 2);

  it('are right-handed in every frame', () => {
    const tree = treeAt(noon);
    for (const frame of [...SKY_BODIES.map((body) => body.frame), 'earth-inertial', 'galaxy', 'bench']) {
      const [x, y, z] = [axisIn(tree, [1, 0, 0], frame, 'cosmos'), axisIn(tree, [0, 1, 0], frame, 'cosmos'), axisIn(tree, [0, 0, 1], frame, 'cosmos')];
      expect(dotVec3(crossVec3([0, 0, 0], x, y), z)).toBeCloseTo(1, 9);
    }
  });

  it('show the Sun high in the south of Greenwich at noon', () => {
    const tree = treeAt(noon, 51.4769, 0);
    const [east, up, south] = sunDirection([0, 0, 0], tree, 'bench');
    expect(Math.abs(east)).toBeLessThan(0.02);
    expect(south).toBeGreaterThan(0);
    // 90° − 51.48° + 23.44°
    expect(Math.asin(up) * DEG).toBeCloseTo(61.96, 1);
    const seen = where(tree, 'sun', noon);
    expect(Math.abs(seen.azimuthDeg - 180)).toBeLessThan(1.5);
  });

  it('show the Sun rising in the east', () => {
    const morning = Date.UTC(2026, 2, 20, 7);
    const seen = where(treeAt(morning, 51.4769, 0), 'sun', morning);
    expect(seen.azimuthDeg).toBeGreaterThan(85);
    expect(seen.azimuthDeg).toBeLessThan(115);
  });

  it('have the pole star over the north at the height of the latitude', () => {
    const tree = treeAt(noon, 39.9042, 116.4074);
    // Polaris: RA 37.95°, Dec 89.26° (J2000)
    const polaris = directionOfEquatorial([0, 0, 0], 37.95 / DEG, 89.26 / DEG);
    const [east, up, south] = rotateVec3([0, 0, 0], tree.orientation([0, 0, 0, 1], 'earth-inertial', 'bench'), polaris);
    expect(Math.abs(Math.asin(up) * DEG - 39.9)).toBeLessThan(0.8);
    expect(south).toBeLessThan(0);
    expect(Math.abs(east)).toBeLessThan(0.02);
  });

  it('have the Sun over the equator at the equinox and over the tropic at the solstice', () => {
    const { mar_equinox: equinox, jun_solstice: solstice } = Seasons(2026);
    expect(equinox.date.toISOString()).toMatch(/^2026-03-20T14:4[56]/);
    const latitude = (ms: number): number => Math.asin(sunDirection([0, 0, 0], treeAt(ms), 'earth')[1]) * DEG;
    expect(Math.abs(latitude(equinox.date.getTime()))).toBeLessThan(0.01);
    expect(Math.abs(latitude(solstice.date.getTime()) - 23.436)).toBeLessThan(0.01);
    // Sub-solar longitude: 180° − 15° · hours, less the equation of time (−7.4 min on that day).
    const [x, , z] = sunDirection([0, 0, 0], treeAt(equinox.date.getTime()), 'earth');
    const hours = (equinox.date.getTime() % 86_400_000) / 3_600_000;
    expect(Math.abs(Math.atan2(-z, x) * DEG - (180 - 15 * hours + 7.4 / 4))).toBeLessThan(0.1);
  });

  it('turn the Moon so that its near side looks at us, within its libration', () => {
    for (let day = 0; day < 60; day += 3) {
      const tree = treeAt(Date.UTC(2026, 0, 1 + day));
      const toEarth = tree.displacement([0, 0, 0], 'moon', O, 'earth', O);
      expect(angleDeg(toEarth, [1, 0, 0])).toBeLessThan(10.5);
    }
  });

  it('put the bench on the mean sphere under its zenith', () => {
    const tree = treeAt(noon, -33.86, 151.2);
    const centreM = tree.displacement([0, 0, 0], 'bench', O, 'earth', O);
    expect(centreM[1]).toBeCloseTo(-EARTH_RADIUS_M, 3);
    expect(Math.hypot(centreM[0], centreM[2])).toBeLessThan(1e-3);
    const north = axisIn(tree, [0, 0, -1], 'bench', 'earth');
    expect(north[1]).toBeGreaterThan(0.8);
  });

  it('show Polaris-like poles: Uranus lies on its side', () => {
    const tree = treeAt(noon);
    expect(angleDeg(axisIn(tree, [0, 1, 0], 'uranus', 'sun'), [0, 1, 0])).toBeGreaterThan(80);
    // Pluto: J2000 pole at RA 132.993°, Dec −6.163° (IAU 2015)
    expect(angleDeg(axisIn(tree, [0, 1, 0], 'pluto', 'earth-inertial'), directionOfEquatorial([0, 0, 0], 132.993 / DEG, -6.163 / DEG))).toBeLessThan(0.01);
  });
});

describe('dates', () => {
  it.each([
    [Number.NaN, 'not-a-date'],
    [Number.POSITIVE_INFINITY, 'not-a-date'],
    [Date.UTC(1699, 11, 31), 'too-early'],
    [Date.UTC(2201, 0, 1), 'too-late'],
    [Date.UTC(9999, 0, 1), 'too-late'],
  ])('refuses %s with a clear word', (dateMs, reason) => {
    try {
      treeAt(dateMs);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(EphemerisDateError);
      expect((error as EphemerisDateError).reason).toBe(reason);
      expect((error as EphemerisDateError).message).toMatch(reason === 'not-a-date' ? /no date/ : /1700 to 2200/);
    }
  });

  it('moves an existing tree and leaves no trace of the former date', () => {
    const tree = treeAt(Date.UTC(2020, 0, 1));
    placeSkyFrames(tree, Date.UTC(2026, 10, 23), { latitudeDeg: 1, longitudeDeg: 2 });
    const fresh = treeAt(Date.UTC(2026, 10, 23), 1, 2);
    for (const frame of ['moon', 'mars', 'pluto', 'charon']) {
      const a = tree.displacement([0, 0, 0], 'bench', O, frame, O);
      const b = fresh.displacement([0, 0, 0], 'bench', O, frame, O);
      expect(distanceVec3(a, b) / lengthVec3(b)).toBeLessThan(1e-12);
    }
  });

  it('counts time as the library does', () => {
    expect(MakeTime(new Date(Date.UTC(2000, 0, 1, 12))).ut).toBeCloseTo(0, 9);
  });
});
