import { quaternionFromAxisAngle, rotateVec3, type Quaternion } from '../maths/quaternion.js';
import type { Vec3 } from '../maths/vec3.js';
import { BODY_AXES, type BodyAxes, type TurningBody } from './bodyAxes.js';
import { turnFromPoleAndMeridian } from './skyAxes.js';
import { createSkyTime, DAYS_PER_CENTURY, setSkyTime, type SkyTime } from './skyTime.js';

const DEG = Math.PI / 180;
const pole: Vec3 = [0, 0, 0];
const meridian: Vec3 = [0, 0, 0];
const moment = createSkyTime();

/**
 * The turn from a body's own axes (y: north pole, x: prime meridian) to those of `earth-inertial`: pole in right ascension
 * and declination, prime meridian from the node. Allocates nothing.
 */
export function bodyOrientation(out: Quaternion, body: TurningBody, { ttDays }: Readonly<SkyTime>): Quaternion {
  const { ra, dec, meridian: turn, terms }: BodyAxes = BODY_AXES[body];
  const centuries = ttDays / DAYS_PER_CENTURY;
  let raDeg = ra[0] + ra[1] * centuries;
  let decDeg = dec[0] + dec[1] * centuries;
  let turnedDeg = turn[0] + (turn[1] + turn[2] * ttDays) * ttDays;
  for (let at = 0; at < terms.length; at += 5) {
    const angle = ((terms[at] as number) + (terms[at + 1] as number) * centuries) * DEG;
    const sine = Math.sin(angle);
    raDeg += (terms[at + 2] as number) * sine;
    decDeg += (terms[at + 3] as number) * Math.cos(angle);
    turnedDeg += (terms[at + 4] as number) * sine;
  }
  // Right ascension and declination in our axes, as `directionOfEquatorial`.
  const cosineDec = Math.cos(decDeg * DEG);
  pole[0] = cosineDec * Math.cos(raDeg * DEG);
  pole[1] = Math.sin(decDeg * DEG);
  pole[2] = -cosineDec * Math.sin(raDeg * DEG);
  // The angle of the prime meridian counts from where the body's equator rises through the celestial one.
  meridian[0] = -Math.sin(raDeg * DEG);
  meridian[1] = 0;
  meridian[2] = -Math.cos(raDeg * DEG);
  quaternionFromAxisAngle(out, pole, (turnedDeg % 360) * DEG);
  rotateVec3(meridian, out, meridian);
  return turnFromPoleAndMeridian(out, pole, meridian);
}

/** The same on a date, ms since 1970 UTC. */
export const bodyOrientationOn = (out: Quaternion, body: TurningBody, dateMs: number): Quaternion => bodyOrientation(out, body, setSkyTime(moment, dateMs));
