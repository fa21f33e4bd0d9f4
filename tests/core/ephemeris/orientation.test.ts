import { AstroTime } from 'astronomy-engine';
import { describe, expect, it } from 'vitest';
import { placeOfDirection, pointUnder, sampleDayNightLine, sunAltitudeDeg, type SurfacePlace } from '../../../src/core/ephemeris/daylight.js';
import { moonPhase, moonPhaseName, type MoonPhase } from '../../../src/core/ephemeris/moonPhase.js';
import { placeSkyFrames } from '../../../src/core/ephemeris/placeSkyFrames.js';
import { directionOfEquatorial } from '../../../src/core/ephemeris/skyAxes.js';
import { sunDirection, where } from '../../../src/core/ephemeris/where.js';
import { FrameTree } from '../../../src/core/frames/FrameTree.js';
import { quaternionFromAxisAngle, rotateVec3 } from '../../../src/core/maths/quaternion.js';
import { dotVec3, lengthVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { IAU_AT_J2000, MARS_POLES, MOON_OF_1992, MOON_PHASES, SPA_EXAMPLE, SUNRISES_60N } from './reference/orientations.js';

const DEG = Math.PI / 180;
const apartDeg = (a: Readonly<Vec3>, b: Readonly<Vec3>): number => Math.acos(Math.min(1, dotVec3(a, b) / lengthVec3(a) / lengthVec3(b))) / DEG;
const treeAt = (dateMs: number, latitudeDeg = 60, longitudeDeg = 0): FrameTree => {
  const tree = new FrameTree('cosmos');
  placeSkyFrames(tree, dateMs, { latitudeDeg, longitudeDeg });
  return tree;
};
const axisOf = (tree: FrameTree, frame: string, axis: Vec3): Vec3 => rotateVec3([0, 0, 0], tree.orientation([0, 0, 0, 1], frame, 'earth-inertial'), axis);
const equatorial = (raDeg: number, decDeg: number): Vec3 => directionOfEquatorial([0, 0, 0], raDeg * DEG, decDeg * DEG);
const anywhere = (): SurfacePlace => ({ latitudeDeg: 0, longitudeDeg: 0 });
const anyPhase = (): MoonPhase => ({ elongationDeg: 0, litShare: 0, phaseAngleDeg: 0 });

describe('the turn of bodies', () => {
  const j2000 = treeAt(AstroTime.FromTerrestrialTime(0).date.getTime());

  it.each(IAU_AT_J2000)('%s: pole and prime meridian as the IAU has them', (frame, raDeg, decDeg, meridianDeg) => {
    const pole = equatorial(raDeg, decDeg);
    expect(apartDeg(axisOf(j2000, frame, [0, 1, 0]), pole)).toBeLessThan(0.02);
    // The meridian by hand: from the node (RA + 90° on the celestial equator) by W about the pole.
    const node = equatorial(raDeg + 90, 0);
    const meridian = rotateVec3([0, 0, 0], quaternionFromAxisAngle([0, 0, 0, 1], pole, meridianDeg * DEG), node);
    expect(apartDeg(axisOf(j2000, frame, [1, 0, 0]), meridian)).toBeLessThan(0.05);
  });

  it.each(MARS_POLES)('follows the pole of Mars: %s', (day, raDeg, decDeg) => {
    expect(apartDeg(axisOf(treeAt(Date.parse(`${day}T00:00Z`)), 'mars', [0, 1, 0]), equatorial(raDeg, decDeg))).toBeLessThan(0.002);
  });

  it('turns the Sun in Carrington’s 25.38 days', () => {
    const later = treeAt(AstroTime.FromTerrestrialTime(25.38).date.getTime());
    expect(apartDeg(axisOf(later, 'sun-body', [1, 0, 0]), axisOf(j2000, 'sun-body', [1, 0, 0]))).toBeLessThan(0.2);
  });
});

describe('day and night on the Earth', () => {
  it('has the Sun in the zenith where the published example puts it', () => {
    const { utc, longitudeDeg, declinationDeg, hourAngleDeg } = SPA_EXAMPLE;
    const { latitudeDeg: lat, longitudeDeg: lon } = pointUnder(anywhere(), treeAt(Date.parse(utc)), 'earth', 'sun');
    expect(Math.abs(lat - declinationDeg)).toBeLessThan(0.02);
    expect(Math.abs(lon - (longitudeDeg - hourAngleDeg))).toBeLessThan(0.02);
  });

  it('shows the Sun over the venue where the published example puts it', () => {
    const { utc, latitudeDeg, longitudeDeg, zenithDeg, azimuthDeg } = SPA_EXAMPLE;
    const dateMs = Date.parse(utc);
    const seen = where(treeAt(dateMs, latitudeDeg, longitudeDeg), 'sun', dateMs);
    // Theirs is refracted and over an ellipsoid: 0.2° of latitude and 0.02° of refraction are let pass.
    expect(Math.abs(90 - seen.altitudeDeg - zenithDeg)).toBeLessThan(0.25);
    expect(Math.abs(seen.azimuthDeg - azimuthDeg)).toBeLessThan(0.25);
  });

  it.each(SUNRISES_60N)('on %s the line of day passes 60° N at %s and %s', (day, rise, set) => {
    for (const time of [rise, set]) {
      const altitude = sunAltitudeDeg(treeAt(Date.parse(`${day}T${time}Z`)), 'earth', { latitudeDeg: 60, longitudeDeg: 0 });
      expect(Math.abs(altitude + 50 / 60)).toBeLessThan(0.15);
    }
  });

  it('draws the line of day a quarter turn from the Sun, and closes it', () => {
    for (const dateMs of [Date.UTC(2026, 5, 21), Date.UTC(2026, 8, 23), Date.UTC(1950, 0, 1)]) {
      const tree = treeAt(dateMs);
      const sun = sunDirection([0, 0, 0], tree, 'earth');
      const line = new Float64Array(3 * 61);
      sampleDayNightLine(line, 0, sun, 61);
      for (let point = 0; point < 61; point++) {
        const here: Vec3 = [line[point * 3] ?? NaN, line[point * 3 + 1] ?? NaN, line[point * 3 + 2] ?? NaN];
        expect(Math.abs(apartDeg(here, sun) - 90)).toBeLessThan(1e-9);
        expect(Math.abs(sunAltitudeDeg(tree, 'earth', placeOfDirection(anywhere(), here)))).toBeLessThan(1e-6);
      }
      expect(Math.hypot(...[0, 1, 2].map((k) => (line[k] ?? NaN) - (line[180 + k] ?? NaN)))).toBeLessThan(1e-12);
    }
  });
});

describe('the Moon’s phases', () => {
  it.each(MOON_PHASES)('quarter %d on %s', (quarter, utc) => {
    const { elongationDeg } = moonPhase(anyPhase(), treeAt(Date.parse(utc)));
    const off = ((elongationDeg - quarter * 90 + 540) % 360) - 180;
    // Half a degree is an hour of the Moon's way.
    expect(Math.abs(off)).toBeLessThan(0.05);
  });

  it('has the share and the angle of the published example', () => {
    const { litShare, phaseAngleDeg } = moonPhase(anyPhase(), treeAt(Date.parse(MOON_OF_1992.utc)));
    expect(Math.abs(phaseAngleDeg - MOON_OF_1992.phaseAngleDeg)).toBeLessThan(0.05);
    expect(Math.abs(litShare - MOON_OF_1992.litShare)).toBeLessThan(0.001);
  });

  it('names them', () => {
    expect([0, 45, 90, 135, 180, 225, 270, 315, 359].map(moonPhaseName)).toEqual(['new', 'waxing-crescent', 'first-quarter', 'waxing-gibbous', 'full', 'waning-gibbous', 'last-quarter', 'waning-crescent', 'new']);
    expect(moonPhaseName(80)).toBe('waxing-crescent');
    expect(moonPhaseName(172)).toBe('waxing-gibbous');
  });
});
