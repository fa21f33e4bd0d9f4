import { Object3D } from 'three';
import type { ReadonlyVec3 } from '../../core/maths/vec3.js';

/** An empty node that carries a path for measuring: its points in model units, and its box in metres. */
export function measuredPath(name: string, points: readonly ReadonlyVec3[], unitM: number): Object3D {
  const node = new Object3D();
  node.name = name;
  node.userData.points = points;
  const least = (axis: 0 | 1 | 2, sign: number): number => sign * Math.min(...points.map((point) => sign * point[axis])) * unitM;
  node.userData.boundsM = { min: [least(0, 1), least(1, 1), least(2, 1)], max: [least(0, -1), least(1, -1), least(2, -1)] };
  return node;
}
