import type { OcclusionProbe } from './bakeOcclusion.js';
import { boundsOf, type MeshData } from './MeshData.js';
import { placesOf } from './placesOf.js';

export interface RefineOptions {
  /** Edges shorter than this share of the longest side are left alone. Default 1/32. */
  readonly shortest?: number;
  /** An edge is cut where the middle is this much darker or lighter than its ends say. Default 0.07. */
  readonly difference?: number;
  /** The most triangles that may be added, as a share of those there are (and at least 600). Default 0.3. */
  readonly growth?: number;
}

/**
 * Cuts long edges where occlusion changes along them, so that there are vertices for it to live on. An edge is cut
 * for all triangles that have both its ends in the same places, so no cracks open. `open` is changed along with it.
 */
export const refineForOcclusion = (
  mesh: MeshData,
  open: Float32Array,
  probe: OcclusionProbe,
  { shortest = 1 / 32, difference = 0.07, growth = 0.3 }: RefineOptions = {},
): { mesh: MeshData; open: Float32Array } => {
  const { min, max } = boundsOf([mesh]);
  const least = shortest * Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
  const start = mesh.indices.length / 3;
  const most = start + Math.max(600, start * growth);
  let state = { mesh, open };
  // New vertices are added at the end, so an edge keeps its numbers and need not be judged twice.
  const judged = new Set<number>();
  for (let pass = 0; pass < 4; pass++) {
    const cuts = edgesToCut(state.mesh, state.open, probe, least, difference, judged);
    const room = Math.floor((most - state.mesh.indices.length / 3) / 2);
    if (cuts.size === 0 || room <= 0) break;
    // The worst ones first when there is no room for all.
    const chosen = [...cuts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, room);
    state = cutEdges(state.mesh, state.open, new Set(chosen.map(([key]) => key)), probe);
  }
  return state;
};

/** Enough to see whether an edge is worth a cut. */
const JUDGING_RAYS = 20;

const edgeKey = (a: number, b: number): number => (a < b ? a * 67108864 + b : b * 67108864 + a);

const edgesToCut = (mesh: MeshData, open: Float32Array, probe: OcclusionProbe, least: number, difference: number, judged: Set<number>): Map<number, number> => {
  const { positions: p, indices } = mesh;
  const places = placesOf(p).ids;
  const cuts = new Map<number, number>();
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = indices[t + k]!;
      const b = indices[t + ((k + 1) % 3)]!;
      const square = (p[a * 3]! - p[b * 3]!) ** 2 + (p[a * 3 + 1]! - p[b * 3 + 1]!) ** 2 + (p[a * 3 + 2]! - p[b * 3 + 2]!) ** 2;
      if (square < least * least) continue;
      const own = edgeKey(a, b);
      if (judged.has(own)) continue;
      judged.add(own);
      const middle = occlusionBetween(mesh, a, b, probe, JUDGING_RAYS);
      const off = Math.abs(middle - (open[a]! + open[b]!) / 2) * Math.min(4, Math.sqrt(square) / least);
      const key = edgeKey(places[a]!, places[b]!);
      if (off > difference) cuts.set(key, Math.max(off, cuts.get(key) ?? 0));
    }
  }
  return cuts;
};

/** At the middle of the edge. */
const occlusionBetween = ({ positions: p, normals: n }: MeshData, a: number, b: number, probe: OcclusionProbe, rays?: number): number => {
  const x = n[a * 3]! + n[b * 3]!;
  const y = n[a * 3 + 1]! + n[b * 3 + 1]!;
  const z = n[a * 3 + 2]! + n[b * 3 + 2]!;
  const length = Math.sqrt(x * x + y * y + z * z) || 1;
  return probe.at(
    (p[a * 3]! + p[b * 3]!) / 2, (p[a * 3 + 1]! + p[b * 3 + 1]!) / 2, (p[a * 3 + 2]! + p[b * 3 + 2]!) / 2,
    x / length, y / length, z / length, rays,
  );
};

const cutEdges = (mesh: MeshData, open: Float32Array, cuts: ReadonlySet<number>, probe: OcclusionProbe): { mesh: MeshData; open: Float32Array } => {
  const places = placesOf(mesh.positions).ids;
  // Of the new vertices, which follow the old ones.
  const positions: number[] = [];
  const normals: number[] = [];
  const colours: number[] = [];
  const surface: number[] = [];
  const opens: number[] = [];
  const middles = new Map<number, number>();
  const middle = (a: number, b: number): number => {
    const key = edgeKey(a, b);
    const known = middles.get(key);
    if (known !== undefined) return known;
    const at = open.length + opens.length;
    const n: number[] = [];
    for (let k = 0; k < 3; k++) {
      positions.push((mesh.positions[a * 3 + k]! + mesh.positions[b * 3 + k]!) / 2);
      n.push(mesh.normals[a * 3 + k]! + mesh.normals[b * 3 + k]!);
    }
    const length = Math.hypot(...n) || 1;
    normals.push(...n.map((value) => value / length));
    for (let k = 0; k < 4; k++) {
      colours.push((mesh.colours[a * 4 + k]! + mesh.colours[b * 4 + k]!) / 2);
      surface.push((mesh.surface[a * 4 + k]! + mesh.surface[b * 4 + k]!) / 2);
    }
    const value = occlusionBetween(mesh, a, b, probe);
    opens.push(probe.buried ? Math.min(open[a]!, open[b]!) : value);
    middles.set(key, at);
    return at;
  };
  const indices: number[] = [];
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const v = [mesh.indices[t]!, mesh.indices[t + 1]!, mesh.indices[t + 2]!] as const;
    const cut = [0, 1, 2].filter((k) => cuts.has(edgeKey(places[v[k as 0]]!, places[v[((k + 1) % 3) as 0]]!)));
    if (cut.length === 0) indices.push(...v);
    else if (cut.length === 3) {
      const [ab, bc, ca] = [middle(v[0], v[1]), middle(v[1], v[2]), middle(v[2], v[0])];
      indices.push(v[0], ab, ca, ab, v[1], bc, ca, bc, v[2], ab, bc, ca);
    } else {
      // Turn the triangle so that the first cut edge is a–b, and with two cuts the whole edge is c–a.
      const k = cut.length === 1 ? cut[0]! : cut[0] === 0 && cut[1] === 2 ? 2 : cut[0]!;
      const [a, b, c] = [v[k as 0], v[((k + 1) % 3) as 0], v[((k + 2) % 3) as 0]];
      const ab = middle(a, b);
      if (cut.length === 1) indices.push(a, ab, c, ab, b, c);
      else {
        const bc = middle(b, c);
        indices.push(a, ab, bc, ab, b, bc, a, bc, c);
      }
    }
  }
  return {
    mesh: {
      positions: extended(mesh.positions, positions),
      normals: extended(mesh.normals, normals),
      colours: extended(mesh.colours, colours),
      surface: extended(mesh.surface, surface),
      indices: Uint32Array.from(indices),
    },
    open: extended(open, opens),
  };
};

const extended = (old: Float32Array, more: readonly number[]): Float32Array => {
  const all = new Float32Array(old.length + more.length);
  all.set(old);
  all.set(more, old.length);
  return all;
};
