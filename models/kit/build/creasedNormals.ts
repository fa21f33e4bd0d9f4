import type { Surface } from '../Surface.js';

/**
 * A normal for each corner of each triangle (x, y, z), smooth over edges whose faces meet at less than `creaseDeg`.
 * Faces count by their angle at the vertex, so the result does not depend on how a face was cut into triangles.
 */
export const creasedNormals = ({ positions: p, indices }: Surface, creaseDeg: number): Float32Array => {
  const faces = indices.length / 3;
  const faceNormals = new Float64Array(faces * 3);
  const angles = new Float64Array(indices.length);
  const firstOf = new Uint32Array(p.length / 3 + 1);
  for (let f = 0; f < faces; f++) {
    const a = indices[f * 3]! * 3;
    const b = indices[f * 3 + 1]! * 3;
    const c = indices[f * 3 + 2]! * 3;
    const abx = p[b]! - p[a]!;
    const aby = p[b + 1]! - p[a + 1]!;
    const abz = p[b + 2]! - p[a + 2]!;
    const acx = p[c]! - p[a]!;
    const acy = p[c + 1]! - p[a + 1]!;
    const acz = p[c + 2]! - p[a + 2]!;
    const bcx = acx - abx;
    const bcy = acy - aby;
    const bcz = acz - abz;
    const nx = aby * acz - abz * acy;
    const ny = abz * acx - abx * acz;
    const nz = abx * acy - aby * acx;
    const twiceArea = Math.hypot(nx, ny, nz);
    if (twiceArea > 0) {
      faceNormals[f * 3] = nx / twiceArea;
      faceNormals[f * 3 + 1] = ny / twiceArea;
      faceNormals[f * 3 + 2] = nz / twiceArea;
    }
    angles[f * 3] = Math.atan2(twiceArea, abx * acx + aby * acy + abz * acz);
    angles[f * 3 + 1] = Math.atan2(twiceArea, -(abx * bcx + aby * bcy + abz * bcz));
    angles[f * 3 + 2] = Math.atan2(twiceArea, acx * bcx + acy * bcy + acz * bcz);
  }
  // Corners of each vertex, as one flat list.
  for (const vertex of indices) firstOf[vertex + 1]!++;
  for (let i = 1; i < firstOf.length; i++) firstOf[i]! += firstOf[i - 1]!;
  const fill = firstOf.slice();
  const cornersOf = new Uint32Array(indices.length);
  indices.forEach((vertex, corner) => {
    cornersOf[fill[vertex]!++] = corner;
  });
  const limit = Math.cos((Math.min(180, Math.max(0, creaseDeg)) * Math.PI) / 180) - 1e-9;
  const normals = new Float32Array(indices.length * 3);
  const groups = new Int32Array(indices.length);
  for (let vertex = 0; vertex + 1 < firstOf.length; vertex++) {
    const corners = cornersOf.subarray(firstOf[vertex]!, firstOf[vertex + 1]!);
    groupByEdges(corners, indices, faceNormals, limit, groups);
    for (const corner of corners) {
      const own = Math.floor(corner / 3) * 3;
      const ox = faceNormals[own]!;
      const oy = faceNormals[own + 1]!;
      const oz = faceNormals[own + 2]!;
      // First all faces of the group; if they spread too far for one normal (a sharp tip), only those like this one.
      if (average(corners, (other) => groups[other] === groups[corner], angles, faceNormals, normals, corner * 3) < WIDEST) {
        const alike = (other: number): boolean => {
          const f = Math.floor(other / 3) * 3;
          return ox * faceNormals[f]! + oy * faceNormals[f + 1]! + oz * faceNormals[f + 2]! >= limit;
        };
        average(corners, alike, angles, faceNormals, normals, corner * 3);
      }
    }
  }
  return normals;
};

/** Cosine of the most that a face may lean away from the normal of its group. */
const WIDEST = Math.cos((70 * Math.PI) / 180);

/** Numbers the corners round one vertex so that faces joined by edges that are not sharp have the same number. */
const groupByEdges = (corners: Uint32Array, indices: Uint32Array, faceNormals: Float64Array, limit: number, groups: Int32Array): void => {
  for (const corner of corners) groups[corner] = corner;
  for (let i = 0; i < corners.length; i++) {
    const a = corners[i]!;
    const fa = Math.floor(a / 3) * 3;
    for (let j = i + 1; j < corners.length; j++) {
      const b = corners[j]!;
      if (groups[a] === groups[b]) continue;
      const fb = Math.floor(b / 3) * 3;
      if (!shareEdge(indices, a, b)) continue;
      const cosine = faceNormals[fa]! * faceNormals[fb]! + faceNormals[fa + 1]! * faceNormals[fb + 1]! + faceNormals[fa + 2]! * faceNormals[fb + 2]!;
      if (cosine < limit) continue;
      const [keep, drop] = [groups[a]!, groups[b]!];
      for (const corner of corners) if (groups[corner] === drop) groups[corner] = keep;
    }
  }
};

const nextCorner = (corner: number): number => (corner % 3 === 2 ? corner - 2 : corner + 1);
const lastCorner = (corner: number): number => (corner % 3 === 0 ? corner + 2 : corner - 1);

/** Two corners at one vertex: have their faces a second vertex in common, run through in opposite senses? */
const shareEdge = (indices: Uint32Array, a: number, b: number): boolean =>
  indices[nextCorner(a)] === indices[lastCorner(b)] || indices[lastCorner(a)] === indices[nextCorner(b)];

/** Writes the mean normal of the chosen corners' faces; gives the cosine of the furthest face to it. */
const average = (
  corners: Uint32Array,
  chosen: (corner: number) => boolean,
  angles: Float64Array,
  faceNormals: Float64Array,
  normals: Float32Array,
  at: number,
): number => {
  let x = 0;
  let y = 0;
  let z = 0;
  for (const corner of corners) {
    if (!chosen(corner)) continue;
    const f = Math.floor(corner / 3) * 3;
    const weight = angles[corner]!;
    x += faceNormals[f]! * weight;
    y += faceNormals[f + 1]! * weight;
    z += faceNormals[f + 2]! * weight;
  }
  const length = Math.hypot(x, y, z);
  if (!(length > 1e-12)) return -1;
  normals[at] = x / length;
  normals[at + 1] = y / length;
  normals[at + 2] = z / length;
  let furthest = 1;
  for (const corner of corners) {
    if (!chosen(corner)) continue;
    const f = Math.floor(corner / 3) * 3;
    furthest = Math.min(furthest, (faceNormals[f]! * x + faceNormals[f + 1]! * y + faceNormals[f + 2]! * z) / length);
  }
  return furthest;
};
