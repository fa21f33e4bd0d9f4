import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import type { MeshData } from './MeshData.js';

/** A pinhole: a model point p lands at pixel (cx + sx · x/z, cy − sx · y/z), where x, y, z are along right, up, forward. */
export interface Camera {
  readonly eye: Vec3;
  readonly right: Vec3;
  readonly up: Vec3;
  readonly forward: Vec3;
  readonly scalePx: number;
  readonly centreXPx: number;
  readonly centreYPx: number;
}

export interface Framing {
  readonly yawDeg: number;
  readonly pitchDeg: number;
  readonly width: number;
  readonly height: number;
  /** Share of the picture left free on each side. */
  readonly margin: number;
  /** 1: all of the model. */
  readonly zoom?: number;
  /** What stays in the middle when zoomed, model units. */
  readonly target?: ReadonlyVec3;
}

const dot = (a: ReadonlyVec3, b: ReadonlyVec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** A camera that holds all vertices in the picture, seen from yaw and pitch as `Viewpoint` defines them. */
export const frameAll = (meshes: readonly MeshData[], framing: Framing): Camera => {
  const yaw = (framing.yawDeg * Math.PI) / 180;
  const pitch = (framing.pitchDeg * Math.PI) / 180;
  const back: Vec3 = [Math.cos(pitch) * Math.sin(yaw), Math.sin(pitch), Math.cos(pitch) * Math.cos(yaw)];
  const forward: Vec3 = [-back[0], -back[1], -back[2]];
  const right: Vec3 = [Math.cos(yaw), 0, -Math.sin(yaw)];
  const up: Vec3 = [-Math.sin(pitch) * Math.sin(yaw), Math.cos(pitch), -Math.sin(pitch) * Math.cos(yaw)];
  const min: Vec3 = [Infinity, Infinity, Infinity];
  const max: Vec3 = [-Infinity, -Infinity, -Infinity];
  const axes = [right, up, forward] as const;
  const p: Vec3 = [0, 0, 0];
  const each = (visit: (p: Vec3) => void): void => {
    for (const { positions } of meshes) {
      for (let i = 0; i < positions.length; i += 3) {
        p[0] = positions[i]!;
        p[1] = positions[i + 1]!;
        p[2] = positions[i + 2]!;
        visit(p);
      }
    }
  };
  each((q) => {
    for (let axis = 0; axis < 3; axis++) {
      const value = dot(q, axes[axis]!);
      if (value < min[axis as 0]) min[axis as 0] = value;
      if (value > max[axis as 0]) max[axis as 0] = value;
    }
  });
  const [r, u, f] = [0, 1, 2].map((axis) => (min[axis]! + max[axis]!) / 2) as Vec3;
  const radius = Math.hypot(max[0] - min[0], max[1] - min[1], max[2] - min[2]) / 2;
  const depth = f - radius * 3.4;
  const eye: Vec3 = [0, 1, 2].map((i) => right[i]! * r + up[i]! * u + forward[i]! * depth) as Vec3;
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  each((q) => {
    const d: Vec3 = [q[0] - eye[0], q[1] - eye[1], q[2] - eye[2]];
    const z = dot(d, forward);
    const x = dot(d, right) / z;
    const y = dot(d, up) / z;
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  });
  const { width, height, margin, zoom = 1, target } = framing;
  const scalePx = Math.min((width * (1 - 2 * margin)) / (x1 - x0), (height * (1 - 2 * margin)) / (y1 - y0)) * zoom;
  let middle = [(x0 + x1) / 2, (y0 + y1) / 2] as const;
  if (target) {
    const d: Vec3 = [target[0] - eye[0], target[1] - eye[1], target[2] - eye[2]];
    middle = [dot(d, right) / dot(d, forward), dot(d, up) / dot(d, forward)];
  }
  return {
    eye,
    right,
    up,
    forward,
    scalePx,
    centreXPx: width / 2 - middle[0] * scalePx,
    centreYPx: height / 2 + middle[1] * scalePx,
  };
};
