import type { Surface } from '../Surface.js';

/**
 * A normal for each corner of each triangle (x, y, z), smooth over edges whose faces meet at less than `creaseDeg`.
 * Faces count by their angle at the vertex, so the result does not depend on how a face was cut into triangles.
 */
export const creasedNormals = ({ positions: p, indices }: Surface, creaseDeg: number): Float32Array => {
  const faces = indices.length / 3;
  const faceNormals = new Float64Array(faces * 3);
  const angles = new Float64Array(indices.length);
  const firstOf = new Uint32Array(positions3(p) + 1);
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
  for (let corner = 0; corner < indices.length; corner++) {
    const own = Math.floor(corner / 3) * 3;
    const vertex = indices[corner]!;
    const ox = faceNormals[own]!;
    const oy = faceNormals[own + 1]!;
    const oz = faceNormals[own + 2]!;
    let x = 0;
    let y = 0;
    let z = 0;
    for (let i = firstOf[vertex]!; i < firstOf[vertex + 1]!; i++) {
      const other = cornersOf[i]!;
      const f = Math.floor(other / 3) * 3;
      const fx = faceNormals[f]!;
      const fy = faceNormals[f + 1]!;
      const fz = faceNormals[f + 2]!;
      if (fx * ox + fy * oy + fz * oz < limit) continue;
      const weight = angles[other]!;
      x += fx * weight;
      y += fy * weight;
      z += fz * weight;
    }
    const length = Math.hypot(x, y, z);
    const good = length > 1e-12;
    normals[corner * 3] = good ? x / length : ox;
    normals[corner * 3 + 1] = good ? y / length : oy;
    normals[corner * 3 + 2] = good ? z / length : oz;
  }
  return normals;
};

const positions3 = (p: Float64Array): number => p.length / 3;
