import { blendedField, ellipsoidField, smoothMax, smoothMin, type DistanceField } from '../../../kit/distance.js';
import { legField, type LegShape } from '../body/leg.js';
import type { Pose, SidePose } from '../body/Pose.js';
import { trunkField, type Level } from '../body/trunk.js';
import { folded, type Fold } from './folds.js';

export interface TrousersShape {
  readonly pelvis: readonly Level[];
  readonly middleZ: number;
  readonly leg: LegShape;
  /** Seat, one side, x outward. */
  readonly seat: { readonly centre: readonly [number, number, number]; readonly radii: readonly [number, number, number] };
  readonly waistY: number;
  readonly legFolds: readonly Fold[];
  readonly hipFolds: readonly Fold[];
  /** Height of the ironed crease down the front, mm. */
  readonly crease: number;
}

/** Trousers from the waist to the hems, millimetres. */
export const trousersField = (pose: Pose, shape: TrousersShape): DistanceField => {
  const { pelvis, middleZ, leg, seat, waistY, legFolds, hipFolds, crease } = shape;
  const oneLeg = (side: SidePose): DistanceField => {
    const { hip, knee, ankle } = side;
    const draped = folded(legField(side, leg), ankle, knee, 62, legFolds);
    const lined: DistanceField = (x, y, z) => {
      const bare = draped(x, y, z);
      if (bare > 20 || y > hip[1] - 40) return bare;
      const upper = y > knee[1];
      const t = upper ? (y - knee[1]) / (hip[1] - knee[1]) : (y - ankle[1]) / (knee[1] - ankle[1]);
      const middle = upper ? knee[0] + (hip[0] - knee[0]) * t : ankle[0] + (knee[0] - ankle[0]) * t;
      const line = z > middleZ ? crease * Math.exp(-(((x - middle) / 3.6) ** 2)) : 0;
      return bare - line;
    };
    return blendedField([1, lined], [40, ellipsoidField(seat.centre, seat.radii)]);
  };
  const left = oneLeg(pose.left);
  const right = oneLeg(pose.right);
  const top = trunkField(pelvis, middleZ);
  const low = pelvis[0]![0];
  const whole: DistanceField = (x, y, z) => {
    const legs = smoothMin(left(x, y, z), right(-x, y, z), y > low - 60 ? 10 + Math.max(0, y - low + 60) * 0.12 : 4);
    return smoothMin(top(x, y, z), legs, 44);
  };
  const draped = folded(whole, [0, low - 100, middleZ], [0, waistY, middleZ], 160, hipFolds);
  return (x, y, z) => smoothMax(draped(x, y, z), y - waistY, 3);
};
