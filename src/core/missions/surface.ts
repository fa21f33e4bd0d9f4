import type { SkyBody } from '../ephemeris/bodies.js';
import { bodyOrientationOn } from '../ephemeris/bodyOrientation.js';
import { earthOrientationOn } from '../ephemeris/earthOrientation.js';
import { directionOfPlace } from '../ephemeris/skyAxes.js';
import { rotateVec3, type Quaternion } from '../maths/quaternion.js';
import { crossVec3, dotVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';

/** A place on a body: planetocentric latitude and east longitude, degrees. */
export interface Site {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

const DEG = Math.PI / 180;
/** What a craft sets out from or lands on. */
export type Ground = 'earth' | 'moon' | 'mars';

const turn: Quaternion = [0, 0, 0, 1];

/** Unit vector to a site, in the body's own turning axes. */
export const siteDirection = (out: Vec3, { latitudeDeg, longitudeDeg }: Site): Vec3 => directionOfPlace(out, longitudeDeg * DEG, latitudeDeg * DEG);

/** Unit vector from a body's centre to a site on a date, in the axes of `earth-inertial`. */
export function siteInertial(out: Vec3, body: Ground, site: Site, dateMs: number): Vec3 {
  const orientation = body === 'earth' ? earthOrientationOn(turn, dateMs) : bodyOrientationOn(turn, body, dateMs);
  return rotateVec3(out, orientation, siteDirection(out, site));
}

/** Unit vector to a body's north pole on a date, in the axes of `earth-inertial`. */
export function poleInertial(out: Vec3, body: Ground, dateMs: number): Vec3 {
  const orientation = body === 'earth' ? earthOrientationOn(turn, dateMs) : bodyOrientationOn(turn, body, dateMs);
  out[0] = out[2] = 0;
  out[1] = 1;
  return rotateVec3(out, orientation, out);
}

/** The angle from unit vector `from` to `to` counter-clockwise about `normal`, radians 0 … 2π. */
export function angleAbout(normal: ReadonlyVec3, from: ReadonlyVec3, to: ReadonlyVec3): number {
  const across = crossVec3([0, 0, 0], normal, from);
  const angle = Math.atan2(dotVec3(across, to), dotVec3(from, to));
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

/** Distance of the ground from the centre at a planetocentric latitude, m: the ellipsoid that the body is drawn as. */
export function groundRadius({ equatorialRadiusM, polarRatio }: Pick<SkyBody, 'equatorialRadiusM' | 'polarRatio'>, { latitudeDeg }: Site): number {
  const [c, s] = [Math.cos(latitudeDeg * DEG), Math.sin(latitudeDeg * DEG) / polarRatio];
  return equatorialRadiusM / Math.hypot(c, s);
}
