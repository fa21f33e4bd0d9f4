import { parseColour, srgbToLinear } from '../colour.js';
import { materialNamed } from '../materials.js';
import type { Piece, Solid } from '../Solid.js';
import { creasedNormals } from './creasedNormals.js';
import type { MeshData } from './MeshData.js';

/** True for a piece whose material lets light through. */
export const isTranslucent = (piece: Piece): boolean => materialNamed(piece.material).opacity < 1;

/** All pieces that `take` accepts as one mesh; corners that agree in place and normal share a vertex. Occlusion is 1. */
export const mergeSolids = (solids: readonly Solid[], take: (piece: Piece) => boolean): MeshData => {
  const pieces = solids.flatMap((solid) => solid.pieces).filter(take);
  const corners = pieces.reduce((sum, piece) => sum + piece.surface.indices.length, 0);
  const positions = new Float32Array(corners * 3);
  const normals = new Float32Array(corners * 3);
  const colours = new Float32Array(corners * 4);
  const surface = new Float32Array(corners * 4);
  const indices: number[] = [];
  let vertices = 0;
  for (const piece of pieces) {
    const { positions: from, indices: triangles } = piece.surface;
    const material = materialNamed(piece.material);
    const base = parseColour(material.colour).map(srgbToLinear) as [number, number, number];
    const cornerNormals = creasedNormals(piece.surface, piece.creaseDeg);
    // Per source vertex, the list of output vertices made of it so far (one a distinct normal), as linked lists.
    const head = new Int32Array(from.length / 3).fill(-1);
    const next: number[] = [];
    const first = vertices;
    const ids = [0, 0, 0];
    for (let t = 0; t < triangles.length; t += 3) {
      if (isFlat(from, triangles, t)) continue;
      for (let k = 0; k < 3; k++) {
        const source = triangles[t + k]!;
        const n = (t + k) * 3;
        let at = head[source]!;
        while (at >= 0 && !agree(normals, (first + at) * 3, cornerNormals, n)) at = next[at]!;
        if (at < 0) {
          at = vertices - first;
          next[at] = head[source]!;
          head[source] = at;
          for (let axis = 0; axis < 3; axis++) {
            positions[vertices * 3 + axis] = from[source * 3 + axis]!;
            normals[vertices * 3 + axis] = cornerNormals[n + axis]!;
            colours[vertices * 4 + axis] = piece.colours ? srgbToLinear(piece.colours[source * 3 + axis]!) : base[axis]!;
          }
          colours[vertices * 4 + 3] = material.opacity;
          surface.set([material.metalness, material.roughness, material.glow, 1], vertices * 4);
          vertices++;
        }
        ids[k] = first + at;
      }
      indices.push(ids[0]!, ids[1]!, ids[2]!);
    }
  }
  return {
    positions: positions.slice(0, vertices * 3),
    normals: normals.slice(0, vertices * 3),
    colours: colours.slice(0, vertices * 4),
    surface: surface.slice(0, vertices * 4),
    indices: Uint32Array.from(indices),
  };
};

const agree = (a: Float32Array, i: number, b: Float32Array, j: number): boolean =>
  a[i]! * b[j]! + a[i + 1]! * b[j + 1]! + a[i + 2]! * b[j + 2]! > 0.99995;

/** A triangle whose corners lie on a line has no normal and would only upset what follows. */
const isFlat = (p: Float64Array, indices: Uint32Array, t: number): boolean => {
  const a = indices[t]! * 3;
  const b = indices[t + 1]! * 3;
  const c = indices[t + 2]! * 3;
  const abx = p[b]! - p[a]!;
  const aby = p[b + 1]! - p[a + 1]!;
  const abz = p[b + 2]! - p[a + 2]!;
  const acx = p[c]! - p[a]!;
  const acy = p[c + 1]! - p[a + 1]!;
  const acz = p[c + 2]! - p[a + 2]!;
  const area = Math.hypot(aby * acz - abz * acy, abz * acx - abx * acz, abx * acy - aby * acx);
  const longest = Math.max(abx * abx + aby * aby + abz * abz, acx * acx + acy * acy + acz * acz);
  return !(area > longest * 1e-9);
};
