import {
  blendedField, carvedField, cordField, ellipsoidField, placedField, withinBall, type DistanceField,
} from '../../../kit/distance.js';

/** The left ear about its middle: x outward, y up, z to the front; 63 mm long. */
const shape: DistanceField = carvedField(
  blendedField(
    [1, ellipsoidField([-1.5, 3, -1], [2.6, 26, 14.5])],
    [3, ellipsoidField([-6, -2, 4], [6, 18, 10])],
    [2, ellipsoidField([0, -23, 3.5], [2.8, 8.5, 7])],
    // Rim, its inner fold, the little cover of the opening.
    [1.5, cordField([
      [0.5, 1, 3, 1.8], [2, 9, 9.5, 2.4], [2.4, 20, 10, 2.6], [2.6, 28, 3, 2.8], [3, 28, -6, 2.9], [3.2, 20, -13.5, 2.9],
      [3, 8, -15.5, 2.7], [2.2, -6, -12, 2.4], [1, -17, -5.5, 2.4], [0, -24, 0, 2.6],
    ])],
    [1.8, cordField([[1, 19, -2, 1.6], [2.6, 11, -7.5, 2], [3, 1, -8, 2.2], [2.4, -8, -4.5, 2.2], [1.6, -13, 2.5, 2.6]])],
    [1.8, ellipsoidField([1, -4.5, 9.5], [2.8, 5, 3.2])],
  ),
  [2, ellipsoidField([4, -2, 1.5], [6.5, 10.5, 6])],
  [1.5, cordField([[3.4, 4, 6, 1.6], [4, 14, 4, 1.6], [4.2, 23, -1, 1.6], [4.2, 21, -8, 1.5], [4.2, 9, -11.8, 1.3]])],
);

/** Both ears at the sides of the head. */
export const earField: DistanceField = (() => {
  const left = withinBall([76, -6, -10], 38, 6, placedField(shape, [75, -5, -9], [-12, -24, -4]));
  return (x, y, z) => left(Math.abs(x), y, z);
})();
