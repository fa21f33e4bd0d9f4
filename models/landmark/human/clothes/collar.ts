import { placedField, smoothMax, smoothMin, type DistanceField } from '../../../kit/distance.js';
import type { Vec3 } from '../../../../src/core/maths/vec3.js';

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

/** The collar set round a neck of these half widths (to the side, to the front), mm. */
export const collarField = (at: Vec3, side: number, depth: number): DistanceField =>
  placedField(leafField(side, depth), at, [15, 0, 0]);
