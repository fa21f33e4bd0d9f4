import {
  blendedField, columnField, ellipsoidField, limbField, mirroredField, type DistanceField,
} from '../../../kit/index.js';
import type { HeadShape } from './HeadShape.js';

/** Neck, the muscles from behind the ears to the pit of the throat, collarbones, and the chest under an open collar. */
export const neckField = ({ neck, brow }: HeadShape): DistanceField => {
  const n = neck;
  const larynx = brow > 1 ? 1 : 0;
  return blendedField(
    [1, columnField({
      from: [0, -170, -30],
      to: [0, -20, -12],
      side: [1, 0, 0],
      stations: [
        { at: 0, side: 64 * n, front: 50 * n, back: 54 * n },
        { at: 0.3, side: 56 * n, front: 52 * n, back: 54 * n },
        { at: 0.7, side: 55 * n, front: 54 * n, back: 58 * n },
        { at: 1, side: 52 * n, front: 50 * n, back: 64 * n },
      ],
    })],
    [14, mirroredField(limbField([56, -24, -20], 9 * n, [12, -158, 22], 7 * n))],
    [18, limbField([0, -98, 30 * n], 12, [0, -150, 12], 12)],
    [12, ellipsoidField([0, -110, 36 * n], [7, 13, 6 + 4 * larynx])],
    // Down to the shoulders.
    [50, mirroredField(limbField([20 * n, -104, -48], 24 * n, [132 * n, -212 - 22 * larynx, -36], 21 * n))],
    [40, mirroredField(limbField([130 * n, -226, -28], 26, [40, -232, -20], 46))],
    [30, ellipsoidField([0, -250, -18], [132 * n, 95, 84 * (0.3 + 0.7 * n)])],
    [16, mirroredField(limbField([14, -171, 19], 8, [70, -174, 10], 5))],
    [16, mirroredField(limbField([70, -174, 10], 5, [124 * n, -194, -24], 5))],
  );
};
