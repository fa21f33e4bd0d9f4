import {
  blendedField, carvedField, ellipsoidField, limbField, mirroredField, placedField, smoothMin, withinBall,
  type DistanceField,
} from '../../../kit/distance.js';
import type { HeadShape } from './HeadShape.js';

/** Bridge, tip, wings, nostrils. */
export const withNose = (face: DistanceField, { nose }: HeadShape): DistanceField => {
  const out = (z: number): number => 84 + (z - 84) * nose;
  // A shorter nose is narrower too.
  const n = 0.45 + 0.55 * nose;
  const ridge = blendedField(
    [1, limbField([0, 20, 82], 6.5 * n, [0, 2, out(96)], 6.2 * n)],
    [6, limbField([0, 2, out(96)], 6.2 * n, [0, -16, out(106)], 6.4 * n)],
    [10, limbField([0, 8, 78], 10 * n, [0, -20, 92], 13 * n)],
  );
  const lobule = blendedField(
    [1, ellipsoidField([0, -24, out(108)], [9 * n, 8.4 * n, 9])],
    [4, limbField([0, -30, out(107)], 4, [0, -33, 98], 5)],
    [3.5, mirroredField(placedField(ellipsoidField([0, 0, 0], [5.6 * n, 7.2 * n, 9.6]), [12.6 * n, -26.5, out(99)], [12, -24, 0]))],
  );
  const nostrils = mirroredField(placedField(ellipsoidField([0, 0, 0], [3 * n, 5, 5.4]), [6.6 * n, -34, out(103)], [0, 18, 0]));
  const far = withinBall([0, -8, 95], 46, 14, ridge);
  const whole: DistanceField = (x, y, z) => smoothMin(smoothMin(face(x, y, z), far(x, y, z), 12), lobule(x, y, z), 4.5);
  return carvedField(whole, [2, withinBall([0, -33, 102], 16, 3, nostrils)]);
};
