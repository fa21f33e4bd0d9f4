import { srgbToLinear } from '../colour.js';
import type { Molecule, Finish } from '../Molecule.js';

/**
 * Exact balls, or the ends of exact sticks (two entries a stick), as arrays: model units, linear colours. Openness is
 * kept for the six directions +x, +y, +z, −x, −y, −z of the model's axes: between them it goes with the squares of the
 * normal's parts (an ambient cube), so that a ball is dark where others stand close and light where it looks out.
 */
export interface RoundData {
  /** x, y, z an entry. */
  readonly positions: Float32Array;
  readonly radii: Float32Array;
  /** Linear red, green, blue, 0 … 1. */
  readonly colours: Float32Array;
  /** Metalness, roughness, glow, 0 … 1. */
  readonly finish: Float32Array;
  /** Six numbers an entry, 1: open, 0: shut in. */
  readonly open: Float32Array;
}

export interface MoleculeData {
  readonly balls: RoundData;
  readonly sticks: RoundData;
}

const emptyRounds = (count: number): RoundData => ({
  positions: new Float32Array(count * 3),
  radii: new Float32Array(count),
  colours: new Float32Array(count * 3),
  finish: new Float32Array(count * 3),
  open: new Float32Array(count * 6).fill(1),
});

export const ballCount = ({ balls }: MoleculeData): number => balls.radii.length;
export const stickCount = ({ sticks }: MoleculeData): number => sticks.radii.length / 2;
/** Balls and sticks. */
export const roundCount = (data: MoleculeData): number => ballCount(data) + stickCount(data);

type Entry = readonly [place: readonly number[], radius: number, colour: readonly number[], finish: Finish];

const roundsOf = (entries: readonly Entry[]): RoundData => {
  const data = emptyRounds(entries.length);
  entries.forEach(([place, radius, colour, { metalness, roughness, glow }], i) => {
    data.positions.set(place, i * 3);
    data.radii[i] = radius;
    data.colours.set(colour.map(srgbToLinear), i * 3);
    data.finish.set([metalness, roughness, glow], i * 3);
  });
  return data;
};

/** All molecules in one. Openness is 1. */
export const mergeMolecules = (molecules: readonly Molecule[]): MoleculeData => ({
  balls: roundsOf(molecules.flatMap(({ balls }) => balls.map((ball): Entry => [ball.centre, ball.radius, ball.colour, ball.finish]))),
  sticks: roundsOf(
    molecules.flatMap(({ sticks }) =>
      sticks.flatMap((stick): Entry[] => [
        [stick.from, stick.radius, stick.fromColour, stick.finish],
        [stick.to, stick.radius, stick.toColour, stick.finish],
      ]),
    ),
  ),
});

/** The entries with these numbers, in this order. */
export const takeRounds = (data: RoundData, entries: readonly number[]): RoundData => {
  const take = (from: Float32Array, size: number): Float32Array => {
    const to = new Float32Array(entries.length * size);
    entries.forEach((entry, i) => to.set(from.subarray(entry * size, entry * size + size), i * size));
    return to;
  };
  return {
    positions: take(data.positions, 3),
    radii: take(data.radii, 1),
    colours: take(data.colours, 3),
    finish: take(data.finish, 3),
    open: take(data.open, 6),
  };
};

/** Lowest and highest corner of all balls and sticks; infinite of none. */
export const moleculeBounds = ({ balls, sticks }: MoleculeData): { min: [number, number, number]; max: [number, number, number] } => {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  const add = (data: RoundData, i: number, reach: (axis: number) => number): void => {
    for (let axis = 0; axis < 3; axis++) {
      const at = data.positions[i * 3 + axis]!;
      min[axis as 0] = Math.min(min[axis]!, at - reach(axis));
      max[axis as 0] = Math.max(max[axis]!, at + reach(axis));
    }
  };
  for (let i = 0; i < balls.radii.length; i++) add(balls, i, () => balls.radii[i]!);
  for (let i = 0; i < sticks.radii.length; i++) {
    const [a, b] = [(i - (i % 2)) * 3, (i - (i % 2) + 1) * 3];
    const along = [0, 1, 2].map((k) => sticks.positions[b + k]! - sticks.positions[a + k]!) as [number, number, number];
    const length = Math.hypot(...along);
    // The rim of a flat end reaches no further along an axis than its disc is turned that way.
    add(sticks, i, (axis) => sticks.radii[i]! * Math.sqrt(Math.max(0, 1 - (along[axis]! / length) ** 2)));
  }
  return { min, max };
};
