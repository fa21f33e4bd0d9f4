import { KM_PER_AU } from 'astronomy-engine';
import type { Vec3 } from '../maths/vec3.js';
import { meanObliquityRad, precessTo2000 } from './precession.js';
import moon from './series/moon.json' with { type: 'json' };
import { yUpFromZUp } from './skyAxes.js';
import { DAYS_PER_CENTURY, type SkyTime } from './skyTime.js';

/** Rows of: longitude, latitude's argument, gamma, parallax, and how often each of the four arguments is taken. */
const SOLAR = Float64Array.from(moon.solar);
/** Rows of: size, and the four. */
const NODE = Float64Array.from(moon.node);
/** What the planets do to the longitude: size (arcseconds), phase and turns a century. */
const PLANETARY = Float64Array.of(
  0.82, 0.7736, -62.5512, 0.31, 0.0466, -125.1025, 0.35, 0.5785, -25.1042, 0.66, 0.4591, 1335.8075, 0.64, 0.313, -91.568,
  1.14, 0.148, 1331.2898, 0.21, 0.5918, 1056.5859, 0.44, 0.5784, 1322.8595, 0.24, 0.2275, -5.7374, 0.28, 0.2965, 2.6929,
  0.33, 0.3132, 6.3368,
);
const ARCSEC_PER_RAD = 3600 * (180 / Math.PI);
const TURN = 2 * Math.PI;
const EARTH_RADIUS_AU = 6378.1366 / KM_PER_AU;

/** Cosines and sines of −6 … 6 times each of the four arguments: one row of 13 an argument. */
const WIDTH = 13;
const ZERO = 6;
const cosines = new Float64Array(4 * WIDTH);
const sines = new Float64Array(4 * WIDTH);

const sine = (turns: number): number => Math.sin(TURN * turns);
const fraction = (turns: number): number => turns - Math.floor(turns);

/** The four arguments, what multiplies their cosines and sines, and the largest multiple that is taken. */
const args = new Float64Array(4);
const factors = new Float64Array(4);
const MOST = [4, 3, 4, 6] as const;

function fillMultiples(): void {
  for (let row = 0; row < 4; row++) {
    const zero = row * WIDTH + ZERO;
    cosines[zero] = 1;
    sines[zero] = 0;
    const c1 = Math.cos(args[row] as number) * (factors[row] as number);
    const s1 = Math.sin(args[row] as number) * (factors[row] as number);
    let c = 1;
    let s = 0;
    for (let times = 1; times <= (MOST[row] as number); times++) {
      const next = c * c1 - s * s1;
      s = s * c1 + c * s1;
      c = next;
      cosines[zero + times] = cosines[zero - times] = c;
      sines[zero + times] = s;
      sines[zero - times] = -s;
    }
  }
}

const term = { c: 1, s: 0 };
/** The product of the four arguments' multiples in the row at `at`, as a cosine and a sine, into `term`. */
function product(rows: Float64Array, at: number): void {
  let c = 1;
  let s = 0;
  for (let argument = 0; argument < 4; argument++) {
    const times = rows[at + argument] as number;
    if (times === 0) continue;
    const from = argument * WIDTH + ZERO + times;
    const c2 = cosines[from] as number;
    const s2 = sines[from] as number;
    const next = c * c2 - s * s2;
    s = s * c2 + c * s2;
    c = next;
  }
  term.c = c;
  term.s = s;
}

/**
 * The place of the Moon from the Earth's centre, geometric, au, axes of `earth-inertial`, by the library's own lunar theory
 * (Brown's, after Montenbruck & Pfleger; within 10⁻¹⁰ of the library). Allocates nothing.
 */
