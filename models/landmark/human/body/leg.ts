import {
  blendedField, columnField, ellipsoidField, type DistanceField, type Station,
} from '../../../kit/index.js';
import type { SidePose } from './Pose.js';

/** What surrounds a leg, from the hem to the knee and from the knee to the hip: sections in mm. */
export interface LegShape {
  readonly hemY: number;
  readonly shank: readonly Station[];
  readonly thigh: readonly Station[];
  /** Radius of what covers the kneecap. */
  readonly knee: number;
}

/** A leg with its cloth, x outward, millimetres. */
export const legField = ({ hip, knee, ankle }: SidePose, { hemY, shank, thigh, knee: kneeRadius }: LegShape): DistanceField => {
  const t = (hemY - ankle[1]) / (knee[1] - ankle[1]);
  const hem = [0, 1, 2].map((i) => ankle[i]! + (knee[i]! - ankle[i]!) * t) as [number, number, number];
  return blendedField(
    [1, columnField({ from: hem, to: knee, side: [1, 0, 0], stations: shank, power: 2.1 })],
    [20, ellipsoidField([knee[0], knee[1], knee[2]], [kneeRadius, kneeRadius * 1.5, kneeRadius])],
    [20, columnField({ from: knee, to: hip, side: [1, 0, 0], stations: thigh, power: 2.1 })],
  );
};
