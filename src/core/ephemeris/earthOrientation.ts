import type { Quaternion } from '../maths/quaternion.js';
import type { ReadonlyVec3, Vec3 } from '../maths/vec3.js';
import { siderealRad } from './greenwich.js';
import { nutation, trueTo2000, type Nutation } from './precession.js';
import { turnFromPoleAndMeridian, yUpFromZUp } from './skyAxes.js';
import { createSkyTime, setSkyTime, type SkyTime } from './skyTime.js';

const POLE_OF_DATE: ReadonlyVec3 = [0, 0, 1];
const moment = createSkyTime();
const nod: Nutation = { longitudeRad: 0, obliquityRad: 0 };
const pole: Vec3 = [0, 0, 0];
const meridian: Vec3 = [0, 0, 0];

/**
 * The turn from `earth` axes (fixed to the ground) to `earth-inertial` axes (equator and equinox of J2000): precession,
 * nutation and the apparent sidereal time at Greenwich. Polar motion (under 0.5″) is left out. Allocates nothing.
 */
export function earthOrientation(out: Quaternion, time: Readonly<SkyTime>): Quaternion {
  nutation(nod, time);
  const sidereal = siderealRad(time, nod);
  trueTo2000(pole, time, nod, POLE_OF_DATE);
  yUpFromZUp(pole, pole[0], pole[1], pole[2]);
  meridian[0] = Math.cos(sidereal);
  meridian[1] = Math.sin(sidereal);
  meridian[2] = 0;
  trueTo2000(meridian, time, nod, meridian);
  yUpFromZUp(meridian, meridian[0], meridian[1], meridian[2]);
  return turnFromPoleAndMeridian(out, pole, meridian);
}

/** The same on a date, ms since 1970 UTC. */
export const earthOrientationOn = (out: Quaternion, dateMs: number): Quaternion => earthOrientation(out, setSkyTime(moment, dateMs));
