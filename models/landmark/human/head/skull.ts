import {
  blendedField, ellipsoidField, limbField, mirroredField, placedField, type DistanceField,
} from '../../../kit/distance.js';
import type { HeadShape } from './HeadShape.js';

/** The cranium alone: what hair grows on. */
export const craniumField: DistanceField = blendedField(
  [1, ellipsoidField([0, 50, -8], [76, 81, 96])],
  [30, ellipsoidField([0, 50, 24], [61, 64, 66])],
  [30, ellipsoidField([0, 26, -52], [60, 52, 49])],
);

/** Cranium, cheekbones, jaw and the flesh over them, without features. */
export const skullField = ({ jaw, brow, cheeks, cheekbones: c }: HeadShape): DistanceField =>
  blendedField(
    [1, craniumField],
    // Middle of the face, upper jaw, floor of the mouth.
    [26, ellipsoidField([0, -14, 36], [57 * c, 58, 51])],
    [20, ellipsoidField([0, -46, 62], [34 * jaw, 32, 34])],
    [22, ellipsoidField([0, -62, 38], [42 * jaw, 25, 46])],
    [20, mirroredField(blendedField(
      // Cheekbone and its arch to the ear.
      [1, placedField(ellipsoidField([0, 0, 0], [14, 12, 24]), [50.5 * c, -9, 56], [0, -30, 0])],
      [18, limbField([60 * c, -6, 44], 6, [68 * c, -2, 6], 4)],
      // Angle and body of the jaw, the muscle that closes it, the cheek.
      [20, limbField([58 * jaw, -14, 4], 9, [48 * jaw, -56, 8], 9)],
      [18, limbField([48 * jaw, -57, 10], 9.5, [14 * jaw, -88, 74], 11)],
      [22, ellipsoidField([48 * jaw, -34, 24], [14, 32, 22])],
      [24, ellipsoidField([54 * jaw, -18, 20], [12, 20, 20])],
      [26, placedField(ellipsoidField([0, 0, 0], [20 + cheeks, 27, 24]), [34, -38, 58])],
    ))],
    [16, ellipsoidField([0, -87, 80], [19 * jaw, 14, 14])],
    [18, mirroredField(blendedField(
      [1, limbField([10, 28, 83 + brow], 6, [30, 33, 80 + brow], 6.5)],
      [6, limbField([30, 33, 80 + brow], 6.5, [49, 25, 69 + brow / 2], 5)],
    ))],
  );
