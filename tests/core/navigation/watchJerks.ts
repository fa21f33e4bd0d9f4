import { lengthVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import type { Navigator } from '../../../src/core/navigation/Navigator.js';
import { cameraStep, copyOf, type createTestWorld } from './worldSupport.js';

/**
 * The largest change of velocity from one step to the next in the camera's place, q and orientation, view units: what
 * the eye sees as a jump. A motion that is smooth has an acceleration, so the bound shrinks with the square of the step.
 */
export const watchJerks = (navigator: Navigator, { tree }: ReturnType<typeof createTestWorld>) => {
  let before = copyOf(navigator.viewpoint);
  let offset: Vec3 = [...navigator.offset];
  let turn = [...navigator.orientation];
  let lastStep: Vec3 | null = null;
  let lastTurn = 0;
  const worst = { place: 0, turn: 0, step: 0, q: 0 };
  let lastQ = 0;
  return {
    worst,
    look: (): void => {
      const step = cameraStep(tree, before, offset, navigator.viewpoint, navigator.offset);
      const cosine = turn.reduce((sum, x, k) => sum + x * navigator.orientation[k]!, 0);
      const turned = 2 * Math.acos(Math.min(1, Math.abs(cosine)));
      const stepQ = navigator.viewpoint.q - before.q;
      worst.step = Math.max(worst.step, lengthVec3(step));
      if (lastStep) {
        worst.place = Math.max(worst.place, Math.hypot(step[0] - lastStep[0], step[1] - lastStep[1], step[2] - lastStep[2]));
        worst.turn = Math.max(worst.turn, Math.abs(turned - lastTurn));
        worst.q = Math.max(worst.q, Math.abs(stepQ - lastQ));
      }
      before = copyOf(navigator.viewpoint);
      offset = [...navigator.offset];
      turn = [...navigator.orientation];
      lastStep = step;
      lastTurn = turned;
      lastQ = stepQ;
    },
  };
};
