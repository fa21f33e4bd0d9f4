import type { Vec3 } from '../../../src/core/maths/vec3.js';
import {
  anchor, atoms, bonds, defineModel, growing, opening, type AtomOptions, type BondOptions, type Molecule,
} from '../../kit/index.js';
import { mixedHex } from '../../landmark/ribosome/mixedHex.js';
import { ribbon } from './ribbon.js';
import { radiusOf, skin } from './skin.js';
import { subunits, type Atom, type Subunit } from './structure.js';

const COLOURS = { alpha: '#d4808c', beta: '#7f97ba', heme: '#a3202a', iron: '#f08a2c' } as const;

/** Carbon has the chain's colour; nitrogen and oxygen are told apart by a shade of it. */
const shade = (element: string, colour: string): string =>
  element === 'N' ? mixedHex(colour, '#3c50b0', 0.35) : element === 'O' ? mixedHex(colour, '#d04030', 0.35) : element === 'S' ? '#e0c040' : colour;

const filled = ({ kind, atoms: own, heme }: Subunit): AtomOptions[] => [
  ...own.map(({ element, at }): AtomOptions => ({ at, radius: radiusOf(element), material: 'protein', colour: shade(element, COLOURS[kind]) })),
  ...heme.map(({ element, at }): AtomOptions => ({ at, radius: radiusOf(element), material: 'protein', colour: element === 'F' ? COLOURS.iron : COLOURS.heme })),
];

const apart = (a: Readonly<Vec3>, b: Readonly<Vec3>): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const hemeDisc = (heme: readonly Atom[]): Molecule[] => {
  const colourOf = ({ element }: Atom): string =>
    element === 'F' ? COLOURS.iron : element === 'N' ? '#4a5fc4' : element === 'O' ? '#e2543f' : COLOURS.heme;
  const joined = heme.flatMap((a, i) =>
    heme.slice(i + 1).flatMap((b) => (apart(a.at, b.at) < (a.element === 'F' || b.element === 'F' ? 2.3 : 1.75) ? [[a, b] as const] : [])),
  );
  return [
    atoms(heme.map((atom) => ({ at: atom.at, radius: atom.element === 'F' ? 1.25 : 0.62, material: 'protein', colour: colourOf(atom) }))),
    bonds(joined.map(([a, b]) => ({ from: a.at, to: b.at, radius: 0.36, material: 'protein', colour: colourOf(a), toColour: colourOf(b) }))),
  ];
};

/** The two alpha carbons that are furthest from each other: the length that is stated. */
export const furthestApart = (all: readonly Subunit[]): readonly [Vec3, Vec3] => {
  const places = all.flatMap(({ alphaCarbons }) => alphaCarbons);
  let best: [Vec3, Vec3] = [places[0]!, places[1]!];
  for (const a of places) for (const b of places) if (apart(a, b) > apart(...best)) best = [a, b];
  return best;
};

/** Apparent sizes, pixels: the skin opens, and over the bands the atoms come up. */
const OPENS_PX = [105, 235] as const;
const ATOMS_PX = [540, 1000] as const;
/** No two atoms that are joined are further apart, Å. */
const LONGEST_BOND_A = 1.95;
/** Ball and stick over the bands: share of the van der Waals radius, and radius of a stick, Å. */
const BALL = 0.3;
const STICK_A = 0.2;

/** Every heavy atom in balls and sticks, to stand over the band. */
const ballsAndSticks = ({ kind, atoms: own }: Subunit): Molecule[] => {
  const colourOf = ({ element }: Atom): string => shade(element, COLOURS[kind]);
  // Atoms follow the chain, so whoever is joined stands near in the list.
  const joined = own.flatMap((a, i) => own.slice(i + 1, i + 30).flatMap((b) => (apart(a.at, b.at) < LONGEST_BOND_A ? [[a, b] as const] : [])));
  return [
    atoms(own.map((atom) => ({ at: atom.at, radius: BALL * radiusOf(atom.element), material: 'protein', colour: colourOf(atom) }))),
    bonds(joined.map(([a, b]): BondOptions => ({ from: a.at, to: b.at, radius: STICK_A, material: 'protein', colour: colourOf(a), toColour: colourOf(b) }))),
  ];
};

const build = () => {
  const all = subunits();
  const lift = -Math.min(...all.flatMap(({ atoms: own }) => own.map(({ element, at }) => at[1] - radiusOf(element))));
  const [from, to] = furthestApart(all);
  const up = (part: Molecule): Molecule => part.move(0, lift, 0);
  const banded = all.slice(2);
  return [
    ...opening({
      px: OPENS_PX,
      veil: skin(all, COLOURS, 11_000).move(0, lift, 0),
      inside: [
        up(atoms(all.slice(0, 2).flatMap(filled))),
        ...banded.flatMap((subunit) => [
          ribbon(subunit).tint(COLOURS[subunit.kind]).move(0, lift, 0),
          ...hemeDisc(subunit.heme).map(up),
        ]),
        growing(ATOMS_PX, banded.flatMap(ballsAndSticks).map(up)),
      ],
    }),
    anchor('far-left', [from[0], from[1] + lift, from[2]]),
    anchor('far-right', [to[0], to[1] + lift, to[2]]),
    ...all.map(({ letter, heme }) => {
      const { at } = heme.find(({ element }) => element === 'F')!;
      return anchor(`iron-${letter}`, [at[0], at[1] + lift, at[2]]);
    }),
  ];
};

export const model = defineModel({ unitM: 1e-10, occlusionReach: 16, build });
