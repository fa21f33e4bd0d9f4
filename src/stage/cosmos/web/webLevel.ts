import type { Chance } from '../chance.js';
import { GrainWriter, type Grains } from '../grainCloud.js';
import type { Sliced } from '../../../core/slices/slices.js';
import type { DriftedGrid } from './driftedGrid.js';

/** A ball in which nothing is strewn: a void, or where the real galaxies stand. Units of the level's radius. */
export interface EmptyBall {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radius: number;
}

export interface WebLevelOptions {
  readonly most: number;
  readonly empty: readonly EmptyBall[];
  /** How many times the cube repeats along the level's width; more makes a finer web. */
  readonly repeats: number;
  /** Dimmed towards the outside, for a level that has no edge. */
  readonly isThinnedOutward: boolean;
  readonly shift: readonly [x: number, y: number, z: number];
}

/**
 * Galaxies of one level of scale, in a ball of radius 1: matter of the drifted grid, kept where it is dense. Yellowish
 * in the knots, where old galaxies live, and bluish along the threads.
 */
export function* webLevel({ places, density }: DriftedGrid, options: WebLevelOptions, { even }: Chance): Sliced<Grains> {
  const { most, empty, repeats, isThinnedOutward, shift } = options;
  const writer = new GrainWriter(most);
  const lit = onCrests(density, even);
  const at = [0, 0, 0];
  const colour: [number, number, number] = [0, 0, 0];
  for (let tries = 0; tries < most * 12 && !writer.isFull; tries++) {
    if (tries % TRIES_A_SLICE === 0) yield;
    const index = lit[Math.floor(even() * lit.length)] ?? 0;
    for (let axis = 0; axis < 3; axis++) {
      const inCube = (places[index * 3 + axis] ?? 0) + (shift[axis] ?? 0) + (even() - 0.5) * JITTER + Math.floor(even() * repeats);
      at[axis] = 2 * (((inCube + repeats) % repeats) / repeats) - 1;
    }
    const [x = 0, y = 0, z = 0] = at;
    const r = Math.sqrt(x * x + y * y + z * z);
    if (r > 1 || isEmpty(empty, x, y, z)) continue;
    const knot = Math.min(1, Math.max(0, ((density[index] ?? 0) - 0.6) / 1.8));
    const outward = isThinnedOutward ? 1 - Math.min(1, Math.max(0, (r - 0.35) / 0.6)) : 1;
    const shade = (0.3 + 0.7 * knot) * (0.6 + 0.4 * even()) * outward;
    colour[0] = shade;
    colour[1] = shade * (0.86 - 0.1 * knot);
    colour[2] = shade * (1.05 - 0.5 * knot);
    writer.put(x, y, z, colour, 0.22 + 0.3 * knot + 0.48 * even() ** 4);
  }
  return writer.take();
}

const TRIES_A_SLICE = 8000;

/** So that grains drawn from one place twice do not lie on each other; sides of the cube. */
const JITTER = 0.012;

/** Galaxies are formed where there was a crest to begin with. */
function onCrests(density: Float32Array, even: () => number): Uint32Array {
  const lit = new Uint32Array(density.length);
  let count = 0;
  for (let index = 0; index < density.length; index++) {
    if (even() < 0.16 + 0.34 * Math.max(0, density[index] ?? 0)) lit[count++] = index;
  }
  return lit.subarray(0, count);
}

function isEmpty(balls: readonly EmptyBall[], x: number, y: number, z: number): boolean {
  for (const ball of balls) {
    const [dx, dy, dz] = [x - ball.x, y - ball.y, z - ball.z];
    if (dx * dx + dy * dy + dz * dz < ball.radius * ball.radius) return true;
  }
  return false;
}
