import {
  blendedField, columnField, ellipsoidField, placedField, smoothMin, type DistanceField,
} from '../../../kit/index.js';
import { handField } from './hand.js';
import type { SidePose } from './Pose.js';

/** A bare arm from the shoulder to the wrist, millimetres; `girth` 1: a man's. `ease`: cloth that stands off it. */
export const armField = ({ shoulder, elbow, wrist, palmDeg }: SidePose, girth: number, ease = 0): DistanceField => {
  const g = (value: number): number => value * girth + ease;
  const turn = (palmDeg * Math.PI) / 180;
  // The ends run in, so that where two pieces meet there is no ring.
  const forearm = columnField({
    from: wrist, to: elbow, side: [-Math.sin(turn), 0, Math.cos(turn)],
    stations: [
      { at: 0, side: g(20), otherSide: g(20), front: g(11), back: g(11) },
      { at: 0.07, side: g(26), otherSide: g(26), front: g(17.5), back: g(17) },
      { at: 0.17, side: g(28.5), otherSide: g(28), front: g(20.5), back: g(20) },
      { at: 0.4, side: g(36), otherSide: g(33), front: g(29), back: g(28) },
      { at: 0.7, side: g(44), otherSide: g(40), front: g(37), back: g(38) },
      { at: 0.87, side: g(43), otherSide: g(41), front: g(38), back: g(40) },
      { at: 0.95, side: g(39), otherSide: g(38), front: g(36), back: g(38) },
      { at: 1, side: g(32), otherSide: g(32), front: g(30), back: g(32) },
    ],
  });
  const upper = columnField({
    from: elbow, to: shoulder, side: [0, 0, 1],
    stations: [
      { at: 0, side: g(30), otherSide: g(31), front: g(29), back: g(31) },
      { at: 0.06, side: g(39), otherSide: g(39), front: g(35), back: g(37) },
      { at: 0.2, side: g(43), otherSide: g(43), front: g(37), back: g(38) },
      { at: 0.5, side: g(51), otherSide: g(50), front: g(41), back: g(42) },
      { at: 0.8, side: g(52), otherSide: g(54), front: g(46), back: g(48) },
      { at: 1, side: g(48), otherSide: g(48), front: g(44), back: g(44) },
    ],
  });
  return blendedField(
    [1, forearm],
    [14, ellipsoidField(elbow, [g(37), g(40), g(39)])],
    [14, upper],
    [18, ellipsoidField([elbow[0], elbow[1] + 2, elbow[2] - 24 * girth], [g(16), g(22), g(16)])],
    [24, ellipsoidField([shoulder[0], shoulder[1] - 4, shoulder[2]], [g(50), g(52), g(51)])],
  );
};

/** The hand at the end of that arm. */
export const handAtWrist = ({ elbow, wrist, palmDeg }: SidePose, scale: number): DistanceField => {
  const [dx, dy, dz] = [elbow[0] - wrist[0], elbow[1] - wrist[1], elbow[2] - wrist[2]];
  const leanX = (Math.atan2(dz, dy) * 180) / Math.PI;
  const leanZ = (-Math.atan2(dx, Math.hypot(dy, dz)) * 180) / Math.PI;
  const turned = placedField(handField, [0, 0, 0], [0, -palmDeg, 0]);
  // The wrist gives a little, so that the fingers hang straighter than the forearm.
  const hung = placedField(turned, [0, 0, 0], [leanX * 0.75, 0, leanZ * 0.6]);
  return (x, y, z) => hung((x - wrist[0]) / scale, (y - wrist[1]) / scale, (z - wrist[2]) / scale) * scale;
};

/** Bare forearm (or more of the arm, up to `top` of the upper arm) with its hand; x outward. */
export const bareArmField = (pose: SidePose, girth: number, handScale: number): DistanceField => {
  const arm = armField(pose, girth);
  const hand = handAtWrist(pose, handScale);
  const wristY = pose.wrist[1];
  return (x, y, z) => {
    if (y > wristY + 60) return arm(x, y, z);
    if (y < wristY - 50) return hand(x, y, z);
    return smoothMin(arm(x, y, z), hand(x, y, z), 7);
  };
};
