import type { ReadonlyVec3 } from '../../../src/core/maths/vec3.js';
import { MATERIALS, type MaterialName } from '../materials.js';
import { Molecule } from '../Molecule.js';
import { atoms } from './atoms.js';
import { bonds } from './bonds.js';

/** Elements that have a colour in the palette and a radius here. */
export type ChemicalElement = 'H' | 'C' | 'N' | 'O' | 'P' | 'S';

/** Van der Waals radii, Å (Bondi 1964). */
export const BONDI_RADIUS_A: Readonly<Record<ChemicalElement, number>> = { H: 1.2, C: 1.7, N: 1.55, O: 1.52, P: 1.8, S: 1.8 };

const MATERIAL: Readonly<Record<ChemicalElement, MaterialName>> = {
  H: 'cpk-H',
  C: 'cpk-C',
  N: 'cpk-N',
  O: 'cpk-O',
  P: 'cpk-P',
  S: 'cpk-S',
};

/** An atom of a small molecule, Å. */
export interface PlacedAtom {
  readonly element: ChemicalElement;
  readonly at: ReadonlyVec3;
}

export interface BallAndStickOptions {
  readonly atoms: readonly PlacedAtom[];
  /** Index pairs into `atoms`. */
  readonly bonds: readonly (readonly [number, number])[];
  /** Radius of a ball as a share of its van der Waals radius. Default 0.25. */
  readonly ball?: number;
  /** Radius of a stick, Å. Default 0.14. */
  readonly stick?: number;
}

/** The usual chemists' colour of an element, sRGB. */
export const elementColour = (element: ChemicalElement): string => MATERIALS[MATERIAL[element]].colour;

/** Balls and sticks in the usual chemists' colours; each stick is halved between the colours of its ends. */
export const ballAndStick = ({ atoms: list, bonds: pairs, ball = 0.25, stick = 0.14 }: BallAndStickOptions): Molecule => {
  const { balls } = atoms(
    list.map(({ element, at }) => ({ material: MATERIAL[element], at, radius: BONDI_RADIUS_A[element] * ball })),
  );
  const { sticks } = bonds(
    pairs.map(([i, j]) => {
      const [a, b] = [list[i]!, list[j]!];
      return {
        material: MATERIAL[a.element],
        colour: elementColour(a.element),
        toColour: elementColour(b.element),
        from: a.at,
        to: b.at,
        radius: stick,
      };
    }),
  );
  return new Molecule(balls, sticks);
};

/** Index pairs nearer than a bond can be long: 1.25 Å with hydrogen, 1.75 Å without, never two hydrogens. */
export const bondsByDistance = (list: readonly PlacedAtom[]): [number, number][] =>
  list.flatMap((a, i) =>
    list.slice(i + 1).flatMap((b, k): [number, number][] => {
      if (a.element === 'H' && b.element === 'H') return [];
      const reach = a.element === 'H' || b.element === 'H' ? 1.25 : 1.75;
      return Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1], a.at[2] - b.at[2]) < reach ? [[i, i + 1 + k]] : [];
    }),
  );
