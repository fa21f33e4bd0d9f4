import { chance } from '../chance.js';
import type { GrainLevel } from '../GrainLevels.js';
import type { Sliced } from '../../../core/slices/slices.js';
import { driftedGrid } from './driftedGrid.js';
import { webLevel, type EmptyBall } from './webLevel.js';

export interface WebOptions {
  /** log10 of metres: each level is a decade wide; the last one ends at 10^to. */
  readonly from: number;
  readonly to: number;
  readonly mostALevel: number;
  /** Where nothing is strewn, m from the group's origin. */
  readonly emptyM: readonly EmptyBall[];
}

/** Innermost share of a level that is left to the level before it. */
const HOLE = 0.09;

/** Late, so that it does not crowd the group of galaxies whose neighbourhood it is; decades from the level's lower end. */
const FIRST_COMES = [0, 1.1] as const;

/** The web of galaxies around us, level by level: an illustration with the look and the law of the real web. */
export function* webGrains({ from, to, mostALevel, emptyM }: WebOptions): Sliced<readonly GrainLevel[]> {
  const grid = yield* driftedGrid(1929);
  const count = Math.round(to - from);
  const levels: GrainLevel[] = [];
  for (let index = 0; index < count; index++) {
    const low = from + index;
    const isLast = index === count - 1;
    const outerM = 10 ** (low + 1);
    const scaled = emptyM.map(({ x, y, z, radius }) => ({ x: x / outerM, y: y / outerM, z: z / outerM, radius: radius / outerM }));
    const grains = yield* webLevel(
      grid,
      {
        // The last one fills the whole picture.
        most: mostALevel * (isLast ? 2.4 : 1),
        empty: [{ x: 0, y: 0, z: 0, radius: index === 0 ? 0.16 : HOLE }, ...scaled.filter(({ radius }) => radius > 0.01)],
        repeats: isLast ? 2 : 1,
        isThinnedOutward: !isLast,
        shift: [0.37 * index, 0.71 * index, 0.13 * index],
      },
      chance(137 + index),
    );
    levels.push({ low, grains, name: `web-${low}`, grainSize: [isLast ? 0.0085 : 0.012, 1.3, 9], comes: index === 0 ? FIRST_COMES : [-0.9, 0.1], stays: isLast });
  }
  return levels;
}
