import type { MeshData } from './MeshData.js';
import type { TriangleBvh } from './TriangleBvh.js';

export interface OcclusionOptions {
  /** Rays a vertex. Default 36. */
  readonly rays?: number;
  /** Occluders beyond this do not count, model units. */
  readonly reach: number;
  /** The plane y = 0 occludes too. */
  readonly floor: boolean;
}

/** Prime: it runs through all rays unless their count is a multiple of it. */
const STRIDE = 17;

/** How much of the floor's occlusion counts: a floor is lit and throws light back. */
const FLOOR_WEIGHT = 0.75;

/** Rays after which a point that met nothing, or nothing but occluders, is taken as judged. */
const FIRST_RAYS = 14;

/**
 * Cosine-weighted directions about +z, evenly spread (golden angle), the same for every vertex and on every machine.
 * Each stretch of the list is spread over the whole hemisphere.
 */
export const cosineDirections = (count: number): Float64Array => {
  const directions = new Float64Array(count * 3);
  for (let i = 0; i < count; i++) {
    const ring = (i * STRIDE) % count;
    const radius = Math.sqrt((ring + 0.5) / count);
    const angleRad = ring * Math.PI * (3 - Math.sqrt(5));
    directions[i * 3] = radius * Math.cos(angleRad);
    directions[i * 3 + 1] = radius * Math.sin(angleRad);
    directions[i * 3 + 2] = Math.sqrt(1 - radius * radius);
  }
  return directions;
};

/** Asks how open the half space over a point is. */
export class OcclusionProbe {
  /** Most of the last point's rays met the inside of something: it lies within a solid. */
  buried = false;

  private readonly directions: Float64Array;
  /**
   * Length of each ray, evenly spread over 0 … reach: an occluder at distance t then counts 1 − t/reach on the mean,
   * and most rays are short.
   */
  private readonly lengths: Float64Array;
  /** What each ray met last: the next vertex is near, and all vertices use the same rays. */
  private readonly guesses: Int32Array;
  private readonly offset: number;

  constructor(
    private readonly bvh: TriangleBvh,
    private readonly options: OcclusionOptions,
  ) {
    this.directions = cosineDirections(options.rays ?? 36);
    const count = this.directions.length / 3;
    this.lengths = Float64Array.from({ length: count }, (_, i) => options.reach * ((0.5 + i * 0.7548776662466927) % 1));
    this.guesses = new Int32Array(count).fill(-1);
    this.offset = options.reach * 4e-4;
  }

  /** 1: open, 0: shut in. The point is lifted a hair along the unit normal. `rays`: only the first so many. */
  at(px: number, py: number, pz: number, nx: number, ny: number, nz: number, rays = Infinity): number {
    const { directions, lengths, guesses, bvh, offset } = this;
    const { reach, floor } = this.options;
    // Duff et al., Building an Orthonormal Basis, Revisited (JCGT 2017).
    const sign = nz >= 0 ? 1 : -1;
    const a = -1 / (sign + nz);
    const b = nx * ny * a;
    const tx = 1 + sign * nx * nx * a;
    const ty = sign * b;
    const tz = -sign * nx;
    const bx = b;
    const by = sign + ny * ny * a;
    const bz = -ny;
    const ox = px + nx * offset;
    const oy = py + ny * offset;
    const oz = pz + nz * offset;
    const count = Math.min(rays, directions.length / 3);
    let shut = 0;
    let hits = 0;
    let behind = 0;
    for (let i = 0; i < count; i++) {
      const u = directions[i * 3]!;
      const v = directions[i * 3 + 1]!;
      const w = directions[i * 3 + 2]!;
      const dx = u * tx + v * bx + w * nx;
      const dy = u * ty + v * by + w * ny;
      const dz = u * tz + v * bz + w * nz;
      if (i === FIRST_RAYS && (shut === 0 || shut === i)) {
        shut *= count / i;
        behind *= count / i;
        hits *= count / i;
        break;
      }
      const length = lengths[i]!;
      const toFloor = floor && dy < 0 ? Math.max(0, -oy / dy) : Infinity;
      const occluder = bvh.occluder(ox, oy, oz, dx, dy, dz, Math.min(length, toFloor), guesses[i]!);
      if (occluder >= 0) {
        guesses[i] = occluder;
        hits++;
        if (bvh.fromBehind) behind++;
        shut++;
      } else if (toFloor < length) {
        shut += FLOOR_WEIGHT;
      }
    }
    this.buried = false;
    if (behind >= 4 && behind > hits * 0.7) {
      // The point seems to lie inside a solid: rays of full length tell.
      const step = Math.max(1, Math.floor(count / 8));
      let rounds = 0;
      behind = 0;
      for (let i = 0; i < count; i += step) {
        const u = directions[i * 3]!;
        const v = directions[i * 3 + 1]!;
        const w = directions[i * 3 + 2]!;
        rounds++;
        if (bvh.cast(ox, oy, oz, u * tx + v * bx + w * nx, u * ty + v * by + w * ny, u * tz + v * bz + w * nz, reach * 4) && bvh.fromBehind) behind++;
      }
      this.buried = behind > rounds * 0.7;
    }
    return 1 - shut / count;
  }
}

/** Occlusion of each vertex, 0 … 1 (1: open). Vertices inside other solids take their neighbours' value. */
export const bakeOcclusion = (mesh: MeshData, probe: OcclusionProbe): Float32Array => {
  const count = mesh.positions.length / 3;
  const open = new Float32Array(count);
  const buried = new Uint8Array(count);
  const { positions: p, normals: n } = mesh;
  for (let i = 0; i < count; i++) {
    const k = i * 3;
    open[i] = probe.at(p[k]!, p[k + 1]!, p[k + 2]!, n[k]!, n[k + 1]!, n[k + 2]!);
    buried[i] = probe.buried ? 1 : 0;
  }
  spreadFromOpen(mesh, open, buried);
  return open;
};

/** A vertex hidden in another solid would darken the part of its triangles that is seen. */
const spreadFromOpen = (mesh: MeshData, open: Float32Array, buried: Uint8Array): void => {
  const sum = new Float32Array(open.length);
  const weight = new Float32Array(open.length);
  for (let pass = 0; pass < 2; pass++) {
    sum.fill(0);
    weight.fill(0);
    for (let t = 0; t < mesh.indices.length; t += 3) {
      for (let k = 0; k < 3; k++) {
        const a = mesh.indices[t + k]!;
        const b = mesh.indices[t + ((k + 1) % 3)]!;
        if (buried[a] && !buried[b]) {
          sum[a]! += open[b]!;
          weight[a]!++;
        } else if (buried[b] && !buried[a]) {
          sum[b]! += open[a]!;
          weight[b]!++;
        }
      }
    }
    for (let i = 0; i < open.length; i++) {
      if (buried[i] && weight[i]! > 0) {
        // Darker than the neighbours, since the seam itself lies between.
        open[i] = (0.7 * sum[i]!) / weight[i]!;
        buried[i] = 0;
      }
    }
  }
};
