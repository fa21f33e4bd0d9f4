import type { ReadonlyVec3 } from '../../src/core/maths/vec3.js';

/** Signed distance to a shape at a point, negative inside. */
export type DistanceField = (x: number, y: number, z: number) => number;

/** Two distances joined with a fillet of about `k`. */
export const smoothMin = (a: number, b: number, k: number): number => {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - h * h * k * 0.25;
};

/** What two distances have in common, its edge rounded by about `k`. */
export const smoothMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k);

/** A field and the fillet with which it joins what came before it. */
export type Joint = readonly [fillet: number, field: DistanceField];

/** Shapes joined one after another, each with its own fillet (that of the first is not used). */
export const blendedField = (...joints: readonly Joint[]): DistanceField => (x, y, z) => {
  let distance = joints[0]![1](x, y, z);
  for (let i = 1; i < joints.length; i++) distance = smoothMin(distance, joints[i]![1](x, y, z), joints[i]![0]);
  return distance;
};

/** The first shape without the others, each edge rounded by its own fillet. */
export const carvedField = (from: DistanceField, ...cuts: readonly Joint[]): DistanceField => (x, y, z) => {
  let distance = from(x, y, z);
  for (const [fillet, cut] of cuts) distance = smoothMax(distance, -cut(x, y, z), fillet);
  return distance;
};

/** An ellipsoid; exact on its surface and in sign, near enough beside it. */
export const ellipsoidField = (centre: ReadonlyVec3, radii: ReadonlyVec3): DistanceField => (x, y, z) => {
  const px = x - centre[0];
  const py = y - centre[1];
  const pz = z - centre[2];
  const ux = px / radii[0];
  const uy = py / radii[1];
  const uz = pz / radii[2];
  const outer = Math.sqrt(ux * ux + uy * uy + uz * uz);
  const wx = ux / radii[0];
  const wy = uy / radii[1];
  const wz = uz / radii[2];
  const inner = Math.sqrt(wx * wx + wy * wy + wz * wz);
  return inner === 0 ? -Math.min(...radii) : (outer * (outer - 1)) / inner;
};

/** A cone with round ends: a limb from `a` with radius `ra` to `b` with radius `rb`. */
export const limbField = (a: ReadonlyVec3, ra: number, b: ReadonlyVec3, rb: number): DistanceField => {
  const [ax, ay, az] = a;
  const dx = b[0] - ax;
  const dy = b[1] - ay;
  const dz = b[2] - az;
  const lengthSquared = dx * dx + dy * dy + dz * dz;
  return (x, y, z) => {
    const px = x - ax;
    const py = y - ay;
    const pz = z - az;
    const t = Math.max(0, Math.min(1, (px * dx + py * dy + pz * dz) / lengthSquared));
    const ex = px - dx * t;
    const ey = py - dy * t;
    const ez = pz - dz * t;
    return Math.sqrt(ex * ex + ey * ey + ez * ez) - (ra + (rb - ra) * t);
  };
};

/** A cord that runs smoothly through points, each `[x, y, z, radius]`. `steps`: straight pieces from point to point. */
export const cordField = (points: readonly CordPoint[], steps = 4): DistanceField => {
  const fine = points.slice(1).flatMap((_, i) => Array.from({ length: steps }, (_unused, step) => cordPoint(points, i, step / steps)));
  fine.push(points[points.length - 1]!);
  const limbs = fine.slice(1).map((b, i) => {
    const a = fine[i]!;
    return limbField([a[0], a[1], a[2]], a[3], [b[0], b[1], b[2]], b[3]);
  });
  return (x, y, z) => {
    let distance = Infinity;
    for (const limb of limbs) distance = Math.min(distance, limb(x, y, z));
    return distance;
  };
};

/** A point of a cord and its radius there. */
export type CordPoint = readonly [x: number, y: number, z: number, radius: number];

/** Catmull-Rom between points i and i + 1. */
const cordPoint = (points: readonly CordPoint[], i: number, t: number): CordPoint => {
  const at = (index: number, key: number): number => points[Math.max(0, Math.min(points.length - 1, index))]![key]!;
  const read = (key: number): number => {
    const [a, b, c, d] = [at(i - 1, key), at(i, key), at(i + 1, key), at(i + 2, key)];
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  };
  return [read(0), read(1), read(2), Math.max(0, read(3))];
};

/** The same field on both sides of x = 0. */
export const mirroredField = (field: DistanceField): DistanceField => (x, y, z) => field(Math.abs(x), y, z);

/** A field made about its own origin, turned (about x, then y, then z, degrees) and then moved to `at`. */
export const placedField = (field: DistanceField, at: ReadonlyVec3, turnDeg: ReadonlyVec3 = [0, 0, 0]): DistanceField => {
  const [a, b, c] = turnDeg.map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  const [ca, sa, cb, sb, cc, sc] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b), Math.cos(c), Math.sin(c)];
  // Columns of the turn; the inverse is their transpose.
  const ex: ReadonlyVec3 = [cc * cb, sc * cb, -sb];
  const ey: ReadonlyVec3 = [cc * sb * sa - sc * ca, sc * sb * sa + cc * ca, cb * sa];
  const ez: ReadonlyVec3 = [cc * sb * ca + sc * sa, sc * sb * ca - cc * sa, cb * ca];
  return (x, y, z) => {
    const px = x - at[0];
    const py = y - at[1];
    const pz = z - at[2];
    return field(
      ex[0] * px + ex[1] * py + ex[2] * pz,
      ey[0] * px + ey[1] * py + ey[2] * pz,
      ez[0] * px + ez[1] * py + ez[2] * pz,
    );
  };
};

/** Spares the work far from a detail: beyond the ball and `margin` (the widest fillet it joins with) only the ball is asked. */
export const withinBall = (centre: ReadonlyVec3, radius: number, margin: number, field: DistanceField): DistanceField => (x, y, z) => {
  const px = x - centre[0];
  const py = y - centre[1];
  const pz = z - centre[2];
  const away = Math.sqrt(px * px + py * py + pz * pz) - radius;
  return away > margin ? away : field(x, y, z);
};
