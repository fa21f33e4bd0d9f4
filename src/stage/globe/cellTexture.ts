import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RedFormat, RepeatWrapping, UnsignedByteType } from 'three';
import { randomSource } from './randomSource.js';

const SIZE = 256;
/** Cells along a side of the tile. */
export const CELLS_A_TILE = 18;

let cells: DataTexture | null = null;

/** Rounded bright cells with dark lanes between, as the tops of boiling gas; it tiles and is always the same. */
export function cellTexture(): DataTexture {
  if (cells) return cells;
  const random = randomSource(419);
  const seeds = Array.from({ length: CELLS_A_TILE * CELLS_A_TILE }, () => [random(), random(), random()] as const);
  const bytes = new Uint8Array(SIZE * SIZE);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) bytes[y * SIZE + x] = shadeAt(seeds, (x / SIZE) * CELLS_A_TILE, (y / SIZE) * CELLS_A_TILE);
  }
  cells = new DataTexture(bytes, SIZE, SIZE, RedFormat, UnsignedByteType);
  cells.wrapS = cells.wrapT = RepeatWrapping;
  cells.magFilter = LinearFilter;
  cells.minFilter = LinearMipmapLinearFilter;
  cells.generateMipmaps = true;
  cells.anisotropy = 4;
  cells.needsUpdate = true;
  return cells;
}

/** By how much the second nearest seed is farther than the nearest: 0 in the lane, large in the middle. */
function shadeAt(seeds: readonly (readonly [number, number, number])[], x: number, y: number): number {
  let [first, second, tone] = [Infinity, Infinity, 0];
  for (let row = Math.floor(y) - 1; row <= Math.floor(y) + 1; row++) {
    for (let column = Math.floor(x) - 1; column <= Math.floor(x) + 1; column++) {
      const wrapped = ((row + CELLS_A_TILE) % CELLS_A_TILE) * CELLS_A_TILE + ((column + CELLS_A_TILE) % CELLS_A_TILE);
      const seed = seeds[wrapped];
      if (!seed) continue;
      const away = Math.hypot(column + seed[0] - x, row + seed[1] - y);
      if (away < first) [second, first, tone] = [first, away, seed[2]];
      else if (away < second) second = away;
    }
  }
  const lane = Math.min(1, (second - first) / 0.35);
  return Math.round(255 * (0.12 + (0.55 + 0.33 * tone) * lane * (2 - lane)));
}
