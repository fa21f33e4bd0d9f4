import { makeUnit } from '../maths/magnitude.js';
import {
  conjugateQuaternion,
  multiplyQuaternions,
  quaternionFromAxisAngle,
  quaternionFromBasis,
  rotateVec3,
  type Quaternion,
  type ReadonlyQuaternion,
} from '../maths/quaternion.js';
import { crossVec3, scaleVec3, setVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';

const xAxis: Vec3 = [0, 0, 0];
const zAxis: Vec3 = [0, 0, 0];

/**
 * Astronomers put the pole on z; here it is on y, so that every frame stands upright like the bench.
 * A triple (X, Y, Z) of theirs is (X, Z, −Y) here: a quarter turn about x, which keeps right-handedness.
 */
export const yUpFromZUp = (out: Vec3, x: number, y: number, z: number): Vec3 => setVec3(out, x, z, -y);

/** The obliquity of the ecliptic at J2000, 84381.406″: IAU 2006 (Capitaine et al. 2003, A&A 412, 567). */
export const OBLIQUITY_J2000_RAD = (84381.406 / 3600) * (Math.PI / 180);

/**
 * From the axes of `earth-inertial` (x: mean equinox J2000, y: celestial north pole) to those of `sun`
 * (x: mean equinox J2000, y: ecliptic north pole).
 */
export const SUN_FROM_EQUATORIAL: ReadonlyQuaternion = quaternionFromAxisAngle([0, 0, 0, 1], [1, 0, 0], -OBLIQUITY_J2000_RAD);

/** The direction of right ascension and declination (J2000, radians) in `earth-inertial` axes. */
export function directionOfEquatorial(out: Vec3, raRad: number, decRad: number): Vec3 {
  const c = Math.cos(decRad);
  return yUpFromZUp(out, c * Math.cos(raRad), c * Math.sin(raRad), Math.sin(decRad));
}

/** A point at a right ascension and declination (J2000, degrees) and a distance (m) from the Sun, in the axes of `sun`. */
export function pointFromSun(out: Vec3, raDeg: number, decDeg: number, distanceM: number): Vec3 {
  directionOfEquatorial(out, (raDeg * Math.PI) / 180, (decDeg * Math.PI) / 180);
  rotateVec3(out, SUN_FROM_EQUATORIAL, out);
  return scaleVec3(out, out, distanceM);
}

/** The direction of an east longitude and a latitude (radians) in a body-fixed frame's axes. */
export const directionOfPlace = directionOfEquatorial;

/**
 * The north galactic pole and the longitude of ascending node that define galactic coordinates
 * (IAU 1958, in J2000 as given with the Hipparcos catalogue, ESA SP-1200 vol. 1, section 1.5.3):
 * pole at RA 192.85948°, Dec 27.12825°; the galactic equator's node on the celestial one at l = 32.93192°.
 */
const GALACTIC_POLE_RA_RAD = (192.85948 * Math.PI) / 180;
const GALACTIC_POLE_DEC_RAD = (27.12825 * Math.PI) / 180;
const GALACTIC_NODE_RAD = (32.93192 * Math.PI) / 180;

/** From `galaxy` axes (x: galactic longitude 0, y: north galactic pole, z: longitude 270°) to `earth-inertial` axes. */
export const EQUATORIAL_FROM_GALACTIC: ReadonlyQuaternion = turnOfGalaxy();

function turnOfGalaxy(): Quaternion {
  const pole = directionOfEquatorial([0, 0, 0], GALACTIC_POLE_RA_RAD, GALACTIC_POLE_DEC_RAD);
  const node = directionOfEquatorial([0, 0, 0], GALACTIC_POLE_RA_RAD + Math.PI / 2, 0);
  const centre = rotateVec3([0, 0, 0], quaternionFromAxisAngle([0, 0, 0, 1], pole, -GALACTIC_NODE_RAD), node);
  return turnFromPoleAndMeridian([0, 0, 0, 1], pole, centre);
}

/** From `sun` axes to `galaxy` axes. */
export const GALACTIC_FROM_SUN: ReadonlyQuaternion = multiplyQuaternions(
  [0, 0, 0, 1],
  conjugateQuaternion([0, 0, 0, 1], EQUATORIAL_FROM_GALACTIC),
  conjugateQuaternion([0, 0, 0, 1], SUN_FROM_EQUATORIAL),
);

/** The turn of a frame whose y axis is `pole` and whose x axis is the part of `meridian` across it. */
export function turnFromPoleAndMeridian(out: Quaternion, pole: ReadonlyVec3, meridian: ReadonlyVec3): Quaternion {
  makeUnit(crossVec3(zAxis, meridian, pole));
  crossVec3(xAxis, pole, zAxis);
  return quaternionFromBasis(out, xAxis, pole, zAxis);
}
