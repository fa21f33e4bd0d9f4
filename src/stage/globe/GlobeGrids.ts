import type { BufferGeometry } from 'three';
import { RING_COUNT } from './globeRings.js';
import { polarGrid } from './polarGrid.js';

/** From a radius of so many pixels of the drawing, a globe's grid has each `step`-th ring and this many sectors. */
const GRIDS = [
  { fromPx: 300, step: 1, sectors: 192 },
  { fromPx: 75, step: 2, sectors: 96 },
  { fromPx: 0, step: 4, sectors: 48 },
] as const;

/**
 * The grids of a globe, finest first: the smaller it is, the coarser. The border of what is drawn stays within a fifth of a
 * pixel of the circle, up to a radius of 1490 pixels.
 */
export class GlobeGrids {
  private readonly grids: readonly BufferGeometry[];

  /** `mostSectors`: for a globe that is never large. */
  constructor(mostSectors: number) {
    this.grids = GRIDS.map(({ step, sectors }) => polarGrid(RING_COUNT - 1, Math.min(mostSectors, sectors), step));
  }

  at(radiusPx: number): BufferGeometry {
    for (let index = 0; index < GRIDS.length; index++) {
      const grid = this.grids[index];
      if (grid && radiusPx >= (GRIDS[index]?.fromPx ?? 0)) return grid;
    }
    throw new RangeError(`A globe of ${radiusPx} pixels`);
  }
}
