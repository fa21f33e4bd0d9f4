import {
  carvedField, cordField, ellipsoidField, mirroredField, placedField, smoothMax, smoothMin, withinBall, type DistanceField,
} from '../../../kit/distance.js';
import { lathe, mixColours, type Rgb, type Solid } from '../../../kit/index.js';
import type { HeadShape } from './HeadShape.js';

/** Middle of the left eyeball and its radius, mm. */
const EYE_MM = [31.5, 12, 68.5] as const;
const EYEBALL_RADIUS_MM = 12.5;

const LID_THICKNESS_MM = 1.9;
const CANTHAL_TILT_DEG = 4;

/** Hollows of the sockets, lids with their margins and folds. The eyeballs are solids of their own. */
export const withEyes = (face: DistanceField, { eyes }: HeadShape): DistanceField => {
  const [ex, ey, ez] = EYE_MM;
  const socket = mirroredField(withinBall([31, 11, 92], 24, 16, placedField(ellipsoidField([0, 0, 0], [20, 12, 14]), [32, 11.5, 93.5], [0, 18, 0])));
  const corner = mirroredField(withinBall([18, 10, 92], 15, 12, ellipsoidField([17.5, 11, 94], [7, 10, 13])));
  const hollow = carvedField(face, [15, socket], [11, corner]);
  const lidRadius = EYEBALL_RADIUS_MM + LID_THICKNESS_MM;
  const local = placedField(lidOpening(eyes), [ex, ey, ez], [0, 0, CANTHAL_TILT_DEG]);
  const opening = mirroredField(withinBall([ex, ey, ez + 10], 22, 3, local));
  const balls = mirroredField(withinBall([ex, ey, ez], lidRadius, 14, (x, y, z) => Math.hypot(x - ex, y - ey, z - ez) - lidRadius));
  // The fold of the upper lid.
  const crease = mirroredField(withinBall([ex, ey + 6, ez + 8], 22, 4, placedField(
    cordField([[-14, 4.2, 9, 0.2], [-9, 7.6, 11.4, 0.6], [0, 9.2, 12.2, 0.8], [9, 7.8, 11, 0.6], [14.5, 4, 7, 0.2]]),
    [ex, ey, ez], [0, 0, CANTHAL_TILT_DEG],
  )));
  const lidded: DistanceField = (x, y, z) => smoothMin(hollow(x, y, z), balls(x, y, z), 6);
  return carvedField(lidded, [2.2, crease], [0.8, opening]);
};

/** The slit between the lids, about the eyeball's middle: two arcs, cut in from the front. */
const lidOpening = (eyes: number): DistanceField => {
  const half = 15.6 * eyes;
  const arc = (rise: number): { radius: number; middle: number } => {
    const radius = (half * half + rise * rise) / (2 * rise);
    return { radius, middle: radius - rise };
  };
  const upper = arc(4.5 * eyes);
  const lower = arc(5 * eyes);
  return (x, y, z) => {
    // The highest point lies towards the nose, the lowest away from it.
    const above = Math.hypot(x + 1.2 * (y > 0 ? y / 6 : 0), y + upper.middle) - upper.radius;
    const below = Math.hypot(x, y - lower.middle) - lower.radius;
    const slit = smoothMax(above, below, 0.8);
    // No deeper than the ball reaches at the corners.
    return Math.max(slit, 4.2 - z);
  };
};

/** Front halves of both eyeballs with iris and pupil in tones of the clay, in the head's millimetres. */
export const eyeballs = (white: Rgb, iris: Rgb): Solid[] => {
  const radius = EYEBALL_RADIUS_MM;
  const irisDeg = 27;
  const pupilDeg = 11;
  const anglesDeg = [0, 6, pupilDeg, pupilDeg + 1.5, 18, 23, irisDeg - 1, irisDeg + 1.5, 36, 46, 58, 72, 88];
  // The iris lies a little sunk, as sculptors cut it, and the pupil deeper.
  const depth = (deg: number): number => (deg <= pupilDeg ? 1.5 : deg <= irisDeg - 1 ? 0.5 + 0.3 * (deg / irisDeg) : 0);
  const profile = anglesDeg.map((deg): [number, number] => {
    const angle = (deg * Math.PI) / 180;
    return [(radius - depth(deg)) * Math.sin(angle), (radius - depth(deg)) * Math.cos(angle)];
  });
  const ball = lathe({ profile: profile.reverse(), segments: 20, material: 'clay' })
    .tint((x, y, z) => {
      const deg = (Math.atan2(Math.hypot(x, z), y) * 180) / Math.PI;
      return deg < pupilDeg + 0.5 ? mixColours(iris, [0, 0, 0], 0.65) : deg < irisDeg + 0.2 ? iris : white;
    })
    .crease(60)
    .turn('x', 90);
  return [1, -1].map((side) => ball.turn('y', side * 1.5).move(side * EYE_MM[0], EYE_MM[1], EYE_MM[2]));
};
