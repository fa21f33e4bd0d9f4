import { AstroTime } from 'astronomy-engine';
import { describe, expect, it } from 'vitest';
import { placeSkyFrames } from '../../../src/core/ephemeris/placeSkyFrames.js';
import { directionOfEquatorial } from '../../../src/core/ephemeris/skyAxes.js';
import { where } from '../../../src/core/ephemeris/where.js';
import { FrameTree } from '../../../src/core/frames/FrameTree.js';
import { rotateVec3 } from '../../../src/core/maths/quaternion.js';
import { crossVec3, dotVec3, lengthVec3, subtractVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { JPL_VECTORS, JPL_VELOCITIES_2039 } from './reference/jplVectors.js';
import { JPL_BODY, TESTPO_405 } from './reference/testpo405.js';

const AU_M = 149_597_870_700;
const LIGHT_AU_PER_DAY = (299_792_458 * 86_400) / AU_M;
const O: Vec3 = [0, 0, 0];
const ARCMIN = Math.PI / 180 / 60;

/** Milliseconds since 1970 UTC of a Julian date in TDB (taken as terrestrial time, from which it strays by 2 ms). */
const msOf = (jdTdb: number): number => AstroTime.FromTerrestrialTime(jdTdb - 2451545).date.getTime();

const treeAt = (dateMs: number): FrameTree => {
  const tree = new FrameTree('cosmos');
  placeSkyFrames(tree, dateMs, { latitudeDeg: 22.3, longitudeDeg: 114.2 });
  return tree;
};

/** From one frame's origin to another's in equatorial axes with z to the north, au. */
const equatorialAu = (tree: FrameTree, from: string, to: string): Vec3 => {
  const v = tree.displacement([0, 0, 0], from, O, to, O);
  rotateVec3(v, tree.orientation([0, 0, 0, 1], from, 'earth-inertial'), v);
  return [v[0] / AU_M, -v[2] / AU_M, v[1] / AU_M];
};

const apartRad = (a: Readonly<Vec3>, b: Readonly<Vec3>): number => Math.atan2(lengthVec3(crossVec3([0, 0, 0], a, b)), dotVec3(a, b));

describe('places of bodies against JPL', () => {
  it.each(JPL_VECTORS)('$body from $from at $jdTdb: within an arcminute and 0.01 %', ({ body, from, jdTdb, positionAu }) => {
    const seen = equatorialAu(treeAt(msOf(jdTdb)), from, body);
    expect(apartRad(seen, positionAu as Vec3) / ARCMIN).toBeLessThan(1);
    expect(Math.abs(lengthVec3(seen) / lengthVec3(positionAu as Vec3) - 1)).toBeLessThan(1e-4);
  });

  it.each(TESTPO_405)('testpo.405: at %d, body %d from %d, axis %d', (jdTdb, target, centre, axis, valueAu) => {
    const seen = equatorialAu(treeAt(msOf(jdTdb)), JPL_BODY[centre] ?? '', JPL_BODY[target] ?? '');
    // An arcminute across and 0.01 % along can move one coordinate by this share of the distance, and no more.
    expect(Math.abs(seen[(axis - 1) as 0 | 1 | 2] - valueAu)).toBeLessThan(Math.hypot(ARCMIN, 1e-4) * lengthVec3(seen));
  });

  it('covers every body that has an ephemeris, and both ends of the century', () => {
    const bodies = new Set(JPL_VECTORS.map(({ body }) => body));
    for (const frame of Object.values(JPL_BODY)) if (frame !== 'sun') expect(bodies).toContain(frame);
    const years = TESTPO_405.map(([jd]) => 2000 + (jd - 2451545) / 365.25);
    expect(Math.min(...years)).toBeLessThan(1951);
    expect(Math.max(...years)).toBeGreaterThan(2050);
  });
});

describe('what is seen from the Earth', () => {
  const jdTdb = 2466147.5;
  const at = (body: string): Vec3 => JPL_VECTORS.find((row) => row.jdTdb === jdTdb && row.body === body)?.positionAu as Vec3;

  it.each(JPL_VELOCITIES_2039)('is $body where it was when its light left', ({ body, velocityAuPerDay: v }) => {
    // Independent of our code: JPL's place less its motion in the time of light, to first order.
    let seen = subtractVec3([0, 0, 0], at(body), at('earth-inertial'));
    const geometric = seen;
    for (let round = 0; round < 3; round++) {
      const days = lengthVec3(seen) / LIGHT_AU_PER_DAY;
      seen = [geometric[0] - v[0] * days, geometric[1] - v[1] * days, geometric[2] - v[2] * days];
    }
    const dateMs = msOf(jdTdb);
    const { raHours, decDeg, distanceM } = where(treeAt(dateMs), body, dateMs);
    const direction = directionOfEquatorial([0, 0, 0], (raHours * Math.PI) / 12, (decDeg * Math.PI) / 180);
    const zUp: Vec3 = [direction[0], -direction[2], direction[1]];
    expect(apartRad(zUp, seen) / ARCMIN).toBeLessThan(1);
    expect(Math.abs(distanceM / AU_M / lengthVec3(seen) - 1)).toBeLessThan(1e-4);
    // The correction matters: without it the test would fail or be blind.
    expect(apartRad(geometric, seen) / ARCMIN).toBeGreaterThan(0.05);
  });
});
