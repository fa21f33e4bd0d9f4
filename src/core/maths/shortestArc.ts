import type { Quaternion } from './quaternion.js';
import { crossVec3, dotVec3, lengthVec3, type ReadonlyVec3, type Vec3 } from './vec3.js';

const axis: Vec3 = [0, 0, 0];

/**
 * The part `t` (0 … 1) of the shortest turn that takes the unit vector `from` to the unit vector `to`.
 * For opposite vectors the turn is about x (or z, where `from` is along x).
 */
export const shortestArc = (out: Quaternion, from: ReadonlyVec3, to: ReadonlyVec3, t: number): Quaternion => {
  crossVec3(axis, from, to);
  let sine = lengthVec3(axis);
  const cosine = dotVec3(from, to);
  const half = (Math.atan2(sine, cosine) / 2) * t;
  if (sine === 0) {
    // Parallel: half is 0 and any axis will do. Opposite: any axis across `from`.
    crossVec3(axis, from, Math.abs(from[0]) < 0.9 ? [1, 0, 0] : [0, 0, 1]);
    sine = lengthVec3(axis);
  }
  const factor = Math.sin(half) / sine;
  out[0] = axis[0] * factor;
  out[1] = axis[1] * factor;
  out[2] = axis[2] * factor;
  out[3] = Math.cos(half);
  return out;
};
