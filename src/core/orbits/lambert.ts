import { addScaledVec3, crossVec3, dotVec3, lengthVec3, scaleVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';
import { stumpffC2, stumpffC3 } from './stumpff.js';

const normal: Vec3 = [0, 0, 0];
/** One whole turn: beyond it orbits go round more than once. */
const WHOLE_TURN = 4 * Math.PI * Math.PI;

/**
 * Lambert's problem: the orbit from one place (m) to another in a given time (s) in less than one turn, by universal
 * variables (Bate, Mueller & White 1971, § 5.3). The time grows with z throughout, so that bisection with a secant
 * inside it cannot fail. The way round is the one that is counter-clockwise when seen from the tip of `pole`. Writes the
 * velocities at both ends (m/s).
 *
 * False where there is no such orbit, or no plane: places in line with the centre, times that are not positive.
 */
export function lambert(outDeparture: Vec3, outArrival: Vec3, fromM: ReadonlyVec3, toM: ReadonlyVec3, seconds: number, gm: number, pole: ReadonlyVec3): boolean {
  const r1 = lengthVec3(fromM);
  const r2 = lengthVec3(toM);
  if (!(seconds > 0) || !(r1 > 0) || !(r2 > 0)) return false;
  crossVec3(normal, fromM, toM);
  const isLongWay = dotVec3(normal, pole) < 0;
  const cosine = Math.min(1, Math.max(-1, dotVec3(fromM, toM) / (r1 * r2)));
  const a = (isLongWay ? -1 : 1) * Math.sqrt(r1 * r2 * (1 + cosine));
  // In line with the centre: a = 0 (any plane would do) or no angle at all.
  if (lengthVec3(normal) <= 1e-12 * r1 * r2) return false;

  const z = solve(r1, r2, a, seconds * Math.sqrt(gm));
  if (Number.isNaN(z)) return false;
  const y = yOf(r1, r2, a, z);
  const f = 1 - y / r1;
  const g = a * Math.sqrt(y / gm);
  const gDot = 1 - y / r2;
  addScaledVec3(outDeparture, scaleVec3(outDeparture, toM, 1 / g), fromM, -f / g);
  addScaledVec3(outArrival, scaleVec3(outArrival, toM, gDot / g), fromM, -1 / g);
  return true;
}

const yOf = (r1: number, r2: number, a: number, z: number): number => r1 + r2 - Math.SQRT2 * a * (z >= 0 ? Math.cos(Math.sqrt(z) / 2) : Math.cosh(Math.sqrt(-z) / 2));

/** Time of flight times √GM. */
function timeOf(r1: number, r2: number, a: number, z: number): number {
  const y = yOf(r1, r2, a, z);
  if (!(y > 0)) return 0;
  const c2 = stumpffC2(z);
  return (y / c2) ** 1.5 * stumpffC3(z) + a * Math.sqrt(y);
}

function solve(r1: number, r2: number, a: number, time: number): number {
  // The lowest z: where y is 0 (short way), else as far down as it takes.
  let low = -100;
  if (a > 0) low = -((2 * Math.acosh((r1 + r2) / (Math.SQRT2 * a))) ** 2);
  else while (timeOf(r1, r2, a, low) > time && low > -4e5) low *= 4;
  let high = WHOLE_TURN * (1 - 1e-15);
  let timeLow = timeOf(r1, r2, a, low) - time;
  let timeHigh = timeOf(r1, r2, a, high) - time;
  if (!(timeLow <= 0) || !(timeHigh >= 0)) return Number.NaN;
  let z = (low + high) / 2;
  for (let round = 0; round < 200; round++) {
    // Turn about: a secant where the slope is tame, halves where it is not (near a whole turn the time is infinite).
    const secant = low - (timeLow * (high - low)) / (timeHigh - timeLow);
    z = round % 3 === 2 || !(secant > low && secant < high) ? (low + high) / 2 : secant;
    const error = timeOf(r1, r2, a, z) - time;
    if (Math.abs(error) <= 1e-13 * time || high - low <= 1e-15 * Math.max(1, Math.abs(z))) break;
    if (error < 0) {
      low = z;
      timeLow = error;
    } else {
      high = z;
      timeHigh = error;
    }
  }
  return z;
}
