import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, atoms, BONDI_RADIUS_A, bonds, defineModel, molecularSurface, opening, type AtomOptions, type Molecule, type Solid } from '../../kit/index.js';
import { unpackPlaces } from '../../landmark/ribosome/unpackPlaces.js';
import { ribbon } from '../hemoglobin/ribbon.js';
import { skin } from '../hemoglobin/skin.js';
import { subunits } from '../hemoglobin/structure.js';
import { cellulose } from './cellulose.js';
import { membrane, SIDE_A } from './membrane.js';
import { ATOM_COUNTS, ELEMENTS, IN_BACKBONE, PLACES, SEQUENCE } from './transferRna.js';

const BASE_COLOUR: Readonly<Record<string, string>> = { A: '#5c9c58', U: '#c2665f', G: '#8f6fc0', C: '#5f9ac6' };
const LETTER_COUNT = SEQUENCE.length;

const minus = (a: Readonly<Vec3>, b: Readonly<Vec3>): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const plus = (a: Readonly<Vec3>, s: number, b: Readonly<Vec3>): Vec3 => [a[0] + s * b[0], a[1] + s * b[1], a[2] + s * b[2]];
const dot = (a: Readonly<Vec3>, b: Readonly<Vec3>): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = (a: Readonly<Vec3>): Vec3 => plus([0, 0, 0], 1 / Math.hypot(...a), a);
const cross = (a: Readonly<Vec3>, b: Readonly<Vec3>): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const middleOf = (places: readonly Readonly<Vec3>[]): Vec3 =>
  [0, 1, 2].map((axis) => places.reduce((sum, place) => sum + place[axis]!, 0) / places.length) as Vec3;

/** The transfer RNA upright: the letters that read the messenger (anticodon) down, the end that carries the amino acid up. */
export const transferRna = () => {
  const places = unpackPlaces(PLACES, 0.01);
  const letterOf = ATOM_COUNTS.flatMap((count, letter) => Array.from({ length: count }, () => letter));
  const ofLetter = (letter: number, list: readonly Vec3[]): Vec3 => middleOf(list.filter((_, i) => letterOf[i] === letter - 1));
  const [reading, carrying, elbow] = [ofLetter(35, places), ofLetter(76, places), ofLetter(20, places)];
  const y = unit(minus(carrying, reading));
  const out = minus(elbow, reading);
  const x = unit(plus(out, -dot(out, y), y));
  const z = cross(x, y);
  const placed = places.map((p): Vec3 => [dot(p, x), dot(p, y), dot(p, z)]);
  const balls = placed.map((at, i): AtomOptions => ({
    at,
    radius: BONDI_RADIUS_A[ELEMENTS[i] as 'C' | 'N' | 'O' | 'P'],
    material: 'nucleic-acid',
    colour: IN_BACKBONE[i] === '1' ? '#d9ae45' : BASE_COLOUR[SEQUENCE[letterOf[i]!]!]!,
  }));
  return { balls, reading: ofLetter(35, placed), carrying: ofLetter(76, placed), letters: LETTER_COUNT };
};

/** A bundle of cellulose chains: sheets of rings side by side, as in the wall of a plant cell. */
const CHAINS_A_SHEET = 3;
const SHEETS = 3;
const IN_SHEET_A = 8.2;
const SHEET_A = 3.9;
export const SUGARS_A_CHAIN = 14;

const celluloseBundle = (): Molecule => {
  const chain = cellulose(SUGARS_A_CHAIN);
  const list: AtomOptions[] = [];
  for (let sheet = 0; sheet < SHEETS; sheet++)
    for (let row = 0; row < CHAINS_A_SHEET; row++) {
      const shift: Vec3 = [(row - 1 + (sheet % 2) / 2) * IN_SHEET_A, (sheet % 2) * 2.6, (sheet - 1) * SHEET_A];
      for (const { element, at } of chain)
        list.push({ at: plus(at, 1, shift), radius: BONDI_RADIUS_A[element], material: 'protein', colour: element === 'O' ? '#d2503f' : (row + sheet) % 2 ? '#5fa564' : '#73b877' });
    }
  return atoms(list);
};

