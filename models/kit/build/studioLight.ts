import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import type { Camera } from './camera.js';

const unit = (a: Vec3): Vec3 => {
  const n = Math.hypot(...a);
  return [a[0] / n, a[1] / n, a[2] / n];
};

const combine = (camera: Camera, x: number, y: number, z: number): Vec3 =>
  unit([0, 1, 2].map((i) => camera.right[i]! * x + camera.up[i]! * y - camera.forward[i]! * z) as Vec3);

/** The museum's light for pictures: a warm key from the upper left, a cool rim from behind, a soft fill. Linear colours. */
export class StudioLight {
  /** Towards the key light. */
  readonly key: Vec3;
  private readonly rim: Vec3;
  private readonly result: Vec3 = [0, 0, 0];

  constructor(private readonly camera: Camera) {
    this.key = combine(camera, -0.62, 0.78, 0.62);
    this.rim = combine(camera, 0.72, 0.42, -0.62);
  }

  /**
   * Light that leaves a point towards the eye. `s` and `c` are read at `si` and `ci`: metalness, roughness, glow,
   * occlusion and the linear colour. `lit`: share of the key that reaches it.
   */
  shade(
    normal: ReadonlyVec3,
    view: ReadonlyVec3,
    colour: ReadonlyVec3,
    metalness: number,
    roughness: number,
    glow: number,
    open: number,
    lit: number,
  ): Vec3 {
    const { key, rim, result } = this;
    const [nx, ny, nz] = normal;
    const facing = Math.max(1e-3, nx * view[0] + ny * view[1] + nz * view[2]);
    const toKey = Math.max(0, nx * key[0] + ny * key[1] + nz * key[2]) * lit;
    const toRim = Math.max(0, nx * rim[0] + ny * rim[1] + nz * rim[2]);
    // The reflected direction decides what a metal shows.
    const rx = 2 * facing * nx - view[0];
    const ry = 2 * facing * ny - view[1];
    const rz = 2 * facing * nz - view[2];
    const shine = 2 / Math.max(0.004, roughness ** 4) - 2;
    const peak = Math.min(14, (shine + 8) / 26);
    const keyGloss = peak * power(rx * key[0] + ry * key[1] + rz * key[2], shine / 4) * (toKey > 0 ? 1 : 0) * lit;
    const rimGloss = peak * power(rx * rim[0] + ry * rim[1] + rz * rim[2], shine / 4);
    const grazing = (1 - facing) ** 5 * (1 - roughness * 0.75);
    const upward = ny * 0.5 + 0.5;
    // A soft box overhead and a dark floor, blurred by roughness.
    const edge = 0.08 + roughness * 0.7;
    const band = smooth((ry - 0.15) / edge) * 0.75 + smooth((ry + 0.35) / (edge + 0.3)) * 0.3;
    const fill = open * open * 0.35 + open * 0.65;
    const ambient = [0.16 + 0.2 * upward, 0.17 + 0.235 * upward, 0.21 + 0.29 * upward] as const;
    for (let i = 0; i < 3; i++) {
      const keyColour = i === 0 ? 2.35 : i === 1 ? 2.12 : 1.78;
      const rimColour = i === 0 ? 0.62 : i === 1 ? 0.86 : 1.25;
      const base = colour[i]!;
      const f0 = 0.04 + (base - 0.04) * metalness;
      const f = f0 + (1 - f0) * grazing;
      const diffuse = base * (1 - metalness) * (toKey * keyColour * (0.35 + 0.65 * open) + toRim * rimColour * 0.55 * open + ambient[i]! * fill);
      const room = (0.12 + band * (i === 2 ? 1.06 : 1) + (i === 0 ? 0.02 : 0.04)) * fill;
      const gloss = f * (keyGloss * keyColour * 0.6 + rimGloss * rimColour * 0.6 * open + room * (0.55 + 0.45 * metalness) + (toKey * keyColour * 0.22 + toRim * rimColour * 0.15) * metalness);
      result[i] = (diffuse + gloss) * (1 - glow * 0.6) + base * glow * 1.9;
    }
    return result;
  }
}

const power = (cosine: number, exponent: number): number => (cosine > 0 ? Math.exp(Math.max(1, exponent) * Math.log(cosine)) : 0);

const smooth = (x: number): number => {
  const t = Math.min(1, Math.max(0, x * 0.5 + 0.5));
  return t * t * (3 - 2 * t);
};

/** Filmic tone mapping (Narkowicz's fit of ACES), linear in, linear out 0 … 1. */
export const toneMapped = (x: number): number => Math.min(1, Math.max(0, (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14)));
