import type { MeshData } from './MeshData.js';
import type { Occluders } from './Occluders.js';

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

/** A point lies within a solid when more than this share of what its rays meet is met from the inside. */
const BURIED_FROM = 0.7;
/** About so many rays of full length are asked at most. */
const BURIAL_RAYS = 8;

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
  /** What the last ray met, or −1. */
  met = -1;
  /** How far points are lifted off their surface, and how far occluders count, model units. */
  readonly offset: number;
  readonly reach: number;

  private readonly directions: Float64Array;
  /**
   * Length of each ray, evenly spread over 0 … reach: an occluder at distance t then counts 1 − t/reach on the mean,
   * and most rays are short.
   */
  private readonly lengths: Float64Array;
  /** What each ray met last: the next vertex is near, and all vertices use the same rays. */
  private readonly guesses: Int32Array;
  private readonly floor: boolean;
  /** Two unit vectors square to the normal, and the normal. */
  private readonly frame = new Float64Array(9);
  private dx = 0;
  private dy = 0;
  private dz = 0;

  constructor(
    readonly occluders: Occluders,
    { rays = 36, reach, floor }: OcclusionOptions,
  ) {
    this.directions = cosineDirections(rays);
    this.lengths = Float64Array.from({ length: rays }, (_, i) => reach * ((0.5 + i * 0.7548776662466927) % 1));
    this.guesses = new Int32Array(rays).fill(-1);
    this.offset = reach * 4e-4;
    this.reach = reach;
    this.floor = floor;
  }

  /** Whether one ray is shut by something (1) or in part by the floor. `guess`: what a ray close by has met, or −1. */
  private ray(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, length: number, guess: number): number {
    const toFloor = this.floor && dy < 0 ? Math.max(0, -oy / dy) : Infinity;
    this.met = this.occluders.occluder(ox, oy, oz, dx, dy, dz, Math.min(length, toFloor), guess);
    return this.met >= 0 ? 1 : toFloor < length ? FLOOR_WEIGHT : 0;
  }

  /** How open it is along one ray, by the distance of what it meets: 0 for what is close, 1 for nothing within reach. */
  openAlong(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number): number {
    const { occluders, reach } = this;
    const toFloor = this.floor && dy < 0 ? Math.max(0, -oy / dy) : Infinity;
    if (occluders.cast(ox, oy, oz, dx, dy, dz, Math.min(reach, toFloor))) return occluders.distance / reach;
    return toFloor < reach ? 1 - FLOOR_WEIGHT * (1 - toFloor / reach) : 1;
  }

  /** Whether a lifted point lies within a solid: rays of full length tell. */
  isBuried(ox: number, oy: number, oz: number, nx: number, ny: number, nz: number): boolean {
    const { directions, occluders, reach } = this;
    const count = directions.length / 3;
    const step = Math.max(1, Math.floor(count / BURIAL_RAYS));
    const rounds = Math.ceil(count / step);
    this.turnTo(nx, ny, nz);
    let behind = 0;
    let before = 0;
    // No more are sent once the answer is known.
    for (let i = 0; i < count && behind <= rounds * BURIED_FROM && before < rounds * (1 - BURIED_FROM); i += step) {
      this.direct(i);
      if (occluders.cast(ox, oy, oz, this.dx, this.dy, this.dz, reach * 4) && occluders.fromBehind) behind++;
      else before++;
    }
    return behind > rounds * BURIED_FROM;
  }

  /** 1: open, 0: shut in. The point is lifted a hair along the unit normal. `rays`: only the first so many. */
  at(px: number, py: number, pz: number, nx: number, ny: number, nz: number, rays = Infinity): number {
    const { lengths, guesses, offset } = this;
    const ox = px + nx * offset;
    const oy = py + ny * offset;
    const oz = pz + nz * offset;
    const count = Math.min(rays, lengths.length);
    this.turnTo(nx, ny, nz);
    let shut = 0;
    let hits = 0;
    let behind = 0;
    for (let i = 0; i < count; i++) {
      if (i === FIRST_RAYS && (shut === 0 || shut === i)) {
        shut *= count / i;
        behind *= count / i;
        hits *= count / i;
        break;
      }
      this.direct(i);
      shut += this.ray(ox, oy, oz, this.dx, this.dy, this.dz, lengths[i]!, guesses[i]!);
      if (this.met < 0) continue;
      guesses[i] = this.met;
      hits++;
      if (this.occluders.fromBehind) behind++;
    }
    this.buried = behind >= 4 && behind > hits * BURIED_FROM && this.isBuried(ox, oy, oz, nx, ny, nz);
    return 1 - shut / count;
  }

  /** Sets two unit vectors square to the normal. Duff et al., Building an Orthonormal Basis, Revisited (JCGT 2017). */
  private turnTo(nx: number, ny: number, nz: number): void {
    const sign = nz >= 0 ? 1 : -1;
    const a = -1 / (sign + nz);
    const b = nx * ny * a;
    const { frame } = this;
    frame[0] = 1 + sign * nx * nx * a;
    frame[1] = sign * b;
    frame[2] = -sign * nx;
    frame[3] = b;
    frame[4] = sign + ny * ny * a;
    frame[5] = -ny;
    frame[6] = nx;
    frame[7] = ny;
    frame[8] = nz;
  }

  /** Sets dx, dy, dz to direction `i` about the normal. */
  private direct(i: number): void {
    const { directions, frame } = this;
    const u = directions[i * 3]!;
    const v = directions[i * 3 + 1]!;
    const w = directions[i * 3 + 2]!;
    this.dx = u * frame[0]! + v * frame[3]! + w * frame[6]!;
    this.dy = u * frame[1]! + v * frame[4]! + w * frame[7]!;
    this.dz = u * frame[2]! + v * frame[5]! + w * frame[8]!;
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
