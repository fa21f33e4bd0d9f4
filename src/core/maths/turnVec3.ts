import type { ReadonlyQuaternion } from './quaternion.js';
import type { ReadonlyVec3, Vec3 } from './vec3.js';

/** As `rotateVec3`, for what runs every frame: no number crosses a call here, so none is boxed. `out` may be `v`. */
export const turnVec3 = (out: Vec3, q: ReadonlyQuaternion, v: ReadonlyVec3): Vec3 => {
  const qx = q[0];
  const qy = q[1];
  const qz = q[2];
  const qw = q[3];
  const vx = v[0];
  const vy = v[1];
  const vz = v[2];
  const tx = 2 * (qy * vz - qz * vy);
  const ty = 2 * (qz * vx - qx * vz);
  const tz = 2 * (qx * vy - qy * vx);
  out[0] = vx + qw * tx + (qy * tz - qz * ty);
  out[1] = vy + qw * ty + (qz * tx - qx * tz);
  out[2] = vz + qw * tz + (qx * ty - qy * tx);
  return out;
};
