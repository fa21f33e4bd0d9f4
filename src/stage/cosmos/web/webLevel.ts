import type { Chance } from '../chance.js';
import { GrainWriter, type Grains } from '../grainCloud.js';
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
export function webLevel({ places, density }: DriftedGrid, { most, empty, repeats, isThinnedOutward, shift }: WebLevelOptions, { even }: Chance): Grains {
  const writer = new GrainWriter(most);
  const count = density.length;
  for (let tries = 0; tries < most * 40 && !writer.isFull; tries++) {
    const index = Math.floor(even() * count);
    const crest = density[index] ?? 0;
    // Galaxies are formed where there was a crest to begin with.
    if (even() > 0.16 + 0.34 * Math.max(0, crest)) continue;
    const jitter = (): number => (even() - 0.5) * 0.012;
    const cell = (axis: 0 | 1 | 2): number => {
      const inCube = (places[index * 3 + axis] ?? 0) + shift[axis] + jitter() + Math.floor(even() * repeats);
      return 2 * ((inCube % repeats) / repeats) - 1;
    };
    const [x, y, z] = [cell(0), cell(1), cell(2)];
    const r = Math.hypot(x, y, z);
    if (r > 1 || empty.some((ball) => Math.hypot(x - ball.x, y - ball.y, z - ball.z) < ball.radius)) continue;
    const knot = Math.min(1, Math.max(0, (crest - 0.6) / 1.8));
    const outward = isThinnedOutward ? 1 - Math.min(1, Math.max(0, (r - 0.35) / 0.6)) : 1;
    const shade = (0.3 + 0.7 * knot) * (0.6 + 0.4 * even()) * outward;
    writer.put(x, y, z, [shade, shade * (0.86 - 0.1 * knot), shade * (1.05 - 0.5 * knot)], 0.22 + 0.3 * knot + 0.48 * even() ** 4);
  }
  return writer.take();
}
