import { Data3DTexture, LinearFilter, RepeatWrapping, RGBAFormat, UnsignedByteType } from 'three';
import { randomSource } from './randomSource.js';

/** Texels along a side of the tile, and cells of its coarser octave along it; the finer octave has twice as many. */
const SIZE = 64;
export const GROUND_CELLS = 8;
/** The steepest slope and the highest value that the bytes hold, per cell of the coarser octave. */
export const GROUND_SLOPE_RANGE = 3;
const VALUE_RANGE = 0.75;

let tile: Data3DTexture | null = null;

/**
 * Two octaves of gradient noise in a cube that tiles: slope (red, green, blue: per cell, 0.5 is flat) and height
 * (alpha, 0.5 is the mean). A globe cuts through it, so that it has neither seams nor poles. Always the same. 1 MB.
 */
export function groundNoise(): Data3DTexture {
  if (tile) return tile;
  const sum = new Float32Array(SIZE ** 3 * 4);
  addOctave(sum, GROUND_CELLS, 1, 29);
  addOctave(sum, GROUND_CELLS * 2, 0.5, 53);
  const bytes = new Uint8Array(sum.length);
  for (let at = 0; at < sum.length; at++) {
    const range = at % 4 === 3 ? VALUE_RANGE : GROUND_SLOPE_RANGE;
    bytes[at] = Math.round(255 * Math.min(1, Math.max(0, 0.5 + (0.5 * (sum[at] ?? 0)) / range)));
  }
  tile = new Data3DTexture(bytes, SIZE, SIZE, SIZE);
  tile.format = RGBAFormat;
  tile.type = UnsignedByteType;
  tile.wrapS = tile.wrapT = tile.wrapR = RepeatWrapping;
  tile.minFilter = tile.magFilter = LinearFilter;
  tile.needsUpdate = true;
  return tile;
}

/** Perlin's noise with its exact slope, `cells` a side. */
function addOctave(sum: Float32Array, cells: number, amplitude: number, seed: number): void {
  const random = randomSource(seed);
  const directions = Float32Array.from({ length: cells ** 3 * 3 }, () => 2 * random() - 1);
  const perCell = SIZE / cells;
  // Slopes are told per cell of the coarser octave.
  const steepness = (amplitude * cells) / GROUND_CELLS;
  const slope: [number, number, number] = [0, 0, 0];
  for (let z = 0; z < SIZE; z++) {
    const [k, w] = [Math.floor(z / perCell), (z % perCell) / perCell];
    for (let y = 0; y < SIZE; y++) {
      const [j, v] = [Math.floor(y / perCell), (y % perCell) / perCell];
      for (let x = 0; x < SIZE; x++) {
        const [i, u] = [Math.floor(x / perCell), (x % perCell) / perCell];
        const [fu, fv, fw] = [fade(u), fade(v), fade(w)];
        const at = ((z * SIZE + y) * SIZE + x) * 4;
        slope[0] = slope[1] = slope[2] = 0;
        let value = 0;
        for (let corner = 0; corner < 8; corner++) {
          const [di, dj, dk] = [corner & 1, (corner >> 1) & 1, corner >> 2];
          const from = (((((k + dk) % cells) * cells + ((j + dj) % cells)) * cells + ((i + di) % cells)) * 3);
          const [gx, gy, gz] = [directions[from] ?? 0, directions[from + 1] ?? 0, directions[from + 2] ?? 0];
          const here = gx * (u - di) + gy * (v - dj) + gz * (w - dk);
          const [a, b, c] = [di ? fu : 1 - fu, dj ? fv : 1 - fv, dk ? fw : 1 - fw];
          value += a * b * c * here;
          slope[0] += a * b * c * gx + (di ? 1 : -1) * fadeSlope(u) * b * c * here;
          slope[1] += a * b * c * gy + (dj ? 1 : -1) * fadeSlope(v) * a * c * here;
          slope[2] += a * b * c * gz + (dk ? 1 : -1) * fadeSlope(w) * a * b * here;
        }
        for (let axis = 0; axis < 3; axis++) sum[at + axis] = (sum[at + axis] ?? 0) + steepness * (slope[axis] ?? 0);
        sum[at + 3] = (sum[at + 3] ?? 0) + amplitude * value;
      }
    }
  }
}

const fade = (t: number): number => t * t * t * (t * (6 * t - 15) + 10);
const fadeSlope = (t: number): number => 30 * t * t * (t - 1) * (t - 1);
