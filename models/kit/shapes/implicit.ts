import { MeshoptSimplifier } from 'meshoptimizer';
import type { ReadonlyVec3 } from '../../../src/core/maths/vec3.js';
import type { MaterialName } from '../materials.js';
import type { Solid } from '../Solid.js';
import { mesh } from './mesh.js';

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

/**
 * The surface of a distance field, for grown things: bodies, organs, cells. Naive surface nets: a vertex in each cell
 * that the surface crosses, pulled onto the surface along the field's gradient, a quad across each crossed edge.
 */
export const implicit = ({ distance, min, max, cell, triangles, material }: ImplicitOptions): Solid => {
  const counts = [0, 1, 2].map((axis) => Math.ceil((max[axis]! - min[axis]!) / cell) + 1) as [number, number, number];
  const [nx, ny, nz] = counts;
  const values = sample(distance, min, cell, counts);
  const vertexOf = new Int32Array(nx * ny * nz).fill(-1);
  const positions: number[] = [];
  const normals: number[] = [];
  for (let k = 0; k < nz - 1; k++) {
    for (let j = 0; j < ny - 1; j++) {
      for (let i = 0; i < nx - 1; i++) {
        const here = (k * ny + j) * nx + i;
        if (!isCrossed(values, here, nx, nx * ny)) continue;
        const centre = crossing(values, here, nx, nx * ny);
        vertexOf[here] = positions.length / 3;
        const x = min[0] + (i + centre[0]) * cell;
        const y = min[1] + (j + centre[1]) * cell;
        const z = min[2] + (k + centre[2]) * cell;
        ontoSurface(distance, [x, y, z], cell, positions, normals);
      }
    }
  }
  const indices = quads(values, vertexOf, counts);
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
function simplified(positions: readonly number[], normals: readonly number[], indices: readonly number[], triangles: number): Uint32Array {
  const weights = [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT];
  const [fewer] = MeshoptSimplifier.simplifyWithAttributes(
    new Uint32Array(indices), new Float32Array(positions), 3, new Float32Array(normals), 3, weights, null, triangles * 3, MOST_ERROR, ['RegularizeLight'],
  );
  return fewer;
}

/** Cells a side of the blocks, and of the blocks in them, that are left out when the surface cannot pass through them. */
const BLOCK = 8;
const INNER_BLOCK = 2;
/** Fields are joined with fillets, so a distance may be this much too large. */
const SAFETY = 1.7;

function sample(
  distance: ImplicitOptions['distance'],
  min: ReadonlyVec3,
  cell: number,
  counts: readonly [number, number, number],
): Float64Array {
  const [nx, ny] = counts;
  const values = new Float64Array(counts[0] * counts[1] * counts[2]);
  const visit = (bi: number, bj: number, bk: number, side: number): void => {
    const half = (side - 1) / 2;
    const middle = distance(min[0] + (bi + half) * cell, min[1] + (bj + half) * cell, min[2] + (bk + half) * cell);
    const isFar = Math.abs(middle) > (half + 1) * cell * Math.sqrt(3) * SAFETY;
    if (!isFar && side > INNER_BLOCK) {
      blocksOf([bi, bj, bk], side, INNER_BLOCK, counts, visit);
      return;
    }
    for (let k = bk; k < Math.min(counts[2], bk + side); k++) {
      for (let j = bj; j < Math.min(ny, bj + side); j++) {
        for (let i = bi; i < Math.min(nx, bi + side); i++) {
          values[(k * ny + j) * nx + i] = isFar ? middle : distance(min[0] + i * cell, min[1] + j * cell, min[2] + k * cell);
        }
      }
    }
  };
  blocksOf([0, 0, 0], Math.max(...counts), BLOCK, counts, visit);
  return values;
}

function blocksOf(
  first: readonly [number, number, number],
  side: number,
  step: number,
  counts: readonly [number, number, number],
  visit: (bi: number, bj: number, bk: number, side: number) => void,
): void {
  const end = (axis: 0 | 1 | 2): number => Math.min(counts[axis], first[axis] + side);
  for (let bk = first[2]; bk < end(2); bk += step) {
    for (let bj = first[1]; bj < end(1); bj += step) {
      for (let bi = first[0]; bi < end(0); bi += step) visit(bi, bj, bk, step);
    }
  }
}

/** Whether the surface passes between the eight corners of the cell whose lowest corner is `here`. */
function isCrossed(values: Float64Array, here: number, nx: number, nxy: number): boolean {
  const inside = values[here]! < 0;
  return (
    values[here + 1]! < 0 !== inside || values[here + nx]! < 0 !== inside || values[here + nx + 1]! < 0 !== inside ||
    values[here + nxy]! < 0 !== inside || values[here + nxy + 1]! < 0 !== inside ||
    values[here + nxy + nx]! < 0 !== inside || values[here + nxy + nx + 1]! < 0 !== inside
  );
}

/** Mean of the points where the surface crosses the cell's edges, in cells from its lowest corner. */
function crossing(values: Float64Array, here: number, nx: number, nxy: number): [number, number, number] {
  const steps = [1, nx, nxy] as const;
  const sum: [number, number, number] = [0, 0, 0];
  let crossings = 0;
  for (let corner = 0; corner < 8; corner++) {
    const a = [corner & 1, (corner >> 1) & 1, corner >> 2] as const;
    const from = here + a[0] + a[1] * nx + a[2] * nxy;
    const va = values[from]!;
    for (let axis = 0; axis < 3; axis++) {
      if (a[axis] === 1) continue;
      const vb = values[from + steps[axis]!]!;
      if (va < 0 === vb < 0) continue;
      const t = va / (va - vb);
      for (let c = 0; c < 3; c++) sum[c]! += a[c]! + (c === axis ? t : 0);
      crossings++;
    }
  }
  return [sum[0] / crossings, sum[1] / crossings, sum[2] / crossings];
}

/** Pulls a point onto the surface; adds it and the outward normal there. */
function ontoSurface(
  distance: ImplicitOptions['distance'],
  from: readonly [number, number, number],
  cell: number,
  positions: number[],
  normals: number[],
): void {
  let [x, y, z] = from;
  let normal: [number, number, number] = [0, 1, 0];
  const h = cell * 0.1;
  for (let pass = 0; pass < 2; pass++) {
    const value = distance(x, y, z);
    const gx = (distance(x + h, y, z) - value) / h;
    const gy = (distance(x, y + h, z) - value) / h;
    const gz = (distance(x, y, z + h) - value) / h;
    const slope = Math.sqrt(gx * gx + gy * gy + gz * gz);
    if (slope === 0) break;
    normal = [gx / slope, gy / slope, gz / slope];
    // Never further than half a cell, so that a kink in the field cannot tear the net.
    const step = Math.max(-0.5 * cell, Math.min(0.5 * cell, value / Math.max(0.5, slope)));
    const next = [x - normal[0] * step, y - normal[1] * step, z - normal[2] * step] as const;
    if (Math.max(Math.abs(next[0] - from[0]), Math.abs(next[1] - from[1]), Math.abs(next[2] - from[2])) > 0.6 * cell) break;
    [x, y, z] = next;
  }
  positions.push(x, y, z);
  normals.push(...normal);
}

function quads(
  values: Float64Array,
  vertexOf: Int32Array,
  [nx, ny, nz]: readonly [number, number, number],
): number[] {
  const indices: number[] = [];
  const quad = (a: number, b: number, c: number, d: number, inside: boolean): void => {
    if (Math.min(a, b, c, d) < 0) return;
    if (inside) indices.push(a, b, c, a, c, d);
    else indices.push(a, c, b, a, d, c);
  };
  for (let k = 1; k < nz - 1; k++) {
    for (let j = 1; j < ny - 1; j++) {
      for (let i = 1; i < nx - 1; i++) {
        const here = (k * ny + j) * nx + i;
        const inside = values[here]! < 0;
        // The cells that meet at this corner, towards it from below in each axis.
        const [own, x, y, z] = [vertexOf[here]!, vertexOf[here - 1]!, vertexOf[here - nx]!, vertexOf[here - nx * ny]!];
        if (inside !== values[here + 1]! < 0) quad(vertexOf[here - nx - nx * ny]!, z, own, y, inside);
        if (inside !== values[here + nx]! < 0) quad(vertexOf[here - 1 - nx * ny]!, x, own, z, inside);
        if (inside !== values[here + nx * ny]! < 0) quad(vertexOf[here - 1 - nx]!, y, own, x, inside);
      }
    }
  }
  return indices;
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

function compact(positions: readonly number[], indices: readonly number[]): { positions: number[]; indices: number[] } {
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
