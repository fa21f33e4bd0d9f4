import { Rotation_EQD_EQJ, SiderealTime, type AstroTime } from 'astronomy-engine';
import type { Quaternion } from '../maths/quaternion.js';
import type { Vec3 } from '../maths/vec3.js';
import { turnFromPoleAndMeridian, yUpFromZUp } from './skyAxes.js';

const pole: Vec3 = [0, 0, 0];
const meridian: Vec3 = [0, 0, 0];

/**
 * The turn from `earth` axes (fixed to the ground) to `earth-inertial` axes (equator and equinox of J2000):
 * precession, nutation and the apparent sidereal time at Greenwich. Polar motion (under 0.5″) is left out.
 */
export function earthOrientation(out: Quaternion, time: AstroTime): Quaternion {
  const { rot } = Rotation_EQD_EQJ(time);
  const sidereal = (SiderealTime(time) * Math.PI) / 12;
  const c = Math.cos(sidereal);
  const s = Math.sin(sidereal);
  const at = (row: number, column: number): number => rot[row]?.[column] ?? 0;
  yUpFromZUp(pole, at(2, 0), at(2, 1), at(2, 2));
  yUpFromZUp(
    meridian,
    at(0, 0) * c + at(1, 0) * s,
    at(0, 1) * c + at(1, 1) * s,
    at(0, 2) * c + at(1, 2) * s,
  );
  return turnFromPoleAndMeridian(out, pole, meridian);
}
