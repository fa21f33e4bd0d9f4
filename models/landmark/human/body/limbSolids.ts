import { smoothMax, type DistanceField, type Rgb, type Solid } from '../../../kit/index.js';
import { sculpted } from '../sculpted.js';
import { bareArmField } from './arm.js';
import { atFoot } from './foot.js';
import type { Pose, SidePose } from './Pose.js';

/** Makes a solid for each side; the right one is built with x outward and mirrored. */
export const onBothSides = ({ left, right }: Pose, make: (side: SidePose) => Solid): Solid[] => [make(left), make(right).mirror('x')];

/** Bare arms with hands, cut off under the sleeve at `topShare` of the forearm (below 1) or of the upper arm (1 to 2). */
export const armSolids = (pose: Pose, girth: number, handScale: number, topShare: number, colour: Rgb): Solid[] =>
  onBothSides(pose, (side) => {
    const { shoulder, elbow, wrist } = side;
    const [low, high, share] = topShare < 1 ? [wrist, elbow, topShare] : [elbow, shoulder, topShare - 1];
    const topY = low[1] + (high[1] - low[1]) * share;
    const arm = bareArmField(side, girth, handScale);
    const field: DistanceField = (x, y, z) => smoothMax(arm(x, y, z), y - topY, 2);
    const reach = 62;
    return sculpted({
      field,
      min: [Math.min(shoulder[0], wrist[0]) - reach - 8, wrist[1] - 205 * handScale, Math.min(elbow[2], wrist[2]) - reach],
      max: [wrist[0] + reach, topY + 6, Math.max(elbow[2], wrist[2]) + reach + 22],
      cell: 1.7 * handScale, triangles: 3150, colour,
    });
  });

/** Something for both feet, made about the ankle of a foot 255 long. */
export const footSolids = (pose: Pose, scale: number, field: DistanceField, topY: number, cell: number, triangles: number, colour: Rgb): Solid[] =>
  onBothSides(pose, (side) => sculpted({
    field: atFoot(side, scale, field),
    min: [side.ankle[0] - 75, -3, side.ankle[2] - 95],
    max: [side.ankle[0] + 130, topY, side.ankle[2] + 215],
    cell, triangles, colour,
  }));
