import { describe, expect, it } from 'vitest';
import { FrameTree } from '../../../src/core/frames/FrameTree.js';
import { beidou3, circularPeriodS, MEO_SEMI_MAJOR_M, orbitAngles, placeOnOrbit } from '../../../src/core/ephemeris/navigationConstellation.js';
import { greenwichRad } from '../../../src/core/ephemeris/greenwich.js';
import { sampleEllipse } from '../../../src/core/ephemeris/osculatingOrbit.js';
import { placeSkyFrames } from '../../../src/core/ephemeris/placeSkyFrames.js';
import { createBodyOrbits, placeBodyOrbits, type BodyOrbit } from '../../../src/core/ephemeris/planetOrbits.js';
import { distanceVec3, lengthVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { rotateVec3 } from '../../../src/core/maths/quaternion.js';
import { ARMS, SUN_PLACE, toModel } from '../../../models/landmark/milky-way/spiralArms.js';

const O: Vec3 = [0, 0, 0];
const DATE = Date.UTC(2026, 10, 23, 4);
const AU_M = 149_597_870_700;
const bodyOrbits = (dateMs: number): readonly BodyOrbit[] => {
  const orbits = createBodyOrbits();
  placeBodyOrbits(orbits, dateMs);
  return orbits;
};

function tree(dateMs = DATE): FrameTree {
  const made = new FrameTree('cosmos');
  placeSkyFrames(made, dateMs, { latitudeDeg: 39.9, longitudeDeg: 116.4 });
  return made;
}

describe('orbits of bodies', () => {
  it('begin at the body itself and close', () => {
    const sky = tree();
    for (const { frame, centre, ellipse } of bodyOrbits(DATE)) {
      const out = new Float64Array(65 * 3);
      sampleEllipse(out, 0, ellipse, 65);
      const bodyM = sky.displacement([0, 0, 0], centre, O, frame, O);
      const first: Vec3 = [out[0] ?? NaN, out[1] ?? NaN, out[2] ?? NaN];
      const last: Vec3 = [out[192] ?? NaN, out[193] ?? NaN, out[194] ?? NaN];
      expect(distanceVec3(first, bodyM) / lengthVec3(bodyM)).toBeLessThan(1e-6);
      expect(distanceVec3(first, last) / lengthVec3(bodyM)).toBeLessThan(1e-9);
    }
  });

  it('have the known sizes', () => {
    // Mean semi-major axes, au (Standish, JPL); osculating ones wander by a percent or two for the outer planets.
    const mean: Record<string, number> = { mercury: 0.3871, venus: 0.7233, 'earth-inertial': 1, mars: 1.5237, jupiter: 5.2029, saturn: 9.537, uranus: 19.19, neptune: 30.07, pluto: 39.48 };
    for (const { frame, ellipse } of bodyOrbits(DATE)) {
      const expected = mean[frame];
      if (expected !== undefined) expect(Math.abs(ellipse.semiMajorM / AU_M / expected - 1)).toBeLessThan(0.025);
      else expect(Math.abs(ellipse.semiMajorM / 384_400_000 - 1)).toBeLessThan(0.03);
    }
  });
});

describe('BeiDou-3 as designed', () => {
  const satellites = beidou3();

  it('has 24, 3 and 3 satellites', () => {
    expect(satellites.map(({ kind }) => kind).filter((kind) => kind === 'meo')).toHaveLength(24);
    expect(satellites.filter(({ kind }) => kind === 'igso')).toHaveLength(3);
    expect(satellites.filter(({ kind }) => kind === 'geo')).toHaveLength(3);
  });

  it('repeats its track: 13 turns in 7 sidereal days', () => {
    expect(13 * circularPeriodS(MEO_SEMI_MAJOR_M)).toBeCloseTo(7 * 86_164.1, -2);
    expect(Math.abs((13 * circularPeriodS(MEO_SEMI_MAJOR_M)) / (7 * 86_164.1) - 1)).toBeLessThan(1e-4);
  });

  const longitudeAndLatitude = (index: number, dateMs: number): [number, number] => {
    const satellite = satellites[index];
    if (!satellite) throw new Error('no such satellite');
    const { nodeRad, alongRad } = orbitAngles({ nodeRad: 0, alongRad: 0 }, satellite, dateMs, greenwichRad(dateMs));
    const place = placeOnOrbit([0, 0, 0], satellite, { nodeRad, alongRad });
    const sky = tree(dateMs);
    const [x, y, z] = rotateVec3([0, 0, 0], sky.orientation([0, 0, 0, 1], 'earth-inertial', 'earth'), place);
    return [(Math.atan2(-z, x) * 180) / Math.PI, (Math.asin(y / lengthVec3(place)) * 180) / Math.PI];
  };

  it('keeps the geostationary ones over 80°, 110.5° and 140° east at any hour', () => {
    for (const hours of [0, 7, 1000]) {
      [80, 110.5, 140].forEach((longitude, index) => {
        const [lon, lat] = longitudeAndLatitude(27 + index, DATE + hours * 3_600_000);
        // Precession since J2000 tilts the equator by up to 0.15°.
        expect(Math.abs(lon - longitude)).toBeLessThan(0.5);
        expect(Math.abs(lat)).toBeLessThan(0.2);
      });
    }
  });

  it('sends the inclined ones over one figure of eight about 118° east', () => {
    for (let index = 24; index < 27; index++) {
      let [low, high, north] = [Infinity, -Infinity, 0];
      for (let minutes = 0; minutes < 1440; minutes += 20) {
        const [lon, lat] = longitudeAndLatitude(index, DATE + minutes * 60_000);
        low = Math.min(low, lon);
        high = Math.max(high, lon);
        north = Math.max(north, lat);
      }
      expect((low + high) / 2).toBeCloseTo(118, -0.5);
      expect(high - low).toBeLessThan(40);
      expect(Math.abs(north - 55)).toBeLessThan(0.5);
    }
  });
});

describe('the Milky Way’s arms', () => {
  it('are not mirrored: Perseus crosses the line beyond the Sun at 10.07 kpc', () => {
    const perseus = ARMS.find(({ name }) => name === 'Perseus');
    const [x, y] = perseus?.at(0) ?? [NaN, NaN];
    expect(Math.hypot(x, y)).toBeCloseTo(10.07, 2);
    expect(x).toBeLessThan(-8.2);
    // β = 90° is the direction of rotation, longitude 90°, which is −z here.
    const [qx, qy] = perseus?.at(90) ?? [NaN, NaN];
    expect(Math.abs(qx)).toBeLessThan(1e-9);
    expect(qy).toBeGreaterThan(0);
    expect(toModel([0, 0, 0], qx, qy, 0)[2]).toBeLessThan(0);
    expect(SUN_PLACE[0]).toBeLessThan(-2.5);
  });
});
