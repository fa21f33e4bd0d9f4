import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import { duplexOf, type Atom } from '../dna-double-helix/duplex.js';
import { RISE_A } from '../dna-double-helix/fibreCoordinates.js';
import { aFormNucleotide, frameAlong, plus, unit, type Nucleotide } from './strand.js';
import type { AnyBase } from './aForm.js';

/** The twenty letters that the guide reads, on the strand that is pushed aside, 5' to 3'; then the signpost (PAM). */
export const PROTOSPACER = 'GGAAATTAGGTGCGCTTGGC';
export const PAM = 'TGG';
const BEFORE = 'CATTCTGCAATG';
const BEYOND = 'ACAGTCATTGCA';
/** Base pairs of DNA in view: closed, opened, closed again. */
export const PAIRS = BEFORE.length + PROTOSPACER.length + PAM.length + BEYOND.length;

const PARTNER: Readonly<Record<string, AnyBase>> = { A: 'T', T: 'A', G: 'C', C: 'G' };
const HALF_LENGTH_A = 26.7;
export const HYBRID = frameAlong([-HALF_LENGTH_A, 0, 0], [1, 0, 0], [0, 1, 0]);
/** Turn of the hybrid about its axis: chosen so that both its ends meet the DNA without a leap. */
const HYBRID_PHASE_DEG = 40;

/** Guide: the letters of the protospacer in RNA, 5' end at the left. */
export const guide = (): Nucleotide[] =>
  [...PROTOSPACER].map((letter, i) => aFormNucleotide(HYBRID, (letter === 'T' ? 'U' : letter) as AnyBase, i, true, false, HYBRID_PHASE_DEG));

/** The strand that the guide reads, nucleotide by nucleotide from the left: it runs 5' to 3' towards the left. */
export const target = (): Nucleotide[] =>
  [...PROTOSPACER].map((letter, i) => aFormNucleotide(HYBRID, PARTNER[letter]!, i, false, true, HYBRID_PHASE_DEG));

export interface End {
  /** Nucleotides of the strand that is pushed aside, and of the one that is read, in the order along the protospacer. */
  readonly other: readonly Nucleotide[];
  readonly target: readonly Nucleotide[];
}

/** A closed piece of double helix whose strand I reads `sequence` from `from` towards `to`, turned by `phaseDeg`. */
const closedPiece = (sequence: string, from: ReadonlyVec3, direction: ReadonlyVec3, phaseDeg: number): End => {
  const frame = frameAlong(from, direction, [0, 1, 0]);
  const phase = (phaseDeg * Math.PI) / 180;
  const count = sequence.length;
  // Strand I of the fibre model starts at the top: the model's y runs against `direction`.
  const place = (p: ReadonlyVec3): Vec3 => {
    const along = RISE_A * (count - 1) - p[1];
    const x = p[0] * Math.cos(phase) + p[2] * Math.sin(phase);
    const z = -p[0] * Math.sin(phase) + p[2] * Math.cos(phase);
    return plus(plus(plus(frame.origin, along, frame.along), x, frame.side), z, frame.third);
  };
  const { atoms } = duplexOf(sequence);
  const nucleotide = (strand: 'I' | 'II', letter: number): Nucleotide =>
    atoms.filter((atom: Atom) => atom.strand === strand && atom.pair === count - 1 - letter).map(({ name, element, at }) => ({ name, element, at: place(at) }));
  const letters = Array.from({ length: count }, (_, i) => i);
  return { other: letters.map((i) => nucleotide('I', i)), target: letters.map((i) => nucleotide('II', i)) };
};

/** Where the axis of a closed end begins next to the hybrid, Å, which way it goes from there, and its turn. */
interface Mouth {
  readonly at: Readonly<Vec3>;
  readonly way: Readonly<Vec3>;
  readonly phaseDeg: number;
}

/*
 * Searched for by chance among some hundred thousand: the read strand goes on into the hybrid at the usual step, no atom of
 * the one helix lies in the other, and at the left the strand that is pushed aside leaves towards the front.
 */
const BEFORE_MOUTH: Mouth = { at: [-32.24, -6.85, 6.9], way: [-0.95, -0.22, 0.24], phaseDeg: 119.6 };
const BEYOND_MOUTH: Mouth = { at: [29.39, 7.68, -2.2], way: [0.86, -0.16, 0.49], phaseDeg: 253 };

/** Both closed ends of the DNA: left of the protospacer, and right of it with the signpost first. */
export const ends = (): { before: End; beyond: End } => {
  const { at, way, phaseDeg } = BEFORE_MOUTH;
  const leftWay = unit(way);
  const far = plus(at, RISE_A * (BEFORE.length - 1), leftWay);
  return {
    before: closedPiece(BEFORE, far, [-leftWay[0], -leftWay[1], -leftWay[2]], phaseDeg),
    beyond: closedPiece(PAM + BEYOND, BEYOND_MOUTH.at, BEYOND_MOUTH.way, BEYOND_MOUTH.phaseDeg),
  };
};
