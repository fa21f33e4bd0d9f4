import { icosphere } from '../shapes/sphere.js';
import { readCube } from './ambientCube.js';
import type { MeshData } from './MeshData.js';
import { roundCount, type BallsAndSticks, type RoundData } from './MoleculeData.js';

/** How finely: `icosphere` detail of a ball, sides of a stick. */
export interface Tessellation {
  readonly detail: number;
  readonly sides: number;
}

/** Fine enough for a picture of the whole, and not more than a build can bear. */
export const tessellationFor = (data: BallsAndSticks): Tessellation => {
  const count = roundCount(data);
  if (count <= 300) return { detail: 8, sides: 24 };
  if (count <= 3000) return { detail: 4, sides: 12 };
  return count <= 20_000 ? { detail: 2, sides: 8 } : { detail: 1, sides: 5 };
};

/** Triangles in the place of exact balls and sticks: what throws shadows, and what the pictures made without a browser show. */
export const tessellateMolecule = (data: BallsAndSticks, { detail, sides }: Tessellation): MeshData => {
  const out = new RoundMesh();
  const { surface } = icosphere({ radius: 1, detail }).pieces[0]!;
  for (let i = 0; i < data.balls.radii.length; i++) {
    const first = out.count;
    for (let k = 0; k < surface.positions.length; k += 3) {
      out.vertex(data.balls, i, [surface.positions[k]!, surface.positions[k + 1]!, surface.positions[k + 2]!]);
    }
    for (const index of surface.indices) out.indices.push(first + index);
  }
  for (let i = 0; i < data.sticks.radii.length; i += 2) addStick(out, data.sticks, i, sides);
  return out.finish();
};

class RoundMesh {
  readonly indices: number[] = [];
  private readonly positions: number[] = [];
  private readonly normals: number[] = [];
  private readonly colours: number[] = [];
  private readonly surface: number[] = [];

  get count(): number {
    return this.positions.length / 3;
  }

  /** On the surface of entry `i`, out along a unit vector. */
  vertex(from: RoundData, i: number, n: readonly [number, number, number], place: readonly number[] = n, inOwnColour = i): number {
    const radius = from.radii[i]!;
    for (let k = 0; k < 3; k++) {
      this.positions.push(from.positions[i * 3 + k]! + place[k]! * radius);
      this.normals.push(n[k]!);
      this.colours.push(from.colours[inOwnColour * 3 + k]!);
      this.surface.push(from.finish[i * 3 + k]!);
    }
    this.colours.push(1);
    this.surface.push(readCube(from.open, i * 6, ...n));
    return this.count - 1;
  }

  finish(): MeshData {
    return {
      positions: Float32Array.from(this.positions),
      normals: Float32Array.from(this.normals),
      colours: Float32Array.from(this.colours),
      surface: Float32Array.from(this.surface),
      indices: Uint32Array.from(this.indices),
    };
  }
}

type Triple = [number, number, number];

const addStick = (out: RoundMesh, sticks: RoundData, i: number, sides: number): void => {
  const p = sticks.positions;
  const along = [0, 1, 2].map((k) => p[i * 3 + 3 + k]! - p[i * 3 + k]!) as Triple;
  const length = Math.hypot(...along);
  const [x, y, z] = along.map((value) => value / length) as Triple;
  const reference: Triple = Math.abs(x) < 0.6 ? [1, 0, 0] : [0, 0, 1];
  const u: Triple = [y * reference[2] - z * reference[1], z * reference[0] - x * reference[2], x * reference[1] - y * reference[0]];
  const n = 1 / Math.hypot(...u);
  u.forEach((value, k) => {
    u[k as 0] = value * n;
  });
  const v: Triple = [y * u[2] - z * u[1], z * u[0] - x * u[2], x * u[1] - y * u[0]];
  const normal = (side: number): Triple => {
    const angle = (2 * Math.PI * side) / sides;
    return [0, 1, 2].map((k) => u[k]! * Math.cos(angle) + v[k]! * Math.sin(angle)) as Triple;
  };
  // The middle ring comes twice where the colours differ: once in each.
  const half = length / 2 / sticks.radii[i]!;
  const rings = [[i, 0, i], [i, half, i], [i, half, i + 1], [i + 1, 0, i + 1]] as const;
  const starts = rings.map(([entry, raised, colour]) => {
    const first = out.count;
    for (let side = 0; side < sides; side++) {
      const m = normal(side);
      out.vertex(sticks, entry, m, [m[0] + x * raised, m[1] + y * raised, m[2] + z * raised], colour);
    }
    return first;
  });
  for (const [low, high] of [[starts[0]!, starts[1]!], [starts[2]!, starts[3]!]] as const) {
    for (let side = 0; side < sides; side++) {
      const next = (side + 1) % sides;
      out.indices.push(low + side, low + next, high + next, low + side, high + next, high + side);
    }
  }
  for (const [entry, sign] of [[i, -1], [i + 1, 1]] as const) {
    const cap: Triple = [x * sign, y * sign, z * sign];
    const middle = out.vertex(sticks, entry, cap, [0, 0, 0]);
    const first = out.count;
    for (let side = 0; side < sides; side++) out.vertex(sticks, entry, cap, normal(side));
    for (let side = 0; side < sides; side++) {
      const [a, b] = [first + side, first + ((side + 1) % sides)];
      out.indices.push(middle, sign > 0 ? a : b, sign > 0 ? b : a);
    }
  }
};
