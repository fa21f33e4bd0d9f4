import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import { loft, type Solid } from '../../kit/index.js';

/** How the chain runs at a residue. */
export type Fold = 'helix' | 'strand' | 'coil';

export interface RibbonOptions {
  /** Alpha carbon and carbonyl oxygen of each residue, Å. */
  readonly alphaCarbons: readonly ReadonlyVec3[];
  readonly oxygens: readonly ReadonlyVec3[];
  readonly folds: readonly Fold[];
  /** Sections a residue, points a section. */
  readonly steps?: number;
  readonly segments?: number;
  /** Half width of the band along helices, Å. Default 2. */
  readonly helixHalfWidth?: number;
}

/** Half width and half thickness of the band, Å: a convention, proteins have no band. */
const BAND: Readonly<Record<Fold, readonly [number, number]>> = { helix: [2, 0.4], strand: [1.8, 0.4], coil: [0.5, 0.5] };

const minus = (a: ReadonlyVec3, b: ReadonlyVec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const plus = (a: ReadonlyVec3, s: number, b: ReadonlyVec3): Vec3 => [a[0] + s * b[0], a[1] + s * b[1], a[2] + s * b[2]];
const dot = (a: ReadonlyVec3, b: ReadonlyVec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: ReadonlyVec3, b: ReadonlyVec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: ReadonlyVec3): Vec3 => plus([0, 0, 0], 1 / (Math.hypot(...a) || 1), a);

/** Value at `i + t` of the uniform cubic B-spline with these control points. */
const spline = (points: readonly ReadonlyVec3[], i: number, t: number): Vec3 => {
  const at = (k: number): ReadonlyVec3 => points[Math.max(0, Math.min(points.length - 1, k))]!;
  const w = [(1 - t) ** 3 / 6, (3 * t ** 3 - 6 * t * t + 4) / 6, (-3 * t ** 3 + 3 * t * t + 3 * t + 1) / 6, t ** 3 / 6];
  return [0, 1, 2].map((axis) => w.reduce((sum, weight, k) => sum + weight * at(i - 1 + k)[axis]!, 0)) as Vec3;
};

/** The direction across the band at each residue, in the peptide plane; turned over where it would flip (Carson 1987). */
const sides = (alphaCarbons: readonly ReadonlyVec3[], oxygens: readonly ReadonlyVec3[]): Vec3[] => {
  const result: Vec3[] = [];
  alphaCarbons.forEach((ca, i) => {
    const next = alphaCarbons[Math.min(i + 1, alphaCarbons.length - 1)]!;
    const before = alphaCarbons[Math.max(0, i - 1)]!;
    const along = i + 1 < alphaCarbons.length ? minus(next, ca) : minus(ca, before);
    const normal = cross(along, minus(oxygens[i]!, ca));
    const side = unit(cross(normal, along));
    const last = result[i - 1];
    result.push(last && dot(last, side) < 0 ? plus([0, 0, 0], -1, side) : side);
  });
  return result;
};

/** The size of the band at residue `at` (with a fraction), blended over a residue and a half; strands end in arrows. */
const sizeAt = (folds: readonly Fold[], at: number, helixHalfWidth: number): [number, number] => {
  const band = (fold: Fold): readonly [number, number] => (fold === 'helix' ? [helixHalfWidth, BAND.helix[1]] : BAND[fold]);
  const i = Math.max(0, Math.min(folds.length - 1, Math.round(at)));
  const [a, b] = [Math.max(0, Math.floor(at)), Math.min(folds.length - 1, Math.floor(at) + 1)];
  const [from, to] = [band(folds[a]!), band(folds[b]!)];
  const t = at - Math.floor(at);
  const smooth = t * t * (3 - 2 * t);
  let width = from[0] + (to[0] - from[0]) * smooth;
  const thickness = from[1] + (to[1] - from[1]) * smooth;
  if (folds[i] === 'strand') {
    let end = i;
    while (folds[end + 1] === 'strand') end++;
    const left = end + 0.5 - at;
    if (left < 1.8) width = BAND.coil[0] + (2.5 - BAND.coil[0]) * Math.max(0, left / 1.8);
  }
  return [width, thickness];
};

/** The chain as a band: wide and flat along helices and strands, a cord elsewhere. */
export const ribbon = ({ alphaCarbons, oxygens, folds, steps = 4, segments = 10, helixHalfWidth = BAND.helix[0] }: RibbonOptions): Solid => {
  const across = sides(alphaCarbons, oxygens);
  const sections: Vec3[][] = [];
  const last = alphaCarbons.length - 1;
  for (let s = 0; s <= last * steps; s++) {
    const i = Math.min(last - 1, Math.floor(s / steps));
    const t = s / steps - i;
    const centre = spline(alphaCarbons, i, t);
    const along = unit(minus(spline(alphaCarbons, i, t + 0.01), spline(alphaCarbons, i, t - 0.01)));
    const wanted = spline(across, i, t);
    const side = unit(plus(wanted, -dot(wanted, along), along));
    const up = cross(along, side);
    const [width, thickness] = sizeAt(folds, i + t, helixHalfWidth);
    sections.push(
      Array.from({ length: segments }, (_, k): Vec3 => {
        const angle = (2 * Math.PI * (k + 0.5)) / segments;
        // A superellipse: the band has nearly flat faces and round edges.
        const [c, d] = [Math.cos(angle), Math.sin(angle)];
        const round = (value: number): number => Math.sign(value) * Math.abs(value) ** 0.8;
        return plus(plus(centre, width * round(c), side), thickness * round(d), up);
      }),
    );
  }
  return loft({ sections, material: 'protein' }).crease(60);
};
