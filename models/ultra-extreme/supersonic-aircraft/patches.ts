import { mesh, type MaterialName, type Solid } from '../../kit/index.js';
import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';

/** A thin skin through points that all lie near one surface, wound so that it faces away from `inside`. */
export const facing = (points: readonly ReadonlyVec3[], inside: ReadonlyVec3, material: MaterialName): Solid => {
  const [a, b, c] = [points[0]!, points[1]!, points[2]!];
  const u: Vec3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const v: Vec3 = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  const n: Vec3 = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  const outward = n[0] * (a[0] - inside[0]) + n[1] * (a[1] - inside[1]) + n[2] * (a[2] - inside[2]);
  const ordered = outward >= 0 ? points : [...points].reverse();
  const indices: number[] = [];
  for (let i = 2; i < ordered.length; i++) indices.push(0, i - 1, i);
  return mesh({ positions: ordered.flatMap((p) => [...p]), indices, material });
};

/** A band of quads between two lines of points, facing away from `inside`. */
export const band = (left: readonly ReadonlyVec3[], right: readonly ReadonlyVec3[], inside: (i: number) => ReadonlyVec3, material: MaterialName): Solid[] =>
  left.slice(1).map((p, i) => facing([left[i]!, right[i]!, right[i + 1]!, p], inside(i), material));
