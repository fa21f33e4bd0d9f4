import { Vector3 } from 'three';
import type { StageEngine } from '../StageEngine.js';

/** Brings points of render space to the picture (−1 … 1), in place; says whether they lie before the eye. */
export function createProjection(engine: StageEngine): (point: Vector3) => boolean {
  const forward = new Vector3();
  const toPoint = new Vector3();
  return (point) => {
    const camera = engine.activeCamera;
    if (!camera) return false;
    camera.getWorldDirection(forward);
    if (toPoint.copy(point).sub(camera.position).dot(forward) <= 0) return false;
    point.project(camera);
    return true;
  };
}
