import { smoothMax, smoothMin, type DistanceField } from '../../../kit/distance.js';
import { withBrows } from './brows.js';
import { earField } from './ear.js';
import { withEyes } from './eyes.js';
import type { HeadShape } from './HeadShape.js';
import { withMouth } from './mouth.js';
import { neckField } from './neck.js';
import { withNose } from './nose.js';
import { skullField } from './skull.js';

/** Head, neck and the top of the chest in the head's millimetres, cut off below `floorMm` under the clothes. */
export const bustField = (shape: HeadShape, floorMm: number): DistanceField => {
  const skull = skullField(shape);
  const face = withBrows(withEyes(withMouth(withNose(skull, shape), shape), shape), shape);
  const neck = neckField(shape);
  return (x, y, z) => {
    const head = y < -130 ? 1e3 : smoothMin(z > 30 ? face(x, y, z) : skull(x, y, z), shape.ears && Math.abs(x) > 45 ? earField(x, y, z) : 1e3, 4);
    return smoothMax(smoothMin(head, y < 40 ? neck(x, y, z) : 1e3, 14), floorMm - y, 2);
  };
};
