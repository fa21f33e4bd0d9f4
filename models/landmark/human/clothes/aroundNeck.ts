import type { DistanceField } from '../../../kit/distance.js';
import type { Pose } from '../body/Pose.js';
import { neckField } from '../head/neck.js';
import type { HeadShape } from '../head/HeadShape.js';

/** Distance from the skin of the neck and the top of the chest, in the figure's millimetres: what lies there follows it. */
export const aroundNeck = ({ head, headScale }: Pose, shape: HeadShape): DistanceField => {
  const scale = headScale * 1000;
  const neck = neckField(shape);
  return (x, y, z) => neck((x - head[0]) / scale, (y - head[1]) / scale, (z - head[2]) / scale) * scale;
};
