import type { FrameTree } from '../../core/frames/FrameTree.js';
import { conjugateQuaternion, rotateVec3, type Quaternion } from '../../core/maths/quaternion.js';
import { addScaledVec3, crossVec3, normalizeVec3, scaleVec3, type ReadonlyVec3, type Vec3 } from '../../core/maths/vec3.js';
import { viewBasis } from '../../core/navigation/viewOrientation.js';

const NORTH: ReadonlyVec3 = [0, 1, 0];

/**
 * Yaw and pitch that show a place on the ground of a turning body from over that ground, on the date that the tree is
 * placed for: `heightRad` above its horizon, on the side `aroundRad` from south towards east. Without it a place would be
 * looked at from the body's sunlit side, and at night through the body.
 *
 * @param focusM the place, metres in the body-fixed `frame`: y to the north pole
 */
export function groundView(tree: FrameTree, frame: string, focusM: ReadonlyVec3, q: number, aroundRad: number, heightRad: number): { yawRad: number; pitchRad: number } {
  const up = normalizeVec3([0, 0, 0], focusM);
  const east = normalizeVec3([0, 0, 0], crossVec3([0, 0, 0], NORTH, up));
  const south = crossVec3([0, 0, 0], east, up);
  const towards: Vec3 = scaleVec3([0, 0, 0], up, Math.sin(heightRad));
  addScaledVec3(towards, towards, south, Math.cos(heightRad) * Math.cos(aroundRad));
  addScaledVec3(towards, towards, east, Math.cos(heightRad) * Math.sin(aroundRad));
  const turn: Quaternion = [0, 0, 0, 1];
  rotateVec3(towards, tree.orientation(turn, frame, 'bench'), towards);
  viewBasis(turn, tree, frame, focusM, q);
  rotateVec3(towards, conjugateQuaternion(turn, turn), towards);
  return { yawRad: Math.atan2(towards[0], towards[2]), pitchRad: Math.asin(Math.max(-1, Math.min(1, towards[1]))) };
}
