import type { BufferGeometry } from 'three';
import { RING_COUNT } from './globeRings.js';
import { polarGrid } from './polarGrid.js';

/** From this sine of the angle that a globe's radius takes, its grid has each `step`-th ring and this many sectors. */
const GRIDS = [
  { fromSine: 0.2, step: 1, sectors: 192 },
  { fromSine: 0.05, step: 2, sectors: 96 },
  { fromSine: 0, step: 4, sectors: 48 },
] as const;

/**
 * The grids of a globe, finest first: the smaller it is, the coarser. The border of what is drawn stays within a fifth of a
 * pixel of the circle, on a screen where a sine of one takes 1500 pixels.
 */
export class GlobeGrids {
  private readonly grids: readonly BufferGeometry[];

  /** `mostSectors`: for a globe that is never large. */
  constructor(mostSectors: number) {
    this.grids = GRIDS.map(({ step, sectors }) => polarGrid(RING_COUNT - 1, Math.min(mostSectors, sectors), step));
  }

  at(sine: number): BufferGeometry {
    for (let index = 0; index < GRIDS.length; index++) {
      const grid = this.grids[index];
      if (grid && sine >= (GRIDS[index]?.fromSine ?? 0)) return grid;
    }
    throw new RangeError(`A globe under a sine of ${sine}`);
  }
}
