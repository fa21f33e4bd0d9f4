import { boundsOf, type MeshData } from './MeshData.js';
import { principalAxes } from './principalAxes.js';

/** Place, spread and mean look of some triangles, weighted by area. */
interface Cloud {
  area: number;
  readonly centre: [number, number, number];
  /** Second moments about the origin: xx, xy, xz, yy, yz, zz. */
  readonly moments: [number, number, number, number, number, number];
  readonly colour: [number, number, number, number];
  readonly surface: [number, number, number, number];
}

const emptyCloud = (): Cloud => ({ area: 0, centre: [0, 0, 0], moments: [0, 0, 0, 0, 0, 0], colour: [0, 0, 0, 0], surface: [0, 0, 0, 0] });

const addTriangle = (cloud: Cloud, { positions: p, indices, colours, surface }: MeshData, t: number): void => {
  const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
  const [a, b, c] = corners.map((i) => [p[i * 3]!, p[i * 3 + 1]!, p[i * 3 + 2]!] as const) as [Triple, Triple, Triple];
  const area = Math.hypot(
    (b[1] - a[1]) * (c[2] - a[2]) - (b[2] - a[2]) * (c[1] - a[1]),
    (b[2] - a[2]) * (c[0] - a[0]) - (b[0] - a[0]) * (c[2] - a[2]),
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]),
  ) / 2;
  cloud.area += area;
  let at = 0;
  for (let i = 0; i < 3; i++) {
    const middle = (a[i]! + b[i]! + c[i]!) / 3;
    cloud.centre[i as 0] += area * middle;
    for (let j = i; j < 3; j++) {
      const other = (a[j]! + b[j]! + c[j]!) / 3;
      // Exact second moment of a triangle: its corners and middle with weights 1/12 and 9/12.
      cloud.moments[at++ as 0] += area * ((a[i]! * a[j]! + b[i]! * b[j]! + c[i]! * c[j]!) / 12 + (9 / 12) * middle * other);
    }
  }
  for (let k = 0; k < 4; k++) {
    cloud.colour[k as 0] += (area * corners.reduce((sum, i) => sum + colours[i * 4 + k]!, 0)) / 3;
    cloud.surface[k as 0] += (area * corners.reduce((sum, i) => sum + surface[i * 4 + k]!, 0)) / 3;
  }
};

type Triple = readonly [number, number, number];

/** A round body of few triangles on the unit sphere, and by how much it must grow to cover as much as the sphere. */
interface Body {
  readonly points: readonly Triple[];
  readonly faces: readonly Triple[];
  readonly growth: number;
}

const OCTAHEDRON: Body = {
  points: [[1, 0, 0], [-1, 0, 0], [0, 1, 0], [0, -1, 0], [0, 0, 1], [0, 0, -1]],
  faces: [[0, 2, 4], [2, 1, 4], [1, 3, 4], [3, 0, 4], [2, 0, 5], [1, 2, 5], [3, 1, 5], [0, 3, 5]],
  growth: 1.35,
};

const G = (1 + Math.sqrt(5)) / 2;
const ICOSAHEDRON: Body = {
  points: (
    [[-1, G, 0], [1, G, 0], [-1, -G, 0], [1, -G, 0], [0, -1, G], [0, 1, G], [0, -1, -G], [0, 1, -G], [G, 0, -1], [G, 0, 1], [-G, 0, -1], [-G, 0, 1]] as const
  ).map(([x, y, z]): Triple => [x / Math.hypot(1, G), y / Math.hypot(1, G), z / Math.hypot(1, G)]),
  faces: [
    [0, 11, 5], [0, 5, 1], [0, 1, 7], [0, 7, 10], [0, 10, 11], [1, 5, 9], [5, 11, 4], [11, 10, 2], [10, 7, 6], [7, 1, 8],
    [3, 9, 4], [3, 4, 2], [3, 2, 6], [3, 6, 8], [3, 8, 9], [4, 9, 5], [2, 4, 11], [6, 2, 10], [8, 6, 7], [9, 8, 1],
  ],
  growth: 1.12,
};

/**
 * A coarse stand-in for many small separate parts (atoms, grains, bolts): a round body for each part, or for each group
 * of neighbours when there are too many parts for `budget` triangles. It has their place, spread, colour and about
 * their area on the screen, which thinning their triangles would lose. No group is wider than `widest`, a share of the
 * mesh's extent, even if that takes more triangles.
 */
