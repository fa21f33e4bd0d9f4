import type { ReadonlyVec3, Vec3 } from '../maths/vec3.js';
import { DAYS_PER_CENTURY, type SkyTime } from './skyTime.js';

const ARCSEC = Math.PI / 180 / 3600;
const OBLIQUITY_J2000_ARCSEC = 84_381.406;

/** The tilt of the ecliptic to the mean equator of date, radians: IAU 2006. */
export function meanObliquityRad({ ttDays }: Readonly<SkyTime>): number {
  const t = ttDays / DAYS_PER_CENTURY;
  return (((((-0.0000000434 * t - 0.000000576) * t + 0.0020034) * t - 0.0001831) * t - 46.836769) * t + OBLIQUITY_J2000_ARCSEC) * ARCSEC;
}

/** The nodding of the Earth's axis, radians: in longitude, and in the obliquity. */
export interface Nutation {
  longitudeRad: number;
  obliquityRad: number;
}

/** The five greatest terms of IAU 2000B, after the library. Angles in arcseconds; sizes in 10⁻⁷ arcseconds. */
export function nutation(out: Nutation, { ttDays }: Readonly<SkyTime>): Nutation {
  const t = ttDays / DAYS_PER_CENTURY;
  const sun = ((1287104.79305 + t * 129596581.0481) % 1296000) * ARCSEC;
  const f = ((335779.526232 + t * 1739527262.8478) % 1296000) * ARCSEC;
  const d = ((1072260.70369 + t * 1602961601.209) % 1296000) * ARCSEC;
  const node = ((450160.398036 - t * 6962890.5431) % 1296000) * ARCSEC;
  const a = 2 * (f - d + node);
  const b = 2 * (f + node);
  const c = 2 * node;
  const longitude =
    (-172064161 - 174666 * t) * Math.sin(node) + 33386 * Math.cos(node) +
    (-13170906 - 1675 * t) * Math.sin(a) - 13696 * Math.cos(a) +
    (-2276413 - 234 * t) * Math.sin(b) + 2796 * Math.cos(b) +
    (2074554 + 207 * t) * Math.sin(c) - 698 * Math.cos(c) +
    (1475877 - 3633 * t) * Math.sin(sun) + 11817 * Math.cos(sun);
  const obliquity =
    (92052331 + 9086 * t) * Math.cos(node) + 15377 * Math.sin(node) +
    (5730336 - 3015 * t) * Math.cos(a) - 4587 * Math.sin(a) +
    (978459 - 485 * t) * Math.cos(b) + 1374 * Math.sin(b) +
    (-897492 + 470 * t) * Math.cos(c) - 291 * Math.sin(c) +
    (73871 - 184 * t) * Math.cos(sun) - 1924 * Math.sin(sun);
  out.longitudeRad = (-0.000135 + longitude * 1e-7) * ARCSEC;
  out.obliquityRad = (0.000388 + obliquity * 1e-7) * ARCSEC;
  return out;
}

/** A vector in astronomers' axes (z to the north), from the mean equator and equinox of date to those of J2000: IAU 2006. */
export function precessTo2000(out: Vec3, { ttDays }: Readonly<SkyTime>, vector: ReadonlyVec3): Vec3 {
  const x = vector[0];
  const y = vector[1];
  const z = vector[2];
  const t = ttDays / DAYS_PER_CENTURY;
  const psi = (((((-0.0000000951 * t + 0.000132851) * t - 0.00114045) * t - 1.0790069) * t + 5038.481507) * t) * ARCSEC;
  const omega = (((((0.0000003337 * t - 0.000000467) * t - 0.00772503) * t + 0.0512623) * t - 0.025754) * t + OBLIQUITY_J2000_ARCSEC) * ARCSEC;
  const chi = (((((-0.000000056 * t + 0.000170663) * t - 0.00121197) * t - 2.3814292) * t + 10.556403) * t) * ARCSEC;
  const sa = Math.sin(OBLIQUITY_J2000_ARCSEC * ARCSEC);
  const ca = Math.cos(OBLIQUITY_J2000_ARCSEC * ARCSEC);
  const sb = Math.sin(-psi);
  const cb = Math.cos(-psi);
  const sc = Math.sin(-omega);
  const cc = Math.cos(-omega);
  const sd = Math.sin(chi);
  const cd = Math.cos(chi);
  // Written by hand: numbers that cross a call are boxed.
  out[0] = (cd * cb - sb * sd * cc) * x + (-sd * cb - sb * cd * cc) * y + sb * sc * z;
  out[1] = (cd * sb * ca + sd * cc * cb * ca - sa * sd * sc) * x + (-sd * sb * ca + cd * cc * cb * ca - sa * cd * sc) * y + (-sc * cb * ca - sa * cc) * z;
  out[2] = (cd * sb * sa + sd * cc * cb * sa + ca * sd * sc) * x + (-sd * sb * sa + cd * cc * cb * sa + ca * cd * sc) * y + (-sc * cb * sa + cc * ca) * z;
  return out;
}

/** The same from the true equator and equinox of date: nutation is taken off first. */
export function trueTo2000(out: Vec3, time: Readonly<SkyTime>, { longitudeRad, obliquityRad }: Readonly<Nutation>, vector: ReadonlyVec3): Vec3 {
  const x = vector[0];
  const y = vector[1];
  const z = vector[2];
  const mean = meanObliquityRad(time);
  const cm = Math.cos(mean);
  const sm = Math.sin(mean);
  const ct = Math.cos(mean + obliquityRad);
  const st = Math.sin(mean + obliquityRad);
  const cp = Math.cos(longitudeRad);
  const sp = Math.sin(longitudeRad);
  out[0] = cp * x + sp * ct * y + sp * st * z;
  out[1] = -sp * cm * x + (cp * cm * ct + sm * st) * y + (cp * cm * st - sm * ct) * z;
  out[2] = -sp * sm * x + (cp * sm * ct - cm * st) * y + (cp * sm * st + cm * ct) * z;
  return precessTo2000(out, time, out);
}
