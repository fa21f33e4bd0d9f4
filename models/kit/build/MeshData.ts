/** One mesh ready for shading: model units, linear colours. */
export interface MeshData {
  /** x, y, z a vertex. */
  readonly positions: Float32Array;
  /** Unit vectors. */
  readonly normals: Float32Array;
  /** Linear red, green, blue and opacity, 0 … 1. */
  readonly colours: Float32Array;
  /** Metalness, roughness, glow, ambient occlusion (1: open), 0 … 1. */
  readonly surface: Float32Array;
  readonly indices: Uint32Array;
}

export const triangleCount = (mesh: MeshData): number => mesh.indices.length / 3;

/** Lowest and highest corner over all meshes, model units. */
export const boundsOf = (
  meshes: readonly MeshData[],
): { min: [number, number, number]; max: [number, number, number] } => {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const { positions } of meshes) {
    for (let i = 0; i < positions.length; i++) {
      const axis = (i % 3) as 0 | 1 | 2;
      const value = positions[i]!;
      if (value < min[axis]) min[axis] = value;
      if (value > max[axis]) max[axis] = value;
    }
  }
  return { min, max };
};
