import { smoothMax, smoothMin, type DistanceField } from '../../../kit/distance.js';
import { armField } from '../body/arm.js';
import type { SidePose } from '../body/Pose.js';
import { folded, type Fold } from './folds.js';

export interface SleeveShape {
  /** Girth of the arm under it (1: a man's) and how far the cloth stands off, mm. */
  readonly girth: number;
  readonly ease: number;
  /** Which part of the arm its end crosses, and where along it: 0 at the lower end. */
  readonly endsOn: 'forearm' | 'upper arm';
  readonly endAt: number;
  /** Height of the turned-up cuff or hem along the arm, and how far it stands off, mm. */
  readonly cuffMm: number;
  readonly cuffEase: number;
  readonly folds: readonly Fold[];
}

/** A sleeve from the shoulder down; x outward, mm. */
export const sleeveField = (side: SidePose, shape: SleeveShape): DistanceField => {
  const { girth, ease, endsOn, endAt, cuffMm, cuffEase, folds } = shape;
  const [low, high] = endsOn === 'forearm' ? [side.wrist, side.elbow] : [side.elbow, side.shoulder];
  const length = Math.hypot(high[0] - low[0], high[1] - low[1], high[2] - low[2]);
  const w = [(high[0] - low[0]) / length, (high[1] - low[1]) / length, (high[2] - low[2]) / length] as const;
  const cloth = folded(armField(side, girth, ease), side.elbow, side.shoulder, 50 * girth, folds);
  const cuff = armField(side, girth, ease + cuffEase);
  return (x, y, z) => {
    // Along the arm from the sleeve's end.
    const up = (x - low[0]) * w[0] + (y - low[1]) * w[1] + (z - low[2]) * w[2] - endAt * length;
    const sleeve = smoothMax(cloth(x, y, z), -up, 3);
    if (Math.abs(up - cuffMm / 2) > cuffMm) return sleeve;
    const band = smoothMax(cuff(x, y, z), Math.max(-up, up - cuffMm), 3);
    return smoothMin(sleeve, band, 1.5);
  };
};
