import type { ReadonlyVec3 } from '../../src/core/maths/vec3.js';

/** Signed distance to a shape at a point, negative inside. */
export type DistanceField = (x: number, y: number, z: number) => number;

/** Two distances joined with a fillet of about `k`. */
export const smoothMin = (a: number, b: number, k: number): number => {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - h * h * k * 0.25;
};

/** An ellipsoid; exact on its surface and in sign, near enough beside it. */
export const ellipsoidField = (centre: ReadonlyVec3, radii: ReadonlyVec3): DistanceField => (x, y, z) => {
  const px = x - centre[0];
  const py = y - centre[1];
  const pz = z - centre[2];
  const outer = Math.hypot(px / radii[0], py / radii[1], pz / radii[2]);
  const inner = Math.hypot(px / radii[0] ** 2, py / radii[1] ** 2, pz / radii[2] ** 2);
  return inner === 0 ? -Math.min(...radii) : (outer * (outer - 1)) / inner;
};

/** A cone with round ends: a limb from `a` with radius `ra` to `b` with radius `rb`. */
export const limbField = (a: ReadonlyVec3, ra: number, b: ReadonlyVec3, rb: number): DistanceField => {
  const d = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const lengthSquared = d[0] ** 2 + d[1] ** 2 + d[2] ** 2;
  return (x, y, z) => {
    const px = x - a[0];
    const py = y - a[1];
    const pz = z - a[2];
    const t = Math.max(0, Math.min(1, (px * d[0] + py * d[1] + pz * d[2]) / lengthSquared));
    return Math.hypot(px - d[0] * t, py - d[1] * t, pz - d[2] * t) - (ra + (rb - ra) * t);
  };
};

/** The same field on both sides of x = 0. */
export const mirroredField = (field: DistanceField): DistanceField => (x, y, z) => field(Math.abs(x), y, z);
