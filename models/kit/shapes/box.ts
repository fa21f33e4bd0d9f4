import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import type { MaterialName } from '../materials.js';
import { Solid } from '../Solid.js';
import { facingOut, SurfaceBuilder } from '../Surface.js';

export interface BoxOptions {
  /** Width (x), height (y), depth (z). */
  readonly size: ReadonlyVec3;
  /** Width of the chamfer on all edges. */
  readonly bevel?: number;
  readonly material?: MaterialName;
}

/** Base at y = 0, centred on x = z = 0. */
export const box = ({ size, bevel = 0, material }: BoxOptions): Solid => {
  const half: Vec3 = [size[0] / 2, size[1] / 2, size[2] / 2];
  const chamfer = Math.min(bevel, half[0] * 0.9, half[1] * 0.9, half[2] * 0.9);
  const builder = new SurfaceBuilder();
  const signs = [-1, 1] as const;
  // Three vertices a corner, one on each face; they fall together without a chamfer.
  const at = new Map<string, number>();
  for (const x of signs)
    for (const y of signs)
      for (const z of signs) {
        const corner: Vec3 = [x, y, z];
        for (let face = 0; face < (chamfer > 0 ? 3 : 1); face++) {
          const p = corner.map((sign, axis) => sign * (half[axis]! - (chamfer > 0 && axis !== face ? chamfer : 0)));
          at.set(`${corner.join()}:${face}`, builder.vertex(p[0]!, p[1]! + half[1], p[2]!));
        }
      }
  const vertex = (corner: Vec3, face: number): number => at.get(`${corner.join()}:${chamfer > 0 ? face : 0}`)!;
  const out = ([a, b, c, d]: readonly number[]): void => {
    if (d === undefined) builder.triangle(a!, b!, c!);
    else builder.quad(a!, b!, c!, d);
  };
  for (let axis = 0; axis < 3; axis++) {
    const u = (axis + 1) % 3;
    const v = (axis + 2) % 3;
    for (const s of signs) {
      const corner = (su: number, sv: number): Vec3 => {
        const c: Vec3 = [0, 0, 0];
        c[axis as 0 | 1 | 2] = s;
        c[u as 0 | 1 | 2] = su;
        c[v as 0 | 1 | 2] = sv;
        return c;
      };
      const face = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)].map((c) => vertex(c, axis));
      out(s > 0 ? face : face.reverse());
      if (chamfer > 0) {
        // The edge between this face and the next one around (u), for both its signs.
        for (const t of signs) {
          const a = corner(t, -1);
          const b = corner(t, 1);
          const edge = [vertex(a, axis), vertex(b, axis), vertex(b, u), vertex(a, u)];
          // Seen along v the sense of the loop follows the product of the signs.
          out(s * t > 0 ? edge.reverse() : edge);
        }
      }
    }
  }
  if (chamfer > 0) {
    for (const x of signs)
      for (const y of signs)
        for (const z of signs) {
          const c: Vec3 = [x, y, z];
          const triangle = [vertex(c, 0), vertex(c, 1), vertex(c, 2)];
          out(x * y * z > 0 ? triangle : triangle.reverse());
        }
  }
  return Solid.of(facingOut(builder.finish()), material);
};
