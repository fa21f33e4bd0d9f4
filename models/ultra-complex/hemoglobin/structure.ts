import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { unpackPlaces } from '../../landmark/ribosome/unpackPlaces.js';
import { ALPHA_CARBONS, ATOMS, ELEMENTS, HELICES, HEME_ELEMENTS, HEME_PLACES, OXYGENS, PLACES, RESIDUES } from './coordinates.js';
import type { Fold } from './ribbon.js';

export type Letter = 'A' | 'B' | 'C' | 'D';
export interface Atom {
  readonly element: string;
  readonly at: Vec3;
}
export interface Subunit {
  readonly letter: Letter;
  readonly kind: 'alpha' | 'beta';
  readonly atoms: readonly Atom[];
  readonly alphaCarbons: readonly Vec3[];
  readonly oxygens: readonly Vec3[];
  readonly folds: readonly Fold[];
  readonly heme: readonly Atom[];
}

const STEP_A = 0.01;
const LETTERS: readonly Letter[] = ['A', 'B', 'C', 'D'];

const minus = (a: Readonly<Vec3>, b: Readonly<Vec3>): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Readonly<Vec3>, b: Readonly<Vec3>): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Readonly<Vec3>, b: Readonly<Vec3>): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Readonly<Vec3>): Vec3 => {
  const n = Math.hypot(...a);
  return [a[0] / n, a[1] / n, a[2] / n];
};
export const middleOf = (places: readonly Readonly<Vec3>[]): Vec3 =>
  [0, 1, 2].map((axis) => places.reduce((sum, place) => sum + place[axis]!, 0) / places.length) as Vec3;

/** Cuts a list into pieces of the given lengths. */
const cut = <T>(list: readonly T[], lengths: readonly number[]): T[][] => {
  let next = 0;
  return lengths.map((length) => list.slice(next, (next += length)));
};

/**
 * The four chains with their hemes, Å, about the middle: the axis about which the two halves are alike towards the
 * visitor (z), the pair A and B at the left, C and D at the right. A pure turn of the entry's axes.
 */
export const subunits = (): Subunit[] => {
  const alphaCarbons = cut(unpackPlaces(ALPHA_CARBONS, STEP_A), RESIDUES);
  const [a, b, c, d] = alphaCarbons.map(middleOf) as [Vec3, Vec3, Vec3, Vec3];
  const x = unit(minus(middleOf([c, d]), middleOf([a, b])));
  const axis = unit(cross(minus(a, c), minus(b, d)));
  const z = unit(minus(axis, x.map((value) => value * dot(axis, x)) as Vec3));
  const y = cross(z, x);
  const place = (p: Vec3): Vec3 => [dot(p, x), dot(p, y), dot(p, z)];
  const atoms = cut(unpackPlaces(PLACES, STEP_A).map((at, i) => ({ element: ELEMENTS[i]!, at: place(at) })), ATOMS);
  const oxygens = cut(unpackPlaces(OXYGENS, STEP_A), RESIDUES);
  const hemeAtoms = unpackPlaces(HEME_PLACES, STEP_A).map((at, i) => ({ element: HEME_ELEMENTS[i]!, at: place(at) }));
  const hemes = cut(hemeAtoms, LETTERS.map(() => hemeAtoms.length / 4));
  return LETTERS.map((letter, i) => ({
    letter,
    kind: i % 2 === 0 ? 'alpha' : 'beta',
    atoms: atoms[i]!,
    alphaCarbons: alphaCarbons[i]!.map(place),
    oxygens: oxygens[i]!.map(place),
    folds: alphaCarbons[i]!.map((_, residue) =>
      HELICES.some(([chain, , first, last]) => chain === letter && residue + 1 >= first && residue + 1 <= last) ? 'helix' : 'coil',
    ),
    heme: hemes[i]!,
  }));
};
