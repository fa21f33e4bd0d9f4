import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import { parseColour } from '../colour.js';
import { materialNamed } from '../materials.js';
import { Molecule } from '../Molecule.js';
import { finishOf, type MoleculeLook } from './atoms.js';

export interface BondOptions extends MoleculeLook {
  /** Its two ends, model units. */
  readonly from: ReadonlyVec3;
  readonly to: ReadonlyVec3;
  /** Model units. */
  readonly radius: number;
  /** Colour of the half at `to`; default: the colour of the other half. */
  readonly toColour?: string;
}

export interface DashOptions extends BondOptions {
  readonly dashes: number;
  /** What is left free at either end, model units: the radii of the balls there. */
  readonly inset?: readonly [number, number];
  /** Share of the way that the dashes take. Default 0.55. */
  readonly filled?: number;
}

/** Exact round sticks with flat ends. */
export const bonds = (list: readonly BondOptions[]): Molecule =>
  new Molecule(
    [],
    list.map((bond) => {
      const { from, to, radius } = bond;
      const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
      if (!(radius > 0) || !(length > 0)) throw new Error('bonds: a stick needs a radius and two different ends');
      const fromColour = parseColour(bond.colour ?? materialNamed(bond.material ?? 'cpk-C').colour);
      const toColour = bond.toColour === undefined ? fromColour : parseColour(bond.toColour);
      return { from: [...from], to: [...to], radius, fromColour, toColour, finish: finishOf(bond) };
    }),
  );

/** A row of short sticks with round ends, as weak bonds are drawn. */
export const dashedBond = ({ dashes, inset = [0, 0], filled = 0.55, ...bond }: DashOptions): Molecule => {
  const { from, to, radius } = bond;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  const pitch = (length - inset[0] - inset[1]) / dashes;
  // The round ends are part of the dash.
  const half = (pitch * filled) / 2 - radius;
  if (!(half > 0)) throw new Error('dashedBond: the dashes would be thicker than long');
  const at = (s: number): Vec3 => [0, 1, 2].map((k) => from[k]! + ((to[k]! - from[k]!) * s) / length) as Vec3;
  const rows = Array.from({ length: dashes }, (_, i): BondOptions => {
    const middle = inset[0] + pitch * (i + 0.5);
    return { ...bond, from: at(middle - half), to: at(middle + half) };
  });
  const { sticks } = bonds(rows);
  const balls = sticks.flatMap(({ from: a, to: b, fromColour: colour, finish }) =>
    [a, b].map((centre) => ({ centre, radius, colour, finish })),
  );
  return new Molecule(balls, sticks);
};
