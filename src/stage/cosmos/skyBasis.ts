import { pointFromSun } from '../../core/ephemeris/skyAxes.js';
import { crossVec3, normalizeVec3, type Vec3 } from '../../core/maths/vec3.js';

/** The sky's own axes at a place on it, as seen from the Sun, in axes of `sun`: unit vectors. */
export interface SkyBasis {
  readonly east: Vec3;
  readonly north: Vec3;
  readonly away: Vec3;
}

/** Right ascension and declination in degrees, J2000. */
export function skyBasis(raDeg: number, decDeg: number): SkyBasis {
  const away = pointFromSun([0, 0, 0], raDeg, decDeg, 1);
  const north = pointFromSun([0, 0, 0], raDeg, decDeg + 90, 1);
  return { away, north, east: normalizeVec3([0, 0, 0], crossVec3([0, 0, 0], north, away)) };
}

/** What a picture of the sky shows so far to the east, north and away from us, in axes of `sun`. */
export function fromSky(out: Vec3, { east, north, away }: SkyBasis, eastward: number, northward: number, outward: number): Vec3 {
  for (let k = 0; k < 3; k++) out[k] = eastward * (east[k] ?? 0) + northward * (north[k] ?? 0) + outward * (away[k] ?? 0);
  return out;
}
