import { directionOfEquatorial, SUN_FROM_EQUATORIAL } from '../ephemeris/skyAxes.js';
import { rotateVec3 } from '../maths/quaternion.js';
import { crossVec3, normalizeVec3, type Vec3 } from '../maths/vec3.js';
import { ASTRONOMICAL_UNIT, PARSEC } from '../units/constants.js';

/**
 * The pair A and B: period (years), time of nearest approach (year), eccentricity, inclination, argument of periastron
 * of B, ascending node (degrees), half length of the ellipse (arcseconds), parallax (arcseconds), share of the mass
 * that is in B. Akeson et al. 2021, AJ 162, 14; elements from memory, period, eccentricity and parallax as in the facts.
 */
const PAIR = { periodYears: 79.762, periastronYear: 1955.564, eccentricity: 0.51947, inclinationDeg: 79.243, periastronDeg: 231.519, nodeDeg: 205.073, arcseconds: 17.493, parallaxArcseconds: 0.75081, shareOfB: 0.4573 } as const;

/** Barycentre, ICRS at J2000, degrees: between the places of both stars in the table, by mass. */
const RA_DEG = 219.8994;
const DEC_DEG = -60.8355;

const DEG = Math.PI / 180;
const DISTANCE_M = PARSEC / PAIR.parallaxArcseconds;
const HALF_M = (PAIR.arcseconds / PAIR.parallaxArcseconds) * ASTRONOMICAL_UNIT;
const J2000_MS = Date.UTC(2000, 0, 1, 12);
const YEAR_MS = 365.25 * 86_400_000;

const away = axisOf(RA_DEG, DEC_DEG);
const north = axisOf(RA_DEG, DEC_DEG + 90);
const east = normalizeVec3([0, 0, 0], crossVec3([0, 0, 0], north, away));

function axisOf(raDeg: number, decDeg: number): Vec3 {
  const out = directionOfEquatorial([0, 0, 0], raDeg * DEG, decDeg * DEG);
  return rotateVec3(out, SUN_FROM_EQUATORIAL, out);
}

/** The middle of the mass of α Centauri A and B, m, axes of `sun`. */
export const ALPHA_CENTAURI_M: Vec3 = [away[0] * DISTANCE_M, away[1] * DISTANCE_M, away[2] * DISTANCE_M];

/** From A to B as seen from here: towards north and east and away from us, m. */
export function pairSeparation(out: Vec3, dateMs: number): Vec3 {
  const year = 2000 + (dateMs - J2000_MS) / YEAR_MS;
  const turns = (year - PAIR.periastronYear) / PAIR.periodYears;
  const mean = 2 * Math.PI * (turns - Math.floor(turns));
  const e = PAIR.eccentricity;
  let anomaly = mean;
  for (let step = 0; step < 20; step++) anomaly -= (anomaly - e * Math.sin(anomaly) - mean) / (1 - e * Math.cos(anomaly));
  const x = HALF_M * (Math.cos(anomaly) - e);
  const y = HALF_M * Math.sqrt(1 - e * e) * Math.sin(anomaly);
  const cw = Math.cos(PAIR.periastronDeg * DEG);
  const sw = Math.sin(PAIR.periastronDeg * DEG);
  const cn = Math.cos(PAIR.nodeDeg * DEG);
  const sn = Math.sin(PAIR.nodeDeg * DEG);
  const ci = Math.cos(PAIR.inclinationDeg * DEG);
  const si = Math.sin(PAIR.inclinationDeg * DEG);
  const along = x * cw - y * sw;
  const across = x * sw + y * cw;
  out[0] = along * cn - across * sn * ci;
  out[1] = along * sn + across * cn * ci;
  out[2] = across * si;
  return out;
}

const apart: Vec3 = [0, 0, 0];

/** Where A or B is on a date, m, axes of `sun`. Proper motion is left out, as for all stars here. */
export function pairPlace(out: Vec3, star: 'a' | 'b', dateMs: number): Vec3 {
  pairSeparation(apart, dateMs);
  const share = star === 'a' ? -PAIR.shareOfB : 1 - PAIR.shareOfB;
  for (let k = 0; k < 3; k++) {
    out[k] = (ALPHA_CENTAURI_M[k] ?? 0) + share * (apart[0] * (north[k] ?? 0) + apart[1] * (east[k] ?? 0) + apart[2] * (away[k] ?? 0));
  }
  return out;
}

/** A whole turn of A or B about their common middle, m from it, axes of `sun`: the pair's own ellipse at `count` moments. */
export function pairOrbit(star: 'a' | 'b', count: number): readonly Vec3[] {
  return Array.from({ length: count }, (_, index): Vec3 => {
    const dateMs = J2000_MS + (index / (count - 1)) * PAIR.periodYears * YEAR_MS;
    const place = pairPlace([0, 0, 0], star, dateMs);
    return [place[0] - ALPHA_CENTAURI_M[0], place[1] - ALPHA_CENTAURI_M[1], place[2] - ALPHA_CENTAURI_M[2]];
  });
}
