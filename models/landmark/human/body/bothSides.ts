import type { DistanceField } from '../../../kit/distance.js';
import type { Pose, SidePose } from './Pose.js';

/** One field for the left side and one for the right, each made with x outward. */
export const bothSides = ({ left, right }: Pose, make: (side: SidePose) => DistanceField): DistanceField => {
  const onLeft = make(left);
  const onRight = make(right);
  // Far from the middle the other side is too far off to count.
  return (x, y, z) => (x > 70 ? onLeft(x, y, z) : x < -70 ? onRight(-x, y, z) : Math.min(onLeft(x, y, z), onRight(-x, y, z)));
};