const HEMOGLOBIN_COLOURS = { alpha: '#d4808c', beta: '#b9697a' } as const;

const hemoglobin = (): (Solid | Molecule)[] =>
  subunits().flatMap((subunit) => {
    const iron = subunit.heme.find(({ element }) => element === 'F')!.at;
    const near = subunit.heme.filter(({ at }) => Math.hypot(...minus(at, iron)) < 5.2);
    const joined = near.flatMap((a, i) => near.slice(i + 1).flatMap((b) => (Math.hypot(...minus(a.at, b.at)) < 1.75 ? [[a.at, b.at] as const] : [])));
    return [
      ribbon({ ...subunit, steps: 3, segments: 8 }).tint(HEMOGLOBIN_COLOURS[subunit.kind]),
      atoms([{ at: iron, radius: 1.5, material: 'protein', colour: '#f08a2c' }, ...near.map(({ at }): AtomOptions => ({ at, radius: 0.7, material: 'protein', colour: '#a3202a' }))]),
      bonds(joined.map(([from, to]) => ({ from, to, radius: 0.45, material: 'protein', colour: '#a3202a' }))),
    ];
  });

/** Puts parts side by side on the floor: their common box from `left` on, its middle at z = 0. Says where it moved them. */
const placeFrom = (parts: readonly (Solid | Molecule)[], left: number): { parts: (Solid | Molecule)[]; shift: Vec3; right: number } => {
  const bounds = parts.map((part) => part.bounds());
  const low = [0, 1, 2].map((axis) => Math.min(...bounds.map(({ min }) => min[axis]!))) as Vec3;
  const high = [0, 1, 2].map((axis) => Math.max(...bounds.map(({ max }) => max[axis]!))) as Vec3;
  const shift: Vec3 = [left - low[0], -low[1], -(low[2] + high[2]) / 2];
  return { parts: parts.map((part) => part.move(...shift)), shift, right: left + high[0] - low[0] };
};

const BETWEEN_A = 7;
/** Apparent sizes of the whole row, pixels, over which transfer RNA and hemoglobin open. */
const OPENS_PX = [150, 310] as const;

const build = () => {
  const rna = transferRna();
  const first = placeFrom([atoms(rna.balls)], 0);
  const second = placeFrom([membrane()], first.right + BETWEEN_A);
  const bound = skin(subunits(), HEMOGLOBIN_COLOURS, 7000);
  const third = placeFrom([bound, ...hemoglobin()], second.right + BETWEEN_A);
  const fourth = placeFrom([celluloseBundle()], third.right + BETWEEN_A);
  const middle = fourth.right / 2;
  const centred = <T extends Solid | Molecule>(part: T): T => part.move(-middle, 0, 0) as T;
  const at = (p: Readonly<Vec3>): Vec3 => plus(plus(p, 1, first.shift), -middle, [1, 0, 0]);
  const [hemoglobinSkin, ...bands] = third.parts.map(centred);
  const folded = first.parts.map(centred);
  return [
    ...opening({
      px: OPENS_PX,
      veil: [hemoglobinSkin as Solid, molecularSurface({ of: folded as Molecule[], triangles: 3000, softness: 0.6, cell: 1.15, material: 'nucleic-acid' })],
      inside: [...bands, ...folded],
    }),
    ...[second, fourth].flatMap(({ parts }) => parts.map(centred)),
    anchor('anticodon', at(rna.reading)),
    anchor('acceptor', at(rna.carrying)),
    anchor('membrane', [first.right + BETWEEN_A + SIDE_A / 2 - middle, 0, 0]),
  ];
};

export const model = defineModel({ unitM: 1e-10, occlusionReach: 18, build });
