import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import { boundsOf, type MeshData } from './MeshData.js';

const SIZE = 1024;

/** Who stands in the key light's way: depths seen along its parallel rays. */
export class ShadowMap {
  private readonly heights = new Float32Array(SIZE * SIZE).fill(-Infinity);
  private readonly side: Vec3;
  private readonly over: Vec3;
  private readonly centre: Vec3;
  private readonly scale: number;
  private readonly bias: number;

  constructor(
    meshes: readonly MeshData[],
    private readonly towards: ReadonlyVec3,
  ) {
    const { min, max } = boundsOf(meshes);
    const empty = !(min[0] <= max[0]);
    this.centre = empty ? [0, 0, 0] : [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2];
    const radius = empty ? 1 : Math.hypot(max[0] - min[0], max[1] - min[1], max[2] - min[2]) / 2;
    this.scale = (SIZE / 2 - 2) / radius;
    this.bias = 2.5 / this.scale;
    const n = Math.hypot(towards[0], towards[2]);
    this.side = n > 1e-6 ? [towards[2] / n, 0, -towards[0] / n] : [1, 0, 0];
    this.over = [
      towards[1] * this.side[2] - towards[2] * this.side[1],
      towards[2] * this.side[0] - towards[0] * this.side[2],
      towards[0] * this.side[1] - towards[1] * this.side[0],
    ];
    for (const mesh of meshes) this.draw(mesh);
  }

  /** Share of the key light that reaches the point, 0 … 1. */
  lit(p: ReadonlyVec3, n: ReadonlyVec3): number {
    const d: Vec3 = [p[0] - this.centre[0] + n[0] * this.bias, p[1] - this.centre[1] + n[1] * this.bias, p[2] - this.centre[2] + n[2] * this.bias];
    const x = dot(d, this.side) * this.scale + SIZE / 2;
    const y = dot(d, this.over) * this.scale + SIZE / 2;
    const height = dot(d, this.towards) + this.bias;
    let open = 0;
    for (let j = -2; j <= 2; j++) {
      for (let i = -2; i <= 2; i++) {
        const u = Math.floor(x + i);
        const v = Math.floor(y + j);
        if (u < 0 || v < 0 || u >= SIZE || v >= SIZE || this.heights[v * SIZE + u]! <= height) open++;
      }
    }
    return open / 25;
  }

  private draw({ positions, indices }: MeshData): void {
    const seen = new Float64Array(positions.length);
    for (let i = 0; i < positions.length; i += 3) {
      const d: Vec3 = [positions[i]! - this.centre[0], positions[i + 1]! - this.centre[1], positions[i + 2]! - this.centre[2]];
      seen[i] = dot(d, this.side) * this.scale + SIZE / 2;
      seen[i + 1] = dot(d, this.over) * this.scale + SIZE / 2;
      seen[i + 2] = dot(d, this.towards);
    }
    for (let t = 0; t < indices.length; t += 3) {
      this.fill(seen, indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3);
    }
  }

  private fill(s: Float64Array, a: number, b: number, c: number): void {
    const [ax, ay, bx, by, cx, cy] = [s[a]!, s[a + 1]!, s[b]!, s[b + 1]!, s[c]!, s[c + 1]!];
    const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
    if (area === 0) return;
    const x0 = Math.ceil(Math.min(ax, bx, cx) - 0.5);
    const x1 = Math.floor(Math.max(ax, bx, cx) - 0.5);
    const y0 = Math.ceil(Math.min(ay, by, cy) - 0.5);
    const y1 = Math.floor(Math.max(ay, by, cy) - 0.5);
    for (let y = y0; y <= y1; y++) {
      for (let x = x0; x <= x1; x++) {
        const wa = ((bx - x - 0.5) * (cy - y - 0.5) - (cx - x - 0.5) * (by - y - 0.5)) / area;
        const wb = ((cx - x - 0.5) * (ay - y - 0.5) - (ax - x - 0.5) * (cy - y - 0.5)) / area;
        if (wa < 0 || wb < 0 || wa + wb > 1) continue;
        const height = wa * s[a + 2]! + wb * s[b + 2]! + (1 - wa - wb) * s[c + 2]!;
        const at = y * SIZE + x;
        if (height > this.heights[at]!) this.heights[at] = height;
      }
    }
  }
}

const dot = (a: ReadonlyVec3, b: ReadonlyVec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
