import type { MaterialName } from '../materials.js';
import { Solid } from '../Solid.js';

export interface MeshOptions {
  /** x, y, z of each vertex, model units. */
  readonly positions: ArrayLike<number>;
  /** Three a triangle, counter-clockwise from outside. */
  readonly indices: ArrayLike<number>;
  readonly material?: MaterialName;
}

/** Triangles as given. */
export const mesh = ({ positions, indices, material }: MeshOptions): Solid => {
  const count = positions.length / 3;
  for (let i = 0; i < indices.length; i++) {
    if (!(indices[i]! < count)) throw new Error(`mesh: index ${indices[i]} is beyond the ${count} vertices`);
  }
  return Solid.of({ positions: Float64Array.from(positions), indices: Uint32Array.from(indices) }, material);
};
