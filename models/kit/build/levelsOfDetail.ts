import { MeshoptSimplifier } from 'meshoptimizer';
import type { NamedMesh } from './NamedMesh.js';
import { componentsOf } from './components.js';
import { boundsOf, triangleCount, type MeshData } from './MeshData.js';
import { swarmLevel } from './swarmLevel.js';
import { takeEntries } from './takeEntries.js';

/**
 * Levels below the finest. `error`: how far each may stray from it; `small`: separate parts below this size may become
 * round stand-ins (both as shares of the model's extent). `attributes`: how much normals, colours and occlusion count
 * beside shape.
 */
const LEVELS = [
  { error: 0.004, small: 0.012, attributes: 0.2 },
  { error: 0.01, small: 0.028, attributes: 0.06 },
  { error: 0.022, small: 0.06, attributes: 0.03 },
] as const;
/** Each level has about this share of the triangles of the one before. */
const SHARE = 1 / 4;
/** A model with fewer triangles than this gets no coarser level. */
const ENOUGH = 400;
/** No mesh is brought below this. */
const LEAST = 60;
/** A level that saves less than this is not worth a file. */
const WORTH = 0.7;

/** The model at full detail, then coarser and coarser. Corners of the bounding box's faces stay, so sizes hold. */
export const levelsOfDetail = async (meshes: readonly NamedMesh[]): Promise<readonly (readonly NamedMesh[])[]> => {
  if (meshes.length === 0) return [];
  await MeshoptSimplifier.ready;
  const levels: (readonly NamedMesh[])[] = [meshes];
  for (const [i, level] of LEVELS.entries()) {
    const last = levels[levels.length - 1]!;
    const before = total(last);
    if (before < ENOUGH) break;
    // Each level is made from the finest, so that errors do not add up.
    const next = meshes.map((named) => ({ ...named, mesh: simplified(named.mesh, SHARE ** (i + 1), level) }));
    if (total(next) > before * WORTH) continue;
    levels.push(next);
  }
  return levels;
};

const total = (meshes: readonly NamedMesh[]): number => meshes.reduce((sum, { mesh }) => sum + triangleCount(mesh), 0);

/** Of normal x, y, z; linear red, green, blue; opacity; occlusion, beside each other. */
const WEIGHTS = [1, 1, 1, 2, 2, 2, 1.5, 1];

type Level = (typeof LEVELS)[number];

const simplified = (mesh: MeshData, share: number, level: Level): MeshData => {
  const target = Math.max(LEAST, Math.round(triangleCount(mesh) * share));
  if (triangleCount(mesh) <= target) return mesh;
  const { small, large } = partsBySize(mesh, level.small);
  const smallShare = small.reduce((sum, triangles) => sum + triangles.length, 0) / triangleCount(mesh);
  // A few small parts are thinned with the rest; many of them would only get holes.
  if (small.length <= 12) return withExtremes(mesh, thinned(mesh, target, level));
  const swarm = swarmLevel(mesh, small, target * smallShare * 1.25, level.small);
  if (large.length === 0) return withExtremes(mesh, swarm);
  const rest = compacted(mesh, Uint32Array.from(large.flat().flatMap((t) => [...mesh.indices.subarray(t, t + 3)])));
  return withExtremes(mesh, joined(thinned(rest, target * (1 - smallShare), level), swarm));
};

/** Separate parts that are small beside the whole, and the others. */
const partsBySize = (mesh: MeshData, share: number): { small: number[][]; large: number[][] } => {
  const { min, max } = boundsOf([mesh]);
  const limit = share * Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
  const small: number[][] = [];
  const large: number[][] = [];
  const low = [0, 0, 0];
  const high = [0, 0, 0];
  for (const triangles of componentsOf(mesh)) {
    low.fill(Infinity);
    high.fill(-Infinity);
    for (const t of triangles) {
      for (let corner = t; corner < t + 3; corner++) {
        for (let axis = 0; axis < 3; axis++) {
          const value = mesh.positions[mesh.indices[corner]! * 3 + axis]!;
          low[axis] = Math.min(low[axis]!, value);
          high[axis] = Math.max(high[axis]!, value);
        }
      }
    }
    const extent = Math.max(high[0]! - low[0]!, high[1]! - low[1]!, high[2]! - low[2]!);
    (extent < limit ? small : large).push(triangles);
  }
  return { small, large };
};

