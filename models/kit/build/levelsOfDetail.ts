import { MeshoptSimplifier } from 'meshoptimizer';
import type { NamedMesh } from './bakeModel.js';
import { componentsOf } from './components.js';
import { boundsOf, triangleCount, type MeshData } from './MeshData.js';
import { swarmLevel } from './swarmLevel.js';

/**
 * Levels below the finest: how far each may stray from it as a share of the mesh's extent, and how much normals, colours
 * and occlusion count beside that (1 is a full turn of the normal or black for white across the whole extent).
 */
const LEVELS = [
  { error: 0.015, attributes: 0.35 },
  { error: 0.04, attributes: 0.1 },
  { error: 0.1, attributes: 0.04 },
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
  for (const [i, { error, attributes }] of LEVELS.entries()) {
    const last = levels[levels.length - 1]!;
    const before = total(last);
    if (before < ENOUGH) break;
    // Each level is made from the finest, so that errors do not add up.
    const next = meshes.map((named) => ({ ...named, mesh: simplified(named.mesh, SHARE ** (i + 1), error, attributes) }));
    if (total(next) > before * WORTH) continue;
    levels.push(next);
  }
  return levels;
};

const total = (meshes: readonly NamedMesh[]): number => meshes.reduce((sum, { mesh }) => sum + triangleCount(mesh), 0);

/** Of normal x, y, z; linear red, green, blue; opacity; occlusion, beside each other. */
const WEIGHTS = [1, 1, 1, 2, 2, 2, 1.5, 1];

const simplified = (mesh: MeshData, share: number, error: number, weight: number): MeshData => {
  const target = Math.max(LEAST, Math.round(triangleCount(mesh) * share)) * 3;
  if (mesh.indices.length <= target) return mesh;
  const count = mesh.positions.length / 3;
  const attributes = new Float32Array(count * WEIGHTS.length);
  for (let i = 0; i < count; i++) {
    attributes.set(mesh.normals.subarray(i * 3, i * 3 + 3), i * WEIGHTS.length);
    attributes.set(mesh.colours.subarray(i * 4, i * 4 + 4), i * WEIGHTS.length + 3);
    attributes[i * WEIGHTS.length + 7] = mesh.surface[i * 4 + 3]!;
  }
  const locks = lockExtremes(mesh);
  const run = (flags: ('Prune' | 'Permissive')[], limit: number): Uint32Array =>
    MeshoptSimplifier.simplifyWithAttributes(
      mesh.indices,
      mesh.positions,
      3,
      attributes,
      WEIGHTS.length,
      WEIGHTS.map((own) => own * weight),
      locks,
      target,
      limit,
      flags,
    )[0];
  // From the most faithful to the bluntest: moving edges together; crossing colour and crease seams; dropping small
  // parts; joining what is near.
  const ways: (() => Uint32Array)[] = [
    () => run([], error),
    () => run(['Permissive'], error),
    () => run(['Permissive', 'Prune'], error),
    () => MeshoptSimplifier.simplifySloppy(mesh.indices, mesh.positions, 3, locks, target, error)[0],
  ];
  let best = mesh.indices;
  for (const way of ways) {
    const indices = way();
    const ratio = indices.length / target;
    if (ratio > 0.4 && ratio < 1.5) return withExtremes(mesh, compacted(mesh, indices));
    if (distanceTo(ratio) < distanceTo(best.length / target)) best = indices;
    if (way === ways[0]) {
      const components = componentsOf(mesh);
      // Less than a dozen triangles would be left for each part.
      if (components.length * 36 > target) return withExtremes(mesh, coarseSwarm(mesh, components, target / 3, error));
    }
  }
  return withExtremes(mesh, compacted(mesh, best));
};

/** Small parts become octahedra; what is large beside them is simplified by itself. */
const coarseSwarm = (mesh: MeshData, components: readonly (readonly number[])[], target: number, error: number): MeshData => {
  const { min, max } = boundsOf([mesh]);
  const small = 0.07 * Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
  const sizeOf = (triangles: readonly number[]): number => {
    const own = boundsOf([compacted(mesh, Uint32Array.from(triangles.flatMap((t) => [...mesh.indices.subarray(t, t + 3)])))]);
    return Math.max(own.max[0] - own.min[0], own.max[1] - own.min[1], own.max[2] - own.min[2]);
  };
  const swarm: (readonly number[])[] = [];
  const large: number[] = [];
  for (const triangles of components) {
    if (sizeOf(triangles) < small) swarm.push(triangles);
    else for (const t of triangles) large.push(mesh.indices[t]!, mesh.indices[t + 1]!, mesh.indices[t + 2]!);
  }
  const share = large.length / mesh.indices.length;
  const coarse = swarmLevel(mesh, swarm, Math.max(8, Math.floor((target * (1 - share) * 1.2) / 8)));
  if (large.length === 0) return coarse;
  const indices = Uint32Array.from(large);
  const wanted = Math.max(24, Math.floor(target * share)) * 3;
  const [plain] = MeshoptSimplifier.simplify(indices, mesh.positions, 3, wanted, error, ['Permissive']);
  return joined(compacted(mesh, plain.length > 0 ? plain : indices), coarse);
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

/** How far a result is from the wanted count: twice is as bad as half. */
const distanceTo = (ratio: number): number => (ratio > 0 ? Math.abs(Math.log(ratio)) : Infinity);

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
  const take = (from: Float32Array, size: number): Float32Array => {
    const to = new Float32Array(used.length * size);
    used.forEach((vertex, i) => to.set(from.subarray(vertex * size, vertex * size + size), i * size));
    return to;
  };
  return {
    positions: take(mesh.positions, 3),
    normals: take(mesh.normals, 3),
    colours: take(mesh.colours, 4),
    surface: take(mesh.surface, 4),
    indices: renumbered,
  };
};
