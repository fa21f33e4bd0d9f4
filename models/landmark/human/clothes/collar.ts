import { placedField, smoothMax, smoothMin, type DistanceField } from '../../../kit/distance.js';
import type { Pose } from '../body/Pose.js';

/** An open shirt collar about its own origin: the neck's middle at the height of the seam; the front lies lower. Mm. */
const leafField = (side: number, depth: number): DistanceField => (x, y, z) => {
  const away = Math.hypot(x, (z * side) / depth) - side;
  const deg = (Math.atan2(Math.abs(x), z) * 180) / Math.PI;
  const front = Math.max(0, 1 - deg / 110);
  const top = 33 - 9 * front;
  const stand = smoothMax(Math.abs(away - 3 - (top - y) * 0.06) - 1.8, Math.max(-8 - y, y - top, (20 - deg) * 1.1), 1.5);
  const low = -3 - 30 * front * front;
  const leaf = smoothMax(
    Math.abs(away - 6 - (top - y) * (0.2 + 0.22 * front)) - 1.8,
    Math.max(low - y, y - top, (16 + (top - y) * 0.34 - deg) * 1.1),
    1.5,
  );
  return smoothMin(stand, leaf, 3);
};

/** The collar of a shirt set round a figure's neck, mm. */
export const collarField = ({ head, headScale }: Pose): DistanceField => {
  const s = headScale * 1000;
  return placedField(leafField(61 * s, 57 * s), [head[0], head[1] - 140 * s, head[2] - 26 * s], [17, 0, 0]);
};
