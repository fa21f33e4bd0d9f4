import {type ReadonlyVec3, type Vec3 } from './vec3.js';

/** Unit quaternion (x, y, z, w), right-handed, three's component order. */
export type Quaternion = [x: number, y: number, z: number, w: number];
export type ReadonlyQuaternion = readonly [x: number, y: number, z: number, w: number];

export const IDENTITY_QUATERNION: ReadonlyQuaternion = [0, 0, 0, 1];

export const copyQuaternion = (out: Quaternion, a: ReadonlyQuaternion): Quaternion => {
  out[0] = a[0];
  out[1] = a[1];
  out[2] = a[2];
  out[3] = a[3];
  return out;
};

/** The turn by `angleRad` about the unit vector `axis`, counter-clockwise when seen from its tip. */
export const quaternionFromAxisAngle = (out: Quaternion, axis: ReadonlyVec3, angleRad: number): Quaternion => {
  const s = Math.sin(angleRad / 2);
  out[0] = axis[0] * s;
  out[1] = axis[1] * s;
  out[2] = axis[2] * s;
  out[3] = Math.cos(angleRad / 2);
  return out;
};

/** out = a · b: first turn by b, then by a. */
export const multiplyQuaternions = (out: Quaternion, a: ReadonlyQuaternion, b: ReadonlyQuaternion): Quaternion => {
  const ax = a[0];
  const ay = a[1];
  const az = a[2];
  const aw = a[3];
  const bx = b[0];
  const by = b[1];
  const bz = b[2];
  const bw = b[3];
  out[0] = aw * bx + ax * bw + ay * bz - az * by;
  out[1] = aw * by - ax * bz + ay * bw + az * bx;
  out[2] = aw * bz + ax * by - ay * bx + az * bw;
  out[3] = aw * bw - ax * bx - ay * by - az * bz;
  return out;
};

export const conjugateQuaternion = (out: Quaternion, a: ReadonlyQuaternion): Quaternion => {
  out[0] = -a[0];
  out[1] = -a[1];
  out[2] = -a[2];
  out[3] = a[3];
  return out;
};

/** Turns `v` by the unit quaternion `q`. `out` may be `v`. No number crosses a call, so none is boxed: it runs every frame. */
export const rotateVec3 = (out: Vec3, q: ReadonlyQuaternion, v: ReadonlyVec3): Vec3 => {
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

/** The rotation whose matrix has the orthonormal columns x, y, z (images of the axes). */
export const quaternionFromBasis = (
  out: Quaternion,
  x: ReadonlyVec3,
  y: ReadonlyVec3,
  z: ReadonlyVec3,
): Quaternion => {
  const trace = x[0] + y[1] + z[2];
  if (trace > 0) {
    const s = 0.5 / Math.sqrt(trace + 1);
    out[0] = (y[2] - z[1]) * s;
    out[1] = (z[0] - x[2]) * s;
    out[2] = (x[1] - y[0]) * s;
    out[3] = 0.25 / s;
  } else if (x[0] > y[1] && x[0] > z[2]) {
    const s = 2 * Math.sqrt(1 + x[0] - y[1] - z[2]);
    out[0] = 0.25 * s;
    out[1] = (y[0] + x[1]) / s;
    out[2] = (z[0] + x[2]) / s;
    out[3] = (y[2] - z[1]) / s;
  } else if (y[1] > z[2]) {
    const s = 2 * Math.sqrt(1 + y[1] - x[0] - z[2]);
    out[0] = (y[0] + x[1]) / s;
    out[1] = 0.25 * s;
    out[2] = (z[1] + y[2]) / s;
    out[3] = (z[0] - x[2]) / s;
  } else {
    const s = 2 * Math.sqrt(1 + z[2] - x[0] - y[1]);
    out[0] = (z[0] + x[2]) / s;
    out[1] = (z[1] + y[2]) / s;
    out[2] = 0.25 * s;
    out[3] = (x[1] - y[0]) / s;
  }
  return out;
};

/** The shortest great-circle turn from a (t = 0) to b (t = 1). */
export const slerpQuaternions = (
  out: Quaternion,
  a: ReadonlyQuaternion,
  b: ReadonlyQuaternion,
  t: number,
): Quaternion => {
  const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
  const sign = cosine < 0 ? -1 : 1;
  const angle = Math.acos(Math.min(1, cosine * sign));
  const sine = Math.sin(angle);
  // Below a microradian the chord and the arc agree to float64.
  const wa = sine < 1e-6 ? 1 - t : Math.sin((1 - t) * angle) / sine;
  const wb = sign * (sine < 1e-6 ? t : Math.sin(t * angle) / sine);
  out[0] = a[0] * wa + b[0] * wb;
  out[1] = a[1] * wa + b[1] * wb;
  out[2] = a[2] * wa + b[2] * wb;
  out[3] = a[3] * wa + b[3] * wb;
  const n = 1 / Math.hypot(out[0], out[1], out[2], out[3]);
  out[0] *= n;
  out[1] *= n;
  out[2] *= n;
  out[3] *= n;
  return out;
};
