import { srgbToLinear } from '../colour.js';
import type { Placement } from '../CopiedMolecule.js';
import type { Molecule, Finish } from '../Molecule.js';
import { takeEntries } from './takeEntries.js';

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

export interface BallsAndSticks {
  readonly balls: RoundData;
  readonly sticks: RoundData;
}

/** What is written once and stands in the model at each placement, the first of which is where it is. */
export interface MoleculePart {
  readonly unit: BallsAndSticks;
  readonly placements: readonly Placement[];
}

/** All balls and sticks of a model, copies and all; `parts` says what of them is a copy of what. */
export interface MoleculeData extends BallsAndSticks {
  readonly parts: readonly MoleculePart[];
}

const emptyRounds = (count: number): RoundData => ({
  positions: new Float32Array(count * 3),
  radii: new Float32Array(count),
  colours: new Float32Array(count * 3),
  finish: new Float32Array(count * 3),
  open: new Float32Array(count * 6).fill(1),
});

export const ballCount = ({ balls }: BallsAndSticks): number => balls.radii.length;
export const stickCount = ({ sticks }: BallsAndSticks): number => sticks.radii.length / 2;
/** Balls and sticks. */
export const roundCount = (data: BallsAndSticks): number => ballCount(data) + stickCount(data);

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
export const mergeMolecules = (molecules: readonly Molecule[]): BallsAndSticks => ({
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
export const takeRounds = (data: RoundData, entries: readonly number[]): RoundData => ({
  positions: takeEntries(data.positions, 3, entries),
  radii: takeEntries(data.radii, 1, entries),
  colours: takeEntries(data.colours, 3, entries),
  finish: takeEntries(data.finish, 3, entries),
  open: takeEntries(data.open, 6, entries),
});

/** Writes the lowest and highest corner of ball `i` to six places of `to`. */
export const ballBounds = ({ positions, radii }: RoundData, i: number, to: Float64Array, at: number): void => {
  for (let axis = 0; axis < 3; axis++) {
    to[at + axis] = positions[i * 3 + axis]! - radii[i]!;
    to[at + 3 + axis] = positions[i * 3 + axis]! + radii[i]!;
  }
};

/** Writes the lowest and highest corner of the stick with the ends `i` and `i + 1` to six places of `to`. */
export const stickBounds = ({ positions: p, radii }: RoundData, i: number, to: Float64Array, at: number): void => {
  const [a, b] = [i * 3, i * 3 + 3];
  const length = Math.hypot(p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!);
  for (let axis = 0; axis < 3; axis++) {
    const [from, end] = [p[a + axis]!, p[b + axis]!];
    // The rim of a flat end reaches no further along an axis than its disc is turned that way.
    const turned = Math.sqrt(Math.max(0, 1 - ((end - from) / length) ** 2));
    to[at + axis] = Math.min(from - radii[i]! * turned, end - radii[i + 1]! * turned);
    to[at + 3 + axis] = Math.max(from + radii[i]! * turned, end + radii[i + 1]! * turned);
  }
};

/** Lowest and highest corner of all balls and sticks; infinite of none. */
export const moleculeBounds = ({ balls, sticks }: BallsAndSticks): { min: [number, number, number]; max: [number, number, number] } => {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  const own = new Float64Array(6);
  const add = (): void => {
    for (const axis of [0, 1, 2] as const) {
      min[axis] = Math.min(min[axis], own[axis]!);
      max[axis] = Math.max(max[axis], own[axis + 3]!);
    }
  };
  for (let i = 0; i < balls.radii.length; i++) {
    ballBounds(balls, i, own, 0);
    add();
  }
  for (let i = 0; i < sticks.radii.length; i += 2) {
    stickBounds(sticks, i, own, 0);
    add();
  }
  return { min, max };
};
