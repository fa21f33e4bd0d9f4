import type { MeshData } from './MeshData.js';
import { cosineDirections } from './bakeOcclusion.js';
import type { Occluders } from './Occluders.js';

export interface ContactShadowOptions {
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
  /** Things higher than this above the floor throw no shadow, model units. */
  readonly reach: number;
}

const CELLS = 28;
const RAYS = 32;
/** The shadow's plate is this many times as wide as the model. */
const SPREAD = 1.8;
const DARKEST = 0.82;

/**
 * A plate a hair above the floor, black with an opacity a vertex: how much of the sky over that spot the model hides.
 * Null when nothing comes near the floor.
 */
export const contactShadow = (occluders: Occluders, { min, max, reach }: ContactShadowOptions): MeshData | null => {
  const extent = Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
  const cx = (min[0] + max[0]) / 2;
  const cz = (min[2] + max[2]) / 2;
  // Things much taller than wide still need room for their shadow to fade.
  const halfX = Math.max(((max[0] - min[0]) / 2) * SPREAD, (max[0] - min[0]) / 2 + reach * 0.4);
  const halfZ = Math.max(((max[2] - min[2]) / 2) * SPREAD, (max[2] - min[2]) / 2 + reach * 0.4);
  const y = extent * 4e-4;
  // Rays start a little under the floor, or a thing whose underside lies on it would let them through.
  const below = -extent * 1e-4;
  const side = CELLS + 1;
  const positions = new Float32Array(side * side * 3);
  const normals = new Float32Array(side * side * 3);
  const colours = new Float32Array(side * side * 4);
  const surface = new Float32Array(side * side * 4);
  const directions = cosineDirections(RAYS);
  let darkest = 0;
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const i = row * side + column;
      // Vertices are closer together in the middle, where the shadow has its edge.
      const u = spread((2 * column) / CELLS - 1);
      const v = spread((2 * row) / CELLS - 1);
      const x = cx + u * halfX;
      const z = cz + v * halfZ;
      let shut = 0;
      for (let r = 0; r < RAYS; r++) {
        const hit = occluders.cast(x, below, z, directions[r * 3]!, directions[r * 3 + 2]!, directions[r * 3 + 1]!, reach);
        if (hit) shut += 1 - occluders.distance / reach;
      }
      const edge = Math.min(1, (1 - Math.max(Math.abs(u), Math.abs(v))) * 4);
      const opacity = DARKEST * (shut / RAYS) ** 0.8 * edge;
      darkest = Math.max(darkest, opacity);
      positions.set([x, y, z], i * 3);
      normals[i * 3 + 1] = 1;
      colours[i * 4 + 3] = opacity;
      surface.set([0, 1, 0, 1], i * 4);
    }
  }
  if (darkest < 0.02) return null;
  const indices: number[] = [];
  for (let row = 0; row < CELLS; row++) {
    for (let column = 0; column < CELLS; column++) {
      const a = row * side + column;
      const quad = [a, a + 1, a + side, a + side + 1] as const;
      if (quad.every((i) => colours[i * 4 + 3]! < 0.004)) continue;
      indices.push(quad[0], quad[2], quad[1], quad[1], quad[2], quad[3]);
    }
  }
  return { positions, normals, colours, surface, indices: Uint32Array.from(indices) };
};

const spread = (t: number): number => 0.7 * t + 0.3 * t * t * t;
