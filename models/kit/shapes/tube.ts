import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import type { MaterialName } from '../materials.js';
import type { Solid } from '../Solid.js';
import { loft } from './loft.js';

export interface TubeOptions {
  readonly path: readonly ReadonlyVec3[];
  readonly radius?: number;
  /** One a point of the path, instead of `radius`. */
  readonly radii?: readonly number[];
  /** Around. Default 12. */
  readonly segments?: number;
  /** Joins the end to the start. */
  readonly closed?: boolean;
  /** Closes the ends. Default true. */
  readonly caps?: boolean;
  readonly material?: MaterialName;
}

const difference = (a: ReadonlyVec3, b: ReadonlyVec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: ReadonlyVec3, b: ReadonlyVec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: ReadonlyVec3, b: ReadonlyVec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Vec3): Vec3 => {
  const n = Math.hypot(...a);
  return n > 0 ? [a[0] / n, a[1] / n, a[2] / n] : [0, 0, 0];
};

/** A round tube along a path; corners are mitred so that it keeps its thickness. */
export const tube = ({ path, radius = 1, radii, segments = 12, closed = false, caps = true, material }: TubeOptions): Solid => {
  const points = path.filter((p, i) => i === 0 || p.some((value, axis) => value !== path[i - 1]![axis]));
  if (radii && radii.length !== path.length) throw new Error(`tube: ${radii.length} radii for ${path.length} points`);
  const sizes = radii ? path.flatMap((p, i) => (i === 0 || p.some((v, a) => v !== path[i - 1]![a]) ? [radii[i]!] : [])) : null;
  const count = points.length;
  if (count < 2) throw new Error('tube: the path needs two different points at least');
  const direction = (i: number): Vec3 => unit(difference(points[(i + 1) % count]!, points[i]!));
  const before = points.map((_, i) => (i > 0 ? direction(i - 1) : closed ? direction(count - 1) : direction(0)));
  const after = points.map((_, i) => (i < count - 1 || closed ? direction(i) : direction(count - 2)));
  const tangents = points.map((_, i) => {
    const sum = unit([before[i]![0] + after[i]![0], before[i]![1] + after[i]![1], before[i]![2] + after[i]![2]]);
    return dot(sum, sum) > 0.5 ? sum : after[i]!;
  });
  // The frame is carried along without twist: each step takes out only what points along the new tangent.
  let side = cross(tangents[0]!, Math.abs(tangents[0]![1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]);
  const sides = tangents.map((tangent) => {
    const along = dot(side, tangent);
    side = unit([side[0] - along * tangent[0], side[1] - along * tangent[1], side[2] - along * tangent[2]]);
    return side;
  });
  let twist = 0;
  if (closed) {
    // What the carried frame misses at the end is spread over the whole path.
    const t = tangents[0]!;
    const end = sides[count - 1]!;
    const along = dot(end, t);
    const back = unit([end[0] - along * t[0], end[1] - along * t[1], end[2] - along * t[2]]);
    twist = -Math.atan2(dot(cross(sides[0]!, back), t), dot(sides[0]!, back));
  }
  const sections = points.map((p, i) => {
    const t = tangents[i]!;
    const s = sides[i]!;
    const b = cross(t, s);
    const bend = unit(difference(after[i]!, before[i]!));
    const cosine = Math.sqrt(Math.max(0.1, (1 + dot(before[i]!, after[i]!)) / 2));
    const widen = 1 / cosine - 1;
    const r = sizes ? sizes[i]! : radius;
    return Array.from({ length: segments }, (_, j): Vec3 => {
      const angleRad = (2 * Math.PI * j) / segments + (twist * i) / count;
      const c = r * Math.cos(angleRad);
      const d = r * Math.sin(angleRad);
      const o: Vec3 = [c * s[0] + d * b[0], c * s[1] + d * b[1], c * s[2] + d * b[2]];
      const extra = dot(o, bend) * widen;
      return [p[0] + o[0] + bend[0] * extra, p[1] + o[1] + bend[1] * extra, p[2] + o[2] + bend[2] * extra];
    });
  });
  return loft({ sections, caps, closed, ...(material && { material }) }).crease(Math.min(85, Math.max(50, 400 / segments)));
};