export const swarmLevel = (mesh: MeshData, components: readonly (readonly number[])[], budget: number, widest: number): MeshData => {
  const { min, max } = boundsOf([mesh]);
  const own = components.map((triangles) => {
    const cloud = emptyCloud();
    for (const t of triangles) addTriangle(cloud, mesh, t);
    return cloud;
  });
  const body = own.length * ICOSAHEDRON.faces.length <= budget ? ICOSAHEDRON : OCTAHEDRON;
  const most = Math.max(8, Math.floor(budget / body.faces.length));
  const clouds = own.length <= most ? own : grouped(own, most, min, max, widest);
  const positions: number[] = [];
  const normals: number[] = [];
  const colours: number[] = [];
  const surface: number[] = [];
  const indices: number[] = [];
  for (const cloud of clouds) {
    if (!(cloud.area > 0)) continue;
    const c = cloud.centre.map((value) => value / cloud.area) as [number, number, number];
    const m = cloud.moments.map((value) => value / cloud.area);
    const { vectors, values } = principalAxes([
      m[0]! - c[0] * c[0], m[1]! - c[0] * c[1], m[2]! - c[0] * c[2], m[3]! - c[1] * c[1], m[4]! - c[1] * c[2], m[5]! - c[2] * c[2],
    ]);
    // Points on a sphere spread by r²/3 along each axis.
    const half = values.map((value) => Math.sqrt(3 * Math.max(value, 1e-12))) as [number, number, number];
    const [x, y, z] = half;
    const around = 4 * Math.PI * (((x * y) ** 1.6 + (y * z) ** 1.6 + (z * x) ** 1.6) / 3) ** (1 / 1.6);
    const size = body.growth * Math.min(1, Math.sqrt(cloud.area / Math.max(around, 1e-30)));
    const first = positions.length / 3;
    const [u, v, w] = vectors;
    for (const point of body.points) {
      for (let k = 0; k < 3; k++) {
        const value = c[k]! + size * (u[k]! * half[0] * point[0] + v[k]! * half[1] * point[1] + w[k]! * half[2] * point[2]);
        positions.push(Math.min(max[k]!, Math.max(min[k]!, value)));
      }
      normals.push(...ellipsoidNormal(point, half, u, v, w));
      colours.push(...cloud.colour.map((value) => value / cloud.area));
      surface.push(...cloud.surface.map((value) => value / cloud.area));
    }
    // Principal axes may be left-handed: then the faces turn over.
    const handed = u[0] * (v[1] * w[2] - v[2] * w[1]) + u[1] * (v[2] * w[0] - v[0] * w[2]) + u[2] * (v[0] * w[1] - v[1] * w[0]);
    for (const [p, q, r] of body.faces) indices.push(first + p, first + (handed > 0 ? q : r), first + (handed > 0 ? r : q));
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    colours: Float32Array.from(colours),
    surface: Float32Array.from(surface),
    indices: Uint32Array.from(indices),
  };
};

const ellipsoidNormal = (point: Triple, half: Triple, u: Triple, v: Triple, w: Triple): Triple => {
  const n = [0, 1, 2].map((k) => (u[k]! * point[0]) / half[0] + (v[k]! * point[1]) / half[1] + (w[k]! * point[2]) / half[2]);
  const length = Math.hypot(n[0]!, n[1]!, n[2]!) || 1;
  return [n[0]! / length, n[1]! / length, n[2]! / length];
};

/** Joins neighbours in the cells of a cubic grid, made coarser until no more than `most` groups are left. */
const grouped = (clouds: readonly Cloud[], most: number, min: Triple, max: Triple, widest: number): Cloud[] => {
  const limit = widest * Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
  let cell = Math.min(limit, Math.cbrt(((max[0] - min[0]) * (max[1] - min[1]) * (max[2] - min[2])) / most));
  for (;;) {
    const cells = new Map<string, Cloud>();
    for (const cloud of clouds) {
      const key = [0, 1, 2].map((k) => Math.floor((cloud.centre[k]! / cloud.area - min[k]!) / cell)).join();
      const sum = cells.get(key) ?? emptyCloud();
      cells.set(key, sum);
      sum.area += cloud.area;
      for (const part of ['centre', 'moments', 'colour', 'surface'] as const) {
        cloud[part].forEach((value, k) => {
          sum[part][k as 0] += value;
        });
      }
    }
    if (cells.size <= most || cell * 1.15 > limit) return [...cells.values()];
    cell *= 1.15;
  }
};