export function moonFromEarthAu(out: Vec3, time: Readonly<SkyTime>): Vec3 {
  const t = time.ttDays / DAYS_PER_CENTURY;
  const s1 = sine(0.19833 + 0.05611 * t);
  const s2 = sine(0.27869 + 0.04508 * t);
  const s3 = sine(0.16827 - 0.36903 * t);
  const s4 = sine(0.34734 - 5.37261 * t);
  const s5 = sine(0.10498 - 5.37899 * t);
  const s6 = sine(0.42681 - 0.41855 * t);
  const s7 = sine(0.14943 - 5.37511 * t);
  const meanMore = 0.84 * s1 + 0.31 * s2 + 14.27 * s3 + 7.26 * s4 + 0.28 * s5 + 0.24 * s6;
  const moonMore = 2.94 * s1 + 0.31 * s2 + 14.27 * s3 + 9.34 * s4 + 1.12 * s5 + 0.83 * s6;
  const sunMore = -6.4 * s1 - 1.89 * s6;
  const nodeMore = 0.21 * s1 + 0.31 * s2 + 14.27 * s3 - 88.7 * s4 - 15.3 * s5 + 0.24 * s6 - 1.86 * s7;
  const gammaMore = -3332e-9 * sine(0.59734 - 5.37261 * t) - 539e-9 * sine(0.35498 - 5.37899 * t) - 64e-9 * sine(0.39943 - 5.37511 * t);
  const mean = TURN * fraction(0.60643382 + 1336.85522467 * t - 0.00000313 * t * t) + meanMore / ARCSEC_PER_RAD;
  args[0] = TURN * fraction(0.37489701 + 1325.55240982 * t + 0.00002565 * t * t) + moonMore / ARCSEC_PER_RAD;
  args[1] = TURN * fraction(0.99312619 + 99.99735956 * t - 0.00000044 * t * t) + sunMore / ARCSEC_PER_RAD;
  const fromNode = TURN * fraction(0.25909118 + 1342.2278298 * t - 0.00000892 * t * t) + nodeMore / ARCSEC_PER_RAD;
  args[3] = TURN * fraction(0.82736186 + 1236.85308708 * t - 0.00000397 * t * t) + (meanMore - sunMore) / ARCSEC_PER_RAD;
  args[2] = fromNode;
  const gammaFactor = 1.000002708 + 139.978 * gammaMore;
  factors[0] = 1.000002208;
  factors[1] = 0.997504612 - 0.002495388 * t;
  factors[2] = gammaFactor;
  factors[3] = 1;
  fillMultiples();

  let longitude = 0;
  let along = 0;
  let gamma = 0;
  let parallax = 3422.7;
  for (let at = 0; at < SOLAR.length; at += 8) {
    product(SOLAR, at + 4);
    longitude += (SOLAR[at] as number) * term.s;
    along += (SOLAR[at + 1] as number) * term.s;
    gamma += (SOLAR[at + 2] as number) * term.c;
    parallax += (SOLAR[at + 3] as number) * term.c;
  }
  let latitudeMore = 0;
  for (let at = 0; at < NODE.length; at += 5) {
    product(NODE, at + 1);
    latitudeMore += (NODE[at] as number) * term.s;
  }
  for (let at = 0; at < PLANETARY.length; at += 3) {
    longitude += (PLANETARY[at] as number) * sine((PLANETARY[at + 1] as number) + (PLANETARY[at + 2] as number) * t);
  }
  const argument = fromNode + along / ARCSEC_PER_RAD;
  const lon = TURN * fraction((mean + longitude / ARCSEC_PER_RAD) / TURN);
  const lat = (gammaFactor * (18518.511 + 1.189 + gamma) * Math.sin(argument) - 6.24 * Math.sin(3 * argument) + latitudeMore) / ARCSEC_PER_RAD;
  const distance = (ARCSEC_PER_RAD * EARTH_RADIUS_AU) / (0.999953253 * parallax);

  const x = distance * Math.cos(lat) * Math.cos(lon);
  const y = distance * Math.cos(lat) * Math.sin(lon);
  const z = distance * Math.sin(lat);
  const obliquity = meanObliquityRad(time);
  out[0] = x;
  out[1] = y * Math.cos(obliquity) - z * Math.sin(obliquity);
  out[2] = y * Math.sin(obliquity) + z * Math.cos(obliquity);
  precessTo2000(out, time, out);
  return yUpFromZUp(out, out[0], out[1], out[2]);
}
