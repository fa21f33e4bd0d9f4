import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { BACKBONE, BASES, RISE_A, TWIST_DEG, type Base, type Element, type FibreAtom } from './fibreCoordinates.js';

export type Strand = 'I' | 'II';

/** An atom in place: Å, y up along the helix axis. */
export interface Atom {
  readonly name: string;
  readonly element: Element;
  readonly strand: Strand;
  /** Number of its pair, counted upwards. */
  readonly pair: number;
  /** The base of its nucleotide. */
  readonly base: Base;
  readonly part: 'backbone' | 'base';
  readonly at: Vec3;
}

export interface Duplex {
  readonly atoms: readonly Atom[];
  /** Covalent bonds, as index pairs into `atoms`. */
  readonly bonds: readonly (readonly [number, number])[];
  /** Hydrogen bonds between heavy atoms, donor or acceptor first as it comes. */
  readonly hydrogenBonds: readonly (readonly [number, number])[];
}

const PARTNER: Readonly<Record<Base, Base>> = { A: 'T', T: 'A', G: 'C', C: 'G' };

/** Atoms of the purine and of the pyrimidine that hold each other. */
const WATSON_CRICK: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  A: [['N6', 'O4'], ['N1', 'N3']],
  G: [['O6', 'N4'], ['N1', 'N3'], ['N2', 'O2']],
};

/**
 * Turn of pair `REFERENCE_PAIR` about the axis, degrees: brings its long side along x and the major groove to the front.
 * With it the part `dna-base-pair`, which is that pair, has the same axes as the whole.
 */
const REFERENCE_TURN_DEG = 90;
export const REFERENCE_PAIR = 23;

/** Turn of a pair about the vertical relative to the reference pair, degrees. */
export const pairTurnDeg = (pair: number): number => TWIST_DEG * (pair - REFERENCE_PAIR);

/**
 * The place of a fibre atom, Å. The table's axis is z; y up is reached by (x, y, z) → (x, z, −y), a pure turn:
 * (x, z, y) would mirror the molecule into a left-handed one.
 */
const placed = ([, , radius, azimuth, height]: FibreAtom, strand: Strand, pair: number): Vec3 => {
  const sign = strand === 'I' ? 1 : -1;
  const angle = ((sign * azimuth + pairTurnDeg(pair) + REFERENCE_TURN_DEG) * Math.PI) / 180;
  return [radius * Math.cos(angle), sign * height + RISE_A * pair, -radius * Math.sin(angle)];
};

const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** The longest covalent bond of two heavy atoms, Å; the shortest contact that is none is 2.2 Å. */
const LONGEST_BOND_A = 1.65;

/**
 * The double helix whose strand I reads `sequence` from its 5' end, which is at the top; pair 0 is at the bottom, at
 * height 0.
 */
export const duplexOf = (sequence: string): Duplex => {
  const atoms: Atom[] = [];
  const count = sequence.length;
  for (let pair = 0; pair < count; pair++) {
    const first = sequence[count - 1 - pair] as Base;
    for (const strand of ['I', 'II'] as const) {
      const base = strand === 'I' ? first : PARTNER[first];
      for (const [part, table] of [['backbone', BACKBONE], ['base', BASES[base]]] as const)
        for (const row of table) {
          atoms.push({ name: row[0], element: row[1], strand, pair, base, part, at: placed(row, strand, pair) });
        }
    }
  }
  const bonds: [number, number][] = [];
  const hydrogenBonds: [number, number][] = [];
  for (let i = 0; i < atoms.length; i++) {
    const a = atoms[i]!;
    // A nucleotide's bonds reach the next pair at most, and a pair has 41 atoms.
    for (let j = i + 1; j < Math.min(atoms.length, i + 84); j++) {
      const b = atoms[j]!;
      if (a.strand === b.strand && distance(a.at, b.at) < LONGEST_BOND_A) bonds.push([i, j]);
      if (a.strand === b.strand || a.pair !== b.pair || a.part !== 'base' || b.part !== 'base') continue;
      const [purine, pyrimidine] = WATSON_CRICK[a.base] ? [a, b] : [b, a];
      const pairs = WATSON_CRICK[purine.base]!;
      if (pairs.some(([p, q]) => purine.name === p && pyrimidine.name === q)) hydrogenBonds.push([i, j]);
    }
  }
  return { atoms, bonds, hydrogenBonds };
};

/** Operator of the lac operon of E. coli and its nearest neighbourhood, 5' to 3'. */
export const LAC_OPERATOR = 'GGAATTGTGAGCGGATAACAATTT';
