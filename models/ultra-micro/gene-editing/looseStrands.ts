import { smoothstep } from '../../../src/core/maths/interpolation.js';
import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import { pathLength, smoothPath } from '../../kit/index.js';
import type { AnyBase } from './aForm.js';
import { ends, guide, PROTOSPACER } from './duplexes.js';
import { aFormNucleotide, atomOf, frameAlong, looseNucleotide, minus, plus, unit, type Nucleotide } from './strand.js';

/** Nucleotides at even steps along a smooth path, their bases towards `towards`; the path's two ends are not taken. */
const along = (points: readonly ReadonlyVec3[], letters: string, dna: boolean, towards: (share: number) => ReadonlyVec3): Nucleotide[] => {
  const path = smoothPath(points, 24);
  const whole = pathLength(path);
  const at = (s: number): Vec3 => {
    let left = s;
    for (let i = 1; i < path.length; i++) {
      const [a, b] = [path[i - 1]!, path[i]!];
      const step = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
      if (left <= step || i === path.length - 1) return plus(a, left / Math.max(step, 1e-9), minus(b, a));
      left -= step;
    }
    return path.at(-1)!;
  };
  const step = whole / (letters.length + 1);
  return [...letters].map((letter, i) => {
    const s = step * (i + 1);
    return looseNucleotide(frameAlong(at(s), minus(at(s + 0.5), at(s - 0.5)), towards((i + 0.5) / letters.length)), letter as AnyBase, dna);
  });
};

/** The way of the strand that is pushed aside, Å: it hangs down before the nuclease lobe, clear of the hybrid. */
const BOW: readonly Readonly<Vec3>[] = [
  [-33, -26, 20],
  [-24, -36, 31],
  [-9, -41, 37],
  [8, -40, 36],
  [22, -34, 29],
  [34, -24, 16],
  [38, -12, -4],
];

/** From this share of the way to either end on the bases turn away from the hybrid, outwards, and by how much in the end. */
const TURN_FROM = 0.62;
const TURN_RAD = 2.4;

/** The strand that is pushed aside, from the left end of the DNA to the right end: its bases look up, at those that they have lost. */
export const displaced = (): Nucleotide[] => {
  const { before, beyond } = ends();
  const [from, to] = [atomOf(before.other.at(-1)!, 'P'), atomOf(beyond.other[0]!, 'P')];
  return along([from, ...BOW, to], PROTOSPACER, true, (share) => {
    const turn = TURN_RAD * smoothstep(TURN_FROM, 1, Math.abs(2 * share - 1));
    return [2 * (share - 0.5) * Math.sin(0.7 * turn), Math.cos(turn), 0.5 * Math.sin(turn) + 0.2 * Math.sin(9 * share)];
  });
};

interface Hairpin {
  /** Where its first phosphorus sits, Å, and which way its stem goes. */
  readonly start: ReadonlyVec3;
  readonly way: ReadonlyVec3;
  readonly pairs: number;
  readonly letters: string;
  readonly phaseDeg: number;
}

/** A stem of the A form with a loop at its far end: what the guide folds into. */
const hairpin = ({ start, way, pairs, letters, phaseDeg }: Hairpin): Nucleotide[] => {
  const base = (i: number): AnyBase => letters[i] as AnyBase;
  const draft = frameAlong([0, 0, 0], way, Math.abs(way[0]) < 0.7 ? [1, 0, 0] : [0, 1, 0]);
  const frame = { ...draft, origin: minus(start, atomOf(aFormNucleotide(draft, base(0), 0, true, false, phaseDeg), 'P')) };
  const up = Array.from({ length: pairs }, (_, i) => aFormNucleotide(frame, base(i), i, true, false, phaseDeg));
  const down = Array.from({ length: pairs }, (_, i) => aFormNucleotide(frame, base(letters.length - pairs + i), pairs - 1 - i, false, false, phaseDeg));
  const [from, to] = [atomOf(up.at(-1)!, 'P'), atomOf(down[0]!, 'P')];
  const middle = plus(from, 0.5, minus(to, from));
  const size = letters.length - 2 * pairs > 3 ? 1 : 0.65;
  const top = plus(middle, 11 * size, frame.along);
  const out = unit(minus(from, middle));
  const loop = along(
    [from, plus(plus(top, -3, frame.along), 7 * size, out), plus(top, 3 * size, frame.along), plus(plus(top, -4, frame.along), -7 * size, out), to],
    letters.slice(pairs, letters.length - pairs),
    false,
    () => plus([0, 0, 0], -1, frame.along),
  );
  return [...up, ...loop, ...down];
};

/** The guide beyond its twenty reading letters, 5' to 3'. */
export const SCAFFOLD = 'GUUUUAGAGCUAGAAAUAGCAAGUUAAAAUAAGGCUAGUCCGUUAUCAACUUGAAAAAGUGGCACCGAGUCGGUGCU';

/** Way from the end of the piece before, its own way, its pairs, its letters in the scaffold. */
const PIECES: readonly { readonly link: Readonly<Vec3>; readonly way: Readonly<Vec3>; readonly pairs: number; readonly from: number; readonly to: number; readonly phaseDeg: number }[] = [
  { link: [0, 0.64, -0.53], way: [0.59, 0.8, -0.64], pairs: 12, from: 0, to: 28, phaseDeg: 4 },
  { link: [-0.35, -0.45, -0.82], way: [0.2, 0.2, -0.95], pairs: 3, from: 32, to: 41, phaseDeg: 20 },
  { link: [-0.95, 0.12, -0.3], way: [-0.1, 0.6, -0.8], pairs: 4, from: 48, to: 60, phaseDeg: 60 },
  { link: [-0.9, -0.3, -0.2], way: [-0.62, -0.5, -0.6], pairs: 6, from: 61, to: 76, phaseDeg: 100 },
];
/** The way from phosphorus to phosphorus in a loose strand, Å. */
const LOOSE_STEP_A = 5.9;

/** The rest of the guide: a long stem up at the right, then along the protein's back three short ones. */
export const scaffold = (): Nucleotide[] => {
  const result: Nucleotide[] = [];
  let last = atomOf(guide().at(-1)!, 'P');
  let done = 0;
  for (const { link, way, pairs, from, to, phaseDeg } of PIECES) {
    const letters = SCAFFOLD.slice(done, from);
    const start = plus(last, LOOSE_STEP_A * (letters.length + 1), unit(link));
    if (letters) result.push(...along([last, start], letters, false, () => [0, 0.2, -1]));
    result.push(...hairpin({ start, way, pairs, letters: SCAFFOLD.slice(from, to), phaseDeg }));
    last = atomOf(result.at(-1)!, 'P');
    done = to;
  }
  const end = plus(last, 2 * LOOSE_STEP_A, unit([-0.7, 0.2, -0.6]));
  result.push(...along([last, end], SCAFFOLD.slice(done), false, () => [0, 0, -1]));
  return result;
};
