import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import type { Element } from '../dna-double-helix/fibreCoordinates.js';
import { A_FORM, A_RISE_A, A_TWIST_DEG, type AnyBase } from './aForm.js';

/** A heavy atom in place, Å. */
export interface PlacedAtom {
  readonly name: string;
  readonly element: Element;
  readonly at: Vec3;
}
/** The atoms of one nucleotide. */
export type Nucleotide = readonly PlacedAtom[];

/** Three axes square to each other, right-handed, and an origin. */
export interface Frame {
  readonly origin: ReadonlyVec3;
  /** Along the helix or the strand. */
  readonly along: ReadonlyVec3;
  readonly side: ReadonlyVec3;
  readonly third: ReadonlyVec3;
}

export const minus = (a: ReadonlyVec3, b: ReadonlyVec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const plus = (a: ReadonlyVec3, s: number, b: ReadonlyVec3): Vec3 => [a[0] + s * b[0], a[1] + s * b[1], a[2] + s * b[2]];
export const dot = (a: ReadonlyVec3, b: ReadonlyVec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: ReadonlyVec3, b: ReadonlyVec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const unit = (a: ReadonlyVec3): Vec3 => plus([0, 0, 0], 1 / Math.hypot(...a), a);
export const distance = (a: ReadonlyVec3, b: ReadonlyVec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** A frame along a direction, its side as near as may be to `towards`. */
export const frameAlong = (origin: ReadonlyVec3, direction: ReadonlyVec3, towards: ReadonlyVec3): Frame => {
  const along = unit(direction);
  const side = unit(plus(towards, -dot(towards, along), along));
  return { origin, along, side, third: cross(along, side) };
};

/** A place given along the frame's three axes. */
const inFrame = ({ origin, along, side, third }: Frame, a: number, s: number, t: number): Vec3 =>
  plus(plus(plus(origin, a, along), s, side), t, third);

const isOfDna = (name: string, dna: boolean): boolean => !(dna && name === "O2'");

/**
 * A nucleotide of the A form at pair `pair` of the helix along a frame: pair 0 at the origin, its dyad towards `side`
 * turned by `phaseDeg`. `own`: on the strand that runs 5' to 3' along the frame, else on its partner.
 */
export const aFormNucleotide = (frame: Frame, base: AnyBase, pair: number, own: boolean, dna: boolean, phaseDeg = 0): Nucleotide =>
  A_FORM[base]
    .filter(([name]) => isOfDna(name, dna))
    .map(([name, element, radius, azimuth, height]) => {
      const sign = own ? 1 : -1;
      const angle = ((sign * azimuth + A_TWIST_DEG * pair + phaseDeg) * Math.PI) / 180;
      return { name, element, at: inFrame(frame, sign * height + A_RISE_A * pair, radius * Math.cos(angle), radius * Math.sin(angle)) };
    });

const placeOf = ([, , radius, azimuth, height]: (typeof A_FORM)['A'][number]): Vec3 => {
  const angle = (azimuth * Math.PI) / 180;
  return [radius * Math.cos(angle), radius * Math.sin(angle), height];
};

/** The frame of a nucleotide in its own table: from its phosphorus to the next one, and towards its base. */
const ownFrame = (base: AnyBase): Frame => {
  const rows = A_FORM[base];
  const [name, element, radius, azimuth, height] = rows.find(([atom]) => atom === 'P')!;
  const from = placeOf([name, element, radius, azimuth, height]);
  const to = placeOf([name, element, radius, azimuth + A_TWIST_DEG, height + A_RISE_A]);
  const tip = placeOf(rows.find(([atom]) => atom === (base === 'A' || base === 'G' ? 'C5' : 'N3'))!);
  return frameAlong(from, minus(to, from), minus(tip, from));
};

/** A nucleotide of a single strand: its phosphorus at the frame's origin, the strand going along, its base at the side. */
export const looseNucleotide = (frame: Frame, base: AnyBase, dna: boolean): Nucleotide => {
  const own = ownFrame(base);
  return A_FORM[base]
    .filter(([name]) => isOfDna(name, dna))
    .map((row) => {
      const d = minus(placeOf(row), own.origin);
      return { name: row[0], element: row[1], at: inFrame(frame, dot(d, own.along), dot(d, own.side), dot(d, own.third)) };
    });
};

export const atomOf = (nucleotide: Nucleotide, name: string): Vec3 => nucleotide.find((atom) => atom.name === name)!.at;
