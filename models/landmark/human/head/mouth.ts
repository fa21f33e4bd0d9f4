import {
  carvedField, cordField, ellipsoidField, limbField, mirroredField, smoothMin, withinBall, type DistanceField,
} from '../../../kit/distance.js';
import type { HeadShape } from './HeadShape.js';

/** The two lips by themselves. */
export const lipsField = ({ lips }: HeadShape): DistanceField => {
  const upper = cordField([
    [0, -48.2, 97, 3.5 * lips], [5, -47, 97, 3.8 * lips], [14, -49.4, 92.6, 3 * lips], [24.5, -51.5, 82.4, 1.4],
  ]);
  const lower = cordField([[0, -57.2, 96, 4.7 * lips], [8, -56.9, 95, 4.6 * lips], [16, -55.4, 90, 3.3 * lips], [24, -52.3, 82, 1.4]]);
  return withinBall([0, -53, 92], 36, 6, mirroredField((x, y, z) => Math.min(upper(x, y, z), lower(x, y, z))));
};

/** Lips, the line between them, the groove above and the hollow below. */
export const withMouth = (face: DistanceField, shape: HeadShape): DistanceField => {
  const near = (field: DistanceField, margin: number): DistanceField => withinBall([0, -53, 92], 36, margin, field);
  const lips = lipsField(shape);
  const line = mirroredField(cordField([
    [0, -52.9, 102.4, 0.5], [6, -52.1, 101.6, 0.5], [14, -52.4, 96.4, 0.6], [21, -52, 89.4, 0.5], [25, -51.4, 86, 0.2],
  ]));
  const philtrum = limbField([0, -35, 103], 2.2, [0, -44, 104], 2.8);
  const hollow = ellipsoidField([0, -69, 104], [20, 6.5, 11]);
  const corner = mirroredField(ellipsoidField([27.5, -52.4, 89], [2, 2.4, 2.6]));
  const sunk = carvedField(face, [14, near(hollow, 16)], [4, near(philtrum, 5)]);
  const lipped: DistanceField = (x, y, z) => smoothMin(sunk(x, y, z), lips(x, y, z), 3);
  return carvedField(lipped, [6, near(corner, 7)], [1.6, near(line, 3)]);
};
