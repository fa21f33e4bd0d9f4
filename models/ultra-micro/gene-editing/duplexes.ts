import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import { duplexOf, type Atom } from '../dna-double-helix/duplex.js';
import { RISE_A } from '../dna-double-helix/fibreCoordinates.js';
import { aFormNucleotide, atomOf, distance, frameAlong, plus, unit, type Nucleotide } from './strand.js';
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

const phosphorus = (nucleotide: Nucleotide): Vec3 => atomOf(nucleotide, 'P');

/** The turn, and the shift towards the hybrid, at which the read strand of the piece meets that of the hybrid best. */
const bestTurn = (piece: (phaseDeg: number, shiftA: number) => End, gap: (end: End) => number): End => {
  let best = piece(0, 0);
  for (const shiftA of [0, 2, 4, 6])
    for (let phaseDeg = 0; phaseDeg < 360; phaseDeg += 12) {
      const next = piece(phaseDeg, shiftA);
      if (gap(next) < gap(best) - 0.2) best = next;
    }
  return best;
};

/** The usual way from one phosphorus to the next of a strand, Å. */
const STEP_A = 6.4;

/** Both closed ends of the DNA: left of the protospacer, and right of it with the signpost first. */
export const ends = (): { before: End; beyond: End } => {
  const read = target();
  const leftFrom: Vec3 = [-HALF_LENGTH_A - 5, -1, 2];
  const leftWay = unit([-0.86, -0.3, 0.42]);
  const leftFar = plus(leftFrom, RISE_A * (BEFORE.length - 1), leftWay);
  const before = bestTurn(
    (phase, shift) => closedPiece(BEFORE, plus(leftFar, -shift, leftWay), [-leftWay[0], -leftWay[1], -leftWay[2]], phase),
    ({ target: strand }) => Math.abs(distance(phosphorus(strand.at(-1)!), phosphorus(read[0]!)) - STEP_A),
  );
  const beyond = bestTurn(
    (phase, shift) => closedPiece(PAM + BEYOND, [HALF_LENGTH_A + 5 - shift, -2, 0], [0.88, -0.36, 0.3], phase),
    ({ target: strand }) => Math.abs(distance(phosphorus(strand[0]!), phosphorus(read.at(-1)!)) - STEP_A),
  );
  return { before, beyond };
};
