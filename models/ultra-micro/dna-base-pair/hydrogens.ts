import type { Vec3 } from '../../../src/core/maths/vec3.js';
import type { Atom } from '../dna-double-helix/duplex.js';

const sub = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Vec3): Vec3 => {
  const n = Math.hypot(...a);
  return [a[0] / n, a[1] / n, a[2] / n];
};
const blend = (a: Vec3, s: number, b: Vec3, t: number): Vec3 => [a[0] * s + b[0] * t, a[1] * s + b[1] * t, a[2] * s + b[2] * t];

/** Bond lengths to hydrogen, Å. */
const REACH_A = { C: 1.09, N: 1.01 } as const;

/** How many hydrogens an atom of DNA carries, by its name within its nucleotide. */
const countOf = (atom: Atom): number => {
  if (atom.part === 'backbone') return { "C1'": 1, "C2'": 2, "C3'": 1, "C4'": 1, "C5'": 2 }[atom.name] ?? 0;
  const table: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    A: { C8: 1, C2: 1, N6: 2 },
    G: { C8: 1, N1: 1, N2: 2 },
    C: { C5: 1, C6: 1, N4: 2 },
    T: { C6: 1, N3: 1, C7: 3 },
  };
  return table[atom.base]?.[atom.name] ?? 0;
};

/**
 * Directions of the hydrogens on an atom, from those of its bonded heavy atoms (`around`, unit vectors) and, for an amino
 * group, from the plane of the ring that holds it (`beyond`: a neighbour of the neighbour, as a place).
 */
const directions = (atom: Atom, around: readonly Vec3[], beyond: Vec3 | null): Vec3[] => {
  const count = countOf(atom);
  const first = around[0]!;
  if (around.length === 1) {
    const inPlane = sub(beyond!, atom.at);
    const normal = unit(cross(first, inPlane));
    const side = cross(normal, first);
    if (count === 2) return [1, -1].map((s) => unit(blend(first, -0.5, side, s * 0.866)));
    // A methyl group: three at the tetrahedral angle, the first in the plane.
    return [0, 120, 240].map((degrees) => {
      const a = (degrees * Math.PI) / 180;
      return unit(blend(first, -1 / 3, blend(side, Math.cos(a), normal, Math.sin(a)), 0.943));
    });
  }
  const away = unit(around.reduce<Vec3>((sum, v) => [sum[0] - v[0], sum[1] - v[1], sum[2] - v[2]], [0, 0, 0]));
  if (count === 1) return [away];
  const normal = unit(cross(first, around[1]!));
  return [1, -1].map((s) => unit(blend(away, 0.577, normal, s * 0.816)));
};

/** The hydrogens that the fibre data lack, put where the geometry of their partners requires. `bonds` index into `atoms`. */
export const hydrogensOf = (atoms: readonly Atom[], bonds: readonly (readonly [number, number])[]): { atom: Atom; on: Atom }[] => {
  const near = atoms.map((): number[] => []);
  for (const [i, j] of bonds) {
    near[i]!.push(j);
    near[j]!.push(i);
  }
  return atoms.flatMap((on, i) => {
    const count = countOf(on);
    if (count === 0) return [];
    const around = near[i]!.map((j) => unit(sub(atoms[j]!.at, on.at)));
    const holder = near[i]![0]!;
    const beyond = near[holder]!.find((j) => j !== i);
    const reach = on.element === 'N' ? REACH_A.N : REACH_A.C;
    return directions(on, around, beyond === undefined ? null : atoms[beyond]!.at).map((d, k) => ({
      on,
      atom: { ...on, name: `H${on.name}${k}`, element: 'H' as const, at: blend(on.at, 1, d, reach) },
    }));
  });
};
