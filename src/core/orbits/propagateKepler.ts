import { addScaledVec3, copyVec3, dotVec3, scaleVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';
import { stumpff } from './stumpff.js';

const startM: Vec3 = [0, 0, 0];
const startVelocity: Vec3 = [0, 0, 0];
const series = new Float64Array(2);

/**
 * Where a body is after `seconds` (of any sign) when only the central mass pulls: place (m) and velocity (m/s), for
 * orbits of every eccentricity, in universal variables (Bate, Mueller & White 1971; iterated as Conway 1986 after
 * Laguerre, within a span that narrows). `outM` may be `positionM`, `outVelocity` may be `velocity`.
 */
export function propagateKepler(outM: Vec3, outVelocity: Vec3, positionM: ReadonlyVec3, velocity: ReadonlyVec3, seconds: number, gm: number): void {
  copyVec3(startM, positionM);
  copyVec3(startVelocity, velocity);
  const r0 = Math.sqrt(dotVec3(startM, startM));
  const rootGm = Math.sqrt(gm);
  const sigma = dotVec3(startM, startVelocity) / rootGm;
  const alpha = 2 / r0 - dotVec3(startVelocity, startVelocity) / gm;
  const time = wholeTurnsOff(seconds, alpha, gm) * rootGm;

  let x = time / r0;
  if (alpha > 0) x = time * alpha;
  else if (alpha < 0) {
    // Far out on a hyperbola the anomaly grows with the logarithm of the time.
    const scale = Math.sqrt(-1 / alpha);
    const ratio = (-2 * alpha * Math.abs(time)) / (Math.abs(sigma) + scale * Math.abs(1 - r0 * alpha));
    if (ratio > 1) x = Math.sign(time) * scale * Math.log(1 + ratio);
  }
  let r = r0;
  // The time grows with x (its slope is the distance), so every try narrows the span in which the answer lies.
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 200; round++) {
    const z = alpha * x * x;
    stumpff(series, z);
    const c2 = series[0] as number;
    const c3 = series[1] as number;
    const error = sigma * x * x * c2 + (1 - r0 * alpha) * x * x * x * c3 + r0 * x - time;
    if (error > 0) high = x;
    else low = x;
    r = sigma * x * (1 - z * c3) + (1 - r0 * alpha) * x * x * c2 + r0;
    const curve = sigma * (1 - z * c2) + (1 - r0 * alpha) * x * (1 - z * c3);
    const root = Math.sqrt(Math.abs(16 * r * r - 20 * error * curve));
    let next = x - (5 * error) / (r + (r < 0 ? -root : root));
    // A close passage has a bend that Laguerre's step can hang on: every fourth step halves the span.
    const isBracketed = high - low < Number.POSITIVE_INFINITY;
    if (isBracketed && (!(next > low && next < high) || round % 4 === 3)) next = (low + high) / 2;
    const step = next - x;
    x = next;
    if (Math.abs(step) <= 1e-14 * Math.abs(x) || high - low <= 1e-15 * Math.abs(x)) break;
  }
  const z = alpha * x * x;
  stumpff(series, z);
  const c2 = series[0] as number;
  const c3 = series[1] as number;
  r = sigma * x * (1 - z * c3) + (1 - r0 * alpha) * x * x * c2 + r0;
  const f = 1 - (x * x * c2) / r0;
  const g = (time - x * x * x * c3) / rootGm;
  const fDot = (rootGm / (r * r0)) * x * (z * c3 - 1);
  const gDot = 1 - (x * x * c2) / r;
  addScaledVec3(outM, scaleVec3(outM, startM, f), startVelocity, g);
  addScaledVec3(outVelocity, scaleVec3(outVelocity, startM, fDot), startVelocity, gDot);
}

/** Whole turns of an ellipse change nothing; taken off, the anomaly stays small. */
function wholeTurnsOff(seconds: number, alpha: number, gm: number): number {
  if (alpha <= 0) return seconds;
  const period = (2 * Math.PI) / Math.sqrt(gm * alpha ** 3);
  return seconds - period * Math.round(seconds / period);
}
