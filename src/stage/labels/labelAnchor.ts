import { Quaternion, Vector3, type Camera } from 'three';
import type { ExhibitSlot } from '../exhibits/ExhibitSlot.js';

/** A thing that is looked at so far from the middle of its box, in shares of the box's longest side, is there and not in the middle. */
const ASIDE = 0.3;

const up = new Vector3();
const upModel = new Vector3();
const inverse = new Quaternion();

/**
 * Where an exhibit's leader line ends, in view units along the render axes: the top of its box where it stands on the
 * ground; for a thing of the sky, whose own y axis may point anywhere, what is highest on the screen of the rounded
 * body that fills its box. The stars at the end of a way are named at its end.
 */
export const labelAnchor = (out: Vector3, slot: ExhibitSlot, camera: Camera): Vector3 => {
  if (slot.entry.place.kind !== 'sky') return out.copy(slot.topRender);
  const { boundsMin, boundsMax, unitM } = slot.entry.model;
  const { targetM } = slot.entry.focus;
  const longest = Math.max(boundsMax[0] - boundsMin[0], boundsMax[1] - boundsMin[1], boundsMax[2] - boundsMin[2]);
  up.set(
    targetM[0] / unitM - (boundsMin[0] + boundsMax[0]) / 2,
    targetM[1] / unitM - (boundsMin[1] + boundsMax[1]) / 2,
    targetM[2] / unitM - (boundsMin[2] + boundsMax[2]) / 2,
  );
  if (up.length() > ASIDE * longest) return out.copy(up).multiplyScalar(unitM / slot.view.distanceM).applyQuaternion(slot.view.orientation).add(slot.centreRender);
  up.setFromMatrixColumn(camera.matrixWorld, 1);
  upModel.copy(up).applyQuaternion(inverse.copy(slot.view.orientation).conjugate());
  const halfUnits = Math.hypot(
    (boundsMax[0] - boundsMin[0]) * upModel.x,
    (boundsMax[1] - boundsMin[1]) * upModel.y,
    (boundsMax[2] - boundsMin[2]) * upModel.z,
  ) / 2;
  return out.copy(slot.centreRender).addScaledVector(up, (halfUnits * unitM) / slot.view.distanceM);
};
