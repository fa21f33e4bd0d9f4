import { Box3, Matrix4, Ray, Raycaster, Vector2, Vector3 } from 'three';
import type { StageEngine } from './StageEngine.js';

const raycaster = new Raycaster();
const pointer = new Vector2();
const inverse = new Matrix4();
const localRay = new Ray();
const box = new Box3();
const hit = new Vector3();
const eye = new Vector3();

/** The nearest exhibit whose box lies under a point of the stage (CSS pixels); null where there is none. */
export function pickExhibit(engine: StageEngine, xPx: number, yPx: number): string | null {
  const camera = engine.activeCamera;
  if (!camera) return null;
  pointer.set((xPx / engine.widthPx) * 2 - 1, 1 - (yPx / engine.heightPx) * 2);
  raycaster.setFromCamera(pointer, camera);
  camera.getWorldPosition(eye);
  let nearest: string | null = null;
  let nearestDistance = Infinity;
  for (const slot of engine.exhibits.slots) {
    // What surrounds the eye cannot be meant.
    if (!slot.group.visible || slot.centreRender.distanceTo(eye) < slot.radiusRender) continue;
    const { boundsMin, boundsMax } = slot.entry.model;
    box.min.fromArray(boundsMin);
    box.max.fromArray(boundsMax);
    localRay.copy(raycaster.ray).applyMatrix4(inverse.copy(slot.group.matrixWorld).invert());
    if (!localRay.intersectBox(box, hit)) continue;
    const distance = hit.applyMatrix4(slot.group.matrixWorld).distanceTo(eye);
    if (distance < nearestDistance) {
      nearest = slot.entry.id;
      nearestDistance = distance;
    }
  }
  return nearest;
}