/** Edges drawn together where it shows least, down to about `target` triangles or the level's error. */
const thinned = (mesh: MeshData, target: number, { error, attributes: weight }: Level): MeshData => {
  if (triangleCount(mesh) <= target) return mesh;
  const count = mesh.positions.length / 3;
  const attributes = new Float32Array(count * WEIGHTS.length);
  for (let i = 0; i < count; i++) {
    attributes.set(mesh.normals.subarray(i * 3, i * 3 + 3), i * WEIGHTS.length);
    attributes.set(mesh.colours.subarray(i * 4, i * 4 + 4), i * WEIGHTS.length + 3);
    attributes[i * WEIGHTS.length + 7] = mesh.surface[i * 4 + 3]!;
  }
  const locks = lockExtremes(mesh);
  const run = (flags: 'Permissive'[]): Uint32Array =>
    MeshoptSimplifier.simplifyWithAttributes(
      mesh.indices,
      mesh.positions,
      3,
      attributes,
      WEIGHTS.length,
      WEIGHTS.map((own) => own * weight),
      locks,
      Math.floor(target) * 3,
      error,
      flags,
    )[0];
  const plain = run([]);
  // Crossing colour and crease seams smears them: only where nothing else helps.
  const indices = plain.length > target * 3 * 6 ? run(['Permissive']) : plain;
  return compacted(mesh, indices.length > 0 ? indices : plain);
};

/** Two meshes in one. */
const joined = (a: MeshData, b: MeshData): MeshData => {
  const join = (x: Float32Array, y: Float32Array): Float32Array => {
    const out = new Float32Array(x.length + y.length);
    out.set(x);
    out.set(y, x.length);
    return out;
  };
  const first = a.positions.length / 3;
  return {
    positions: join(a.positions, b.positions),
    normals: join(a.normals, b.normals),
    colours: join(a.colours, b.colours),
    surface: join(a.surface, b.surface),
    indices: Uint32Array.from([...a.indices, ...b.indices.map((i) => i + first)]),
  };
};

/** Marks one vertex on each of the six faces of the bounding box. */
const lockExtremes = (mesh: MeshData): Uint8Array => {
  const locks = new Uint8Array(mesh.positions.length / 3);
  for (const vertex of extremes(mesh)) locks[vertex] = 1;
  return locks;
};

const extremes = ({ positions }: MeshData): number[] =>
  [0, 1, 2].flatMap((axis) => {
    let low = 0;
    let high = 0;
    for (let i = 0; i < positions.length / 3; i++) {
      if (positions[i * 3 + axis]! < positions[low * 3 + axis]!) low = i;
      if (positions[i * 3 + axis]! > positions[high * 3 + axis]!) high = i;
    }
    return [low, high];
  });

/** A coarse mesh may lose what reached furthest out: the finest one's triangles there come back. */
const withExtremes = (mesh: MeshData, coarse: MeshData): MeshData => {
  const whole = boundsOf([mesh]);
  const now = boundsOf([coarse]);
  const tolerance = Math.max(...[0, 1, 2].map((axis) => whole.max[axis]! - whole.min[axis]!)) * 5e-4;
  const lost = [0, 1, 2].flatMap((axis) => [
    !(now.min[axis]! - whole.min[axis]! <= tolerance),
    !(whole.max[axis]! - now.max[axis]! <= tolerance),
  ]);
  const wanted = new Set(extremes(mesh).filter((_, face) => lost[face]));
  if (wanted.size === 0) return coarse;
  const back: number[] = [];
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const corners = [mesh.indices[t]!, mesh.indices[t + 1]!, mesh.indices[t + 2]!];
    if (corners.some((corner) => wanted.has(corner))) back.push(...corners);
  }
  return joined(coarse, compacted(mesh, Uint32Array.from(back)));
};

/** Only the vertices that the triangles use. */
export const compacted = (mesh: MeshData, indices: Uint32Array): MeshData => {
  const moved = new Int32Array(mesh.positions.length / 3).fill(-1);
  const used: number[] = [];
  const renumbered = indices.map((vertex) => {
    if (moved[vertex]! < 0) {
      moved[vertex] = used.length;
      used.push(vertex);
    }
    return moved[vertex]!;
  });
  return {
    positions: takeEntries(mesh.positions, 3, used),
    normals: takeEntries(mesh.normals, 3, used),
    colours: takeEntries(mesh.colours, 4, used),
    surface: takeEntries(mesh.surface, 4, used),
    indices: renumbered,
  };
};
