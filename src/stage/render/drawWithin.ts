import type { Object3D } from 'three';
import { FAR_PASS, LAYER_BACKGROUND, LAYER_BOTH, LAYER_NEAR_ONLY, NEAR_PASS } from './passes.js';

/** Depth runs along the middle of the view, distance to where a thing is: in no window is depth less than this share. */
const LEAST_DEPTH = 0.5;

/**
 * For what no culling reaches, because its vertices are placed by a shader: draws it only in the passes that its distances
 * from the eye fall in, view units. Each is a lower or upper bound.
 */
export function drawWithin(object: Object3D, nearest: number, farthest: number): void {
  const isNear = nearest * LEAST_DEPTH <= NEAR_PASS.far;
  const isFar = farthest >= FAR_PASS.near;
  object.layers.set(isNear && isFar ? LAYER_BOTH : isNear ? LAYER_NEAR_ONLY : LAYER_BACKGROUND);
}
