import { describe, expect, it } from 'vitest';
import { GlobeGrids } from '../../../src/stage/globe/GlobeGrids.js';
import { RING_COUNT } from '../../../src/stage/globe/globeRings.js';


describe('the grid of a globe', () => {
  const grids = new GlobeGrids(192);
  const radiiPx = [1490, 540, 300, 299, 150, 75, 74, 15, 1e-3, 0];

  it.each(radiiPx)('of %f pixels draws its border within a fifth of a pixel of the circle', (radiusPx) => {
    const positions = grids.at(radiusPx).getAttribute('position');
    const sectors = new Set<string>();
    for (let vertex = 0; vertex < positions.count; vertex++) {
      if (positions.getY(vertex) === RING_COUNT - 1) sectors.add(`${positions.getX(vertex).toFixed(5)}/${positions.getZ(vertex).toFixed(5)}`);
    }
    expect(radiusPx * (1 - Math.cos(Math.PI / sectors.size))).toBeLessThan(0.2);
  });

  it('begins at the point under the eye and ends at the horizon, and is coarser the smaller the globe', () => {
    let before = Infinity;
    for (const radiusPx of radiiPx) {
      const grid = grids.at(radiusPx);
      const positions = grid.getAttribute('position');
      expect([positions.getY(0), positions.getY(positions.count - 1)]).toEqual([0, RING_COUNT - 1]);
      const corners = grid.getIndex()?.count ?? 0;
      expect(corners).toBeLessThanOrEqual(before);
      before = corners;
    }
    expect(before).toBeLessThan((grids.at(1490).getIndex()?.count ?? 0) / 12);
  });

  it('is never finer than asked for', () => {
    expect(new GlobeGrids(64).at(1490).getAttribute('position').count).toBe(RING_COUNT * 65);
  });
});
