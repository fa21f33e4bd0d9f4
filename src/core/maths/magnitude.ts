import { scaleVec3, type ReadonlyVec3, type Vec3 } from './vec3.js';

/**
 * The length of a vector between 1e-150 and 1e150. For what runs every frame: `lengthVec3` asks `Math.hypot`, which
 * makes garbage of its arguments.
 */
export const magnitude = (a: ReadonlyVec3): number => Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]);

/** From one place to another, as `magnitude`. */
export const distance = (a: ReadonlyVec3, b: ReadonlyVec3): number =>
  Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));

/** Makes a unit vector of `a`, in place; it may not be zero. */
export const makeUnit = (a: Vec3): Vec3 => scaleVec3(a, a, 1 / Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]));
