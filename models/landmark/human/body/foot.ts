import {
  blendedField, columnField, ellipsoidField, limbField, placedField, smoothMax, type DistanceField,
} from '../../../kit/index.js';
import type { SidePose } from './Pose.js';

/** A field about the ankle's foot on the floor, toes to the front, set where a pose has it; x outward. */
export const atFoot = ({ ankle, footDeg }: SidePose, scale: number, field: DistanceField): DistanceField => {
  const placed = placedField(field, [0, 0, 0], [0, footDeg, 0]);
  return (x, y, z) => placed((x - ankle[0]) / scale, y / scale, (z - ankle[2]) / scale) * scale;
};

/** The outline of a left foot 255 long, grown by `ease`; its underside at y = `sole`. */
export const footField = (ease: number, sole: number): DistanceField => {
  const e = ease;
  const last = columnField({
    from: [0, 12, -66 - e],
    to: [0, 12, 189 + e],
    side: [1, 0, 0],
    power: 2.4,
    // Along z the "front" of a section is its underside.
    stations: [
      { at: 0, side: 12 + e, front: 22, back: 26 + e },
      { at: 0.05, side: 24 + e, front: 30, back: 40 + e },
      { at: 0.16, side: 30 + e, front: 40, back: 58 + e },
      { at: 0.32, side: 31 + e, front: 40, back: 60 + e, sideShift: 1 },
      { at: 0.5, side: 36 + e, front: 40, back: 43 + e, sideShift: 2 },
      { at: 0.7, side: 45 + e, front: 40, back: 25 + e, sideShift: 0 },
      { at: 0.84, side: 44 + e, front: 40, back: 15 + e, sideShift: -3 },
      { at: 0.95, side: 31 + e, front: 36, back: 10 + e, sideShift: -8 },
      { at: 1, side: 10 + e, front: 22, back: 4 + e, sideShift: -10 },
    ],
  });
  return (x, y, z) => smoothMax(last(x, y, z), sole - y, 3);
};

/** A bare left foot and ankle, for shoes that leave the instep free. */
export const bareFootField: DistanceField = blendedField(
  [1, footField(-3, 6)],
  [26, limbField([0, 70, -16], 33, [2, 170, -10], 38)],
  [8, ellipsoidField([34, 78, -16], [9, 13, 12])],
  [8, ellipsoidField([-32, 86, -10], [9, 13, 12])],
  [10, limbField([0, 150, -42], 12, [0, 55, -52], 13)],
);
