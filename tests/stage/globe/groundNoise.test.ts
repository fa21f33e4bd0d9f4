import { describe, expect, it } from 'vitest';
import { GROUND_CELLS, GROUND_SLOPE_RANGE, groundNoise } from '../../../src/stage/globe/groundNoise.js';

const tile = groundNoise();
const { width: size } = tile.image;
const bytes = tile.image.data as Uint8Array;
const VALUE_RANGE = 0.75;
const at = (x: number, y: number, z: number, channel: number): number => bytes[((((z + size) % size) * size + ((y + size) % size)) * size + ((x + size) % size)) * 4 + channel] ?? NaN;
const height = (x: number, y: number, z: number): number => (at(x, y, z, 3) / 255 - 0.5) * 2 * VALUE_RANGE;
const slope = (x: number, y: number, z: number): number => (at(x, y, z, 0) / 255 - 0.5) * 2 * GROUND_SLOPE_RANGE;

describe('the noise of the ground', () => {
  it('has no mean and stays within its bytes', () => {
    let sum = 0;
    let full = 0;
    for (let texel = 0; texel < size ** 3; texel++) {
      const value = bytes[texel * 4 + 3] ?? NaN;
      sum += value;
      if (value === 0 || value === 255) full++;
    }
    expect(sum / size ** 3).toBeGreaterThan(122);
    expect(sum / size ** 3).toBeLessThan(133);
    expect(full / size ** 3).toBeLessThan(0.002);
  });

  it('tells the slope of its own height, over the edge of the tile too', () => {
    const cell = size / GROUND_CELLS;
    let worst = 0;
    for (const [x, y, z] of [[0, 5, 9], [size - 1, 40, 2], [17, 0, 63], [33, 21, 50]] as const) {
      const measured = ((height(x + 1, y, z) - height(x - 1, y, z)) / 2) * cell;
      worst = Math.max(worst, Math.abs(measured - slope(x, y, z)));
    }
    expect(worst).toBeLessThan(0.25);
  });
});
