import { MeshoptSimplifier } from 'meshoptimizer';
import type { ReadonlyVec3 } from '../../../src/core/maths/vec3.js';
import type { MaterialName } from '../materials.js';
import type { Solid } from '../Solid.js';
import { mesh } from './mesh.js';
import { surfaceNet } from './surfaceNet.js';

export interface ImplicitOptions {
  /** Signed distance to the surface, negative inside, model units. */
  readonly distance: (x: number, y: number, z: number) => number;
  readonly min: ReadonlyVec3;
  readonly max: ReadonlyVec3;
  /** Side of a sampling cell, model units: half of the finest detail. */
  readonly cell: number;
  /** Simplified to about this many triangles where the shape allows. Default: as sampled. */
  readonly triangles?: number;
  readonly material?: MaterialName;
}

await MeshoptSimplifier.ready;

/** The surface of a distance field, for grown things: bodies, organs, cells. */
export const implicit = ({ distance, min, max, cell, triangles, material }: ImplicitOptions): Solid => {
  const { positions, normals, indices } = surfaceNet(distance, min, max, cell);
  const named = material ? { material } : {};
  if (triangles === undefined || indices.length / 3 <= triangles) return mesh({ positions, indices, ...named }).crease(180);
  const fewer = simplified(positions, normals, indices, triangles);
  return mesh({ ...compact(positions, withoutSlivers(fewer)), ...named }).crease(180);
};

/** How much a turn of the surface counts beside its place when triangles are saved. */
const NORMAL_WEIGHT = 0.25;
/** The furthest that saving triangles may move the surface, as a share of the solid's extent. */
const MOST_ERROR = 0.03;

/** The field's own gradient says where the surface turns, so creases keep their triangles and plain places give them up. */
function simplified(positions: Float64Array, normals: Float64Array, indices: Uint32Array, triangles: number): Uint32Array {
  const weights = [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT];
  const [fewer] = MeshoptSimplifier.simplifyWithAttributes(
    indices, new Float32Array(positions), 3, new Float32Array(normals), 3, weights, null, triangles * 3, MOST_ERROR, ['RegularizeLight'],
  );
  return fewer;
}

/** Simplifying can fold two triangles flat against each other; they have no inside and no normal, so both go. */
function withoutSlivers(indices: Uint32Array): number[] {
  const seen = new Map<string, number>();
  const keyAt = (i: number): string => [indices[i]!, indices[i + 1]!, indices[i + 2]!].sort((a, b) => a - b).join();
  for (let i = 0; i < indices.length; i += 3) seen.set(keyAt(i), (seen.get(keyAt(i)) ?? 0) + 1);
  const kept: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    const isDegenerate = new Set([indices[i], indices[i + 1], indices[i + 2]]).size < 3;
    if (!isDegenerate && seen.get(keyAt(i)) === 1) kept.push(indices[i]!, indices[i + 1]!, indices[i + 2]!);
  }
  return kept;
}

function compact(positions: Float64Array, indices: readonly number[]): { positions: number[]; indices: number[] } {
  const renamed = new Map<number, number>();
  const kept: number[] = [];
  const compacted = indices.map((index) => {
    let name = renamed.get(index);
    if (name === undefined) {
      name = renamed.size;
      renamed.set(index, name);
      kept.push(positions[index * 3]!, positions[index * 3 + 1]!, positions[index * 3 + 2]!);
    }
    return name;
  });
  return { positions: kept, indices: compacted };
}
