import { describe, expect, it } from 'vitest';
import { GlobeGrids } from '../../../src/stage/globe/GlobeGrids.js';
import { RING_COUNT } from '../../../src/stage/globe/globeRings.js';

/** A sine of one on a screen 1080 pixels high. */
const PX = 1500;

describe('the grid of a globe', () => {
  const grids = new GlobeGrids(192);
  const sines = [1, 0.5, 0.2, 0.199, 0.1, 0.05, 0.049, 0.01, 1e-6, 0];

  it.each(sines)('under a sine of %f draws its border within a fifth of a pixel of the circle, if it fits the screen', (sine) => {
    const positions = grids.at(sine).getAttribute('position');
    const sectors = new Set<string>();
    for (let vertex = 0; vertex < positions.count; vertex++) {
      if (positions.getY(vertex) === RING_COUNT - 1) sectors.add(`${positions.getX(vertex).toFixed(5)}/${positions.getZ(vertex).toFixed(5)}`);
    }
    const radiusPx = Math.min(sine * PX, 540);
    expect(radiusPx * (1 - Math.cos(Math.PI / sectors.size))).toBeLessThan(0.2);
  });

  it('begins at the point under the eye and ends at the horizon, and is coarser the smaller the globe', () => {
    let before = Infinity;
    for (const sine of sines) {
      const grid = grids.at(sine);
      const positions = grid.getAttribute('position');
      expect([positions.getY(0), positions.getY(positions.count - 1)]).toEqual([0, RING_COUNT - 1]);
      const corners = grid.getIndex()?.count ?? 0;
      expect(corners).toBeLessThanOrEqual(before);
      before = corners;
    }
    expect(before).toBeLessThan((grids.at(1).getIndex()?.count ?? 0) / 12);
  });

  it('is never finer than asked for', () => {
    expect(new GlobeGrids(64).at(1).getAttribute('position').count).toBe(RING_COUNT * 65);
  });
});
