import { AdditiveBlending, BoxGeometry, InstancedMesh, Matrix4, MeshBasicMaterial } from 'three';
import { FREE_AT, PACKET, REACH } from './packet.js';

/** From one mark to the next, µm. */
export const MARK_SPACING = 10;
const COUNT = Math.floor((2 * REACH * PACKET) / MARK_SPACING);

/** Marks that stand still in space, and so pass those who keep up with the light. */
export function createPassingMarks(): InstancedMesh<BoxGeometry, MeshBasicMaterial> {
  const material = new MeshBasicMaterial({ color: '#8fa0bb', transparent: true, depthWrite: false, blending: AdditiveBlending, fog: false });
  const marks = new InstancedMesh(new BoxGeometry(0.35, 0.35, 7), material, COUNT);
  const at = new Matrix4();
  for (let i = 0; i < COUNT; i++) marks.setMatrixAt(i, at.makeTranslation((i - COUNT / 2) * MARK_SPACING, 1.5, FREE_AT[2]));
  marks.name = 'passing-marks';
  marks.raycast = () => undefined;
  marks.frustumCulled = false;
  marks.userData['measured'] = false;
  return marks;
}
