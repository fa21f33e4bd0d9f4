import { atoms, bonds, dashedBond, MATERIALS, type MaterialName, type Molecule } from '../../kit/index.js';
import type { Atom, Duplex } from './duplex.js';
import type { Base, Element } from './fibreCoordinates.js';

/** Van der Waals radii after Bondi, Å. */
export const VAN_DER_WAALS_A: Readonly<Record<Element, number>> = { H: 1.2, C: 1.7, N: 1.55, O: 1.52, P: 1.8 };

const MATERIAL: Readonly<Record<Element, MaterialName>> = {
  H: 'cpk-H',
  C: 'cpk-C',
  N: 'cpk-N',
  O: 'cpk-O',
  P: 'cpk-P',
};

/** Carbon by base: the customary code (A green, T red, G yellow, C blue), softened. */
const BASE_CARBON: Readonly<Record<Base, string>> = { A: '#5c9c58', T: '#c2665f', G: '#c99b38', C: '#5f9ac6' };
/** Carbon of the backbones: one tint a strand. */
const STRAND_CARBON = { I: '#c09a66', II: '#8399a8' } as const;

export interface Style {
  /** Radius of a ball as a share of its van der Waals radius. */
  readonly ball: number;
  /** Radius of a stick, Å. */
  readonly stick: number;
}

/** Colour of an atom and of its half of a bond. */
const colourOf = (atom: Atom): string => {
  if (atom.element !== 'C') return MATERIALS[MATERIAL[atom.element]].colour;
  return atom.part === 'base' ? BASE_CARBON[atom.base] : STRAND_CARBON[atom.strand];
};

const radiusA = (atom: Atom, style: Style): number => VAN_DER_WAALS_A[atom.element] * style.ball;

/** Balls for all atoms. */
export const balls = (list: readonly Atom[], styleOf: (atom: Atom) => Style): Molecule =>
  atoms(list.map((atom) => ({ material: MATERIAL[atom.element], colour: colourOf(atom), at: atom.at, radius: radiusA(atom, styleOf(atom)) })));

/** Sticks in the colours of both their ends, as thick as the first's style says. */
export const sticks = (pairs: readonly (readonly [Atom, Atom])[], styleOf: (atom: Atom) => Style): Molecule =>
  bonds(
    pairs.map(([a, b]) => ({
      material: MATERIAL[a.element],
      colour: colourOf(a),
      toColour: colourOf(b),
      from: a.at,
      to: b.at,
      radius: styleOf(a).stick,
    })),
  );

/** Balls and sticks of all atoms that `wanted` keeps, without the hydrogen bonds. */
export const ballsAndSticks = (duplex: Duplex, styleOf: (atom: Atom) => Style, wanted: (atom: Atom) => boolean): Molecule[] => [
  balls(duplex.atoms.filter(wanted), styleOf),
  sticks(
    duplex.bonds.map(([i, j]) => [duplex.atoms[i]!, duplex.atoms[j]!] as const).filter(([a, b]) => wanted(a) && wanted(b)),
    styleOf,
  ),
];

/** A hydrogen bond as a row of short dashes between two balls. */
export const hydrogenBond = (a: Atom, styleA: Style, b: Atom, styleB: Style, dashes: number, radius: number): Molecule =>
  dashedBond({
    from: a.at,
    to: b.at,
    radius,
    dashes,
    inset: [radiusA(a, styleA) + 0.06, radiusA(b, styleB) + 0.06],
    filled: 0.62,
    material: 'screen',
    colour: '#fff2d8',
  });
