import type { Vec3 } from '../../../src/core/maths/vec3.js';

/** Edge between two hexagons and edge of a pentagon, Å (Hedberg et al. 1991, gas phase). */
export const HEXAGON_EDGE_A = 1.401;
export const PENTAGON_EDGE_A = 1.458;

const GOLDEN = (1 + Math.sqrt(5)) / 2;

/**
 * Corners of the icosahedron whose edges the cage cuts short. Two atoms lie on each edge, a pentagon's edge from either end
 * (faces are equilateral), and what is left between them is the edge between two hexagons.
 */
const CORNERS: readonly Vec3[] = (() => {
  const half = (2 * PENTAGON_EDGE_A + HEXAGON_EDGE_A) / 2;
  return [-half, half].flatMap((a) =>
    [-half * GOLDEN, half * GOLDEN].flatMap((b): Vec3[] => [[0, a, b], [a, b, 0], [b, 0, a]]),
  );
})();

const apart = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** One carbon: its place (Å from the middle) and the corner of the icosahedron whose pentagon it belongs to. */
export interface CageAtom {
  readonly at: Vec3;
  readonly pentagon: number;
}

/** All sixty carbons. */
export const CAGE: readonly CageAtom[] = (() => {
  const edge = 2 * PENTAGON_EDGE_A + HEXAGON_EDGE_A;
  return CORNERS.flatMap((corner, pentagon) =>
    CORNERS.filter((other) => Math.abs(apart(corner, other) - edge) < 1e-6 * edge).map((other): CageAtom => {
      const share = PENTAGON_EDGE_A / edge;
      return { pentagon, at: [0, 1, 2].map((axis) => corner[axis]! + share * (other[axis]! - corner[axis]!)) as Vec3 };
    }),
  );
})();

/** Index pairs of bonded carbons: sixty in pentagons, thirty between hexagons. */
export const CAGE_BONDS: readonly { readonly ends: readonly [number, number]; readonly kind: 'pentagon' | 'hexagon' }[] = CAGE.flatMap(
  (a, i) =>
    CAGE.slice(i + 1).flatMap((b, k) => {
      if (apart(a.at, b.at) > 1.5) return [];
      return [{ ends: [i, i + 1 + k] as const, kind: a.pentagon === b.pentagon ? ('pentagon' as const) : ('hexagon' as const) }];
    }),
);

/** The five atoms of each pentagon in order around it, seen from outside. */
export const PENTAGONS: readonly (readonly Vec3[])[] = CORNERS.map((corner, pentagon) => {
  const own = CAGE.filter((atom) => atom.pentagon === pentagon).map(({ at }) => at);
  const n = Math.hypot(...corner);
  const axis: Vec3 = [corner[0] / n, corner[1] / n, corner[2] / n];
  const first = own[0]!;
  const turnOf = (p: Vec3): number => {
    const cross =
      axis[0] * (first[1] * p[2] - first[2] * p[1]) + axis[1] * (first[2] * p[0] - first[0] * p[2]) + axis[2] * (first[0] * p[1] - first[1] * p[0]);
    const along = axis[0] * p[0] + axis[1] * p[1] + axis[2] * p[2];
    return Math.atan2(cross, first[0] * p[0] + first[1] * p[1] + first[2] * p[2] - along * along);
  };
  return [...own].sort((a, b) => turnOf(a) - turnOf(b));
});
