import { smoothMax, smoothMin, type DistanceField } from '../../../kit/distance.js';
import { columnField } from '../../../kit/columnField.js';
import { noise3 } from '../../../kit/randomSource.js';
import { craniumField } from './skull.js';

/** Value at `x` on a line through `[x, value]` points, eased between them. */
const along = (points: readonly (readonly [number, number])[], x: number): number => {
  if (x <= points[0]![0]) return points[0]![1];
  for (let i = 1; i < points.length; i++) {
    const [x1, v1] = points[i]!;
    if (x > x1) continue;
    const [x0, v0] = points[i - 1]!;
    const t = (x - x0) / (x1 - x0);
    return v0 + (v1 - v0) * t * t * (3 - 2 * t);
  }
  return points[points.length - 1]![1];
};

const wander = noise3(11);

/** Locks that run out from the crown, as hair grows: −1 in the partings … 1. `x`, `z` from the crown; `down`: mm below it. */
const strands = (x: number, z: number, down: number): number => {
  const away = Math.hypot(x, z, down);
  const angle = Math.atan2(x, z) + 0.004 * away + 0.22 * wander(x * 0.025, down * 0.025, z * 0.025);
  const locks = 2 * Math.abs(Math.sin(angle * 11 + 1.6 * wander(x * 0.04, down * 0.02, z * 0.04))) - 1;
  const fine = 2 * Math.abs(Math.sin(angle * 31 + 2 * wander(x * 0.04 + 9, down * 0.02, z * 0.04))) - 1;
  return Math.min(1, away / 40) * (0.7 * locks + 0.3 * fine);
};

/** Azimuth from the front (0) to the back (180°), about the middle of the head. */
const azimuthDeg = (x: number, z: number): number => (Math.atan2(Math.abs(x), z + 8) * 180) / Math.PI;

/** Short hair, longer on top, brushed to one side. */
export const shortHairField: DistanceField = (x, y, z) => {
  const bare = craniumField(x, y, z);
  if (bare > 34 || y < -70) return Math.max(bare - 24, 1);
  const deg = azimuthDeg(x, z);
  const line = along([
    [0, 84], [18, 87], [34, 83], [44, 70], [56, 58], [64, 44], [70, -6], [80, -10], [86, 26], [104, 24], [116, -2], [130, -34], [150, -52], [180, -58],
  ], deg);
  const depth = y - line;
  const grown = along([[-30, 3.5], [20, 4.5], [55, 7], [85, 13], [112, 16]], y) + 6 * Math.exp(-(((x + 10) / 42) ** 2) - ((z - 62) / 36) ** 2) * along([[60, 0], [90, 1]], y);
  const edge = depth > 0 ? 1 - Math.exp(-depth / 11) : depth / 11;
  return bare - grown * edge - Math.min(3, grown * 0.23) * strands(x - 12, z + 42, 122 - y);
};

const CURTAIN = columnField({
  from: [0, -108, -14],
  to: [0, 64, -8],
  side: [1, 0, 0],
  stations: [
    { at: 0, side: 62, front: 52, back: 66 },
    { at: 0.1, side: 76, front: 64, back: 79 },
    { at: 0.3, side: 82, front: 72, back: 91 },
    { at: 0.6, side: 84, front: 78, back: 102 },
    { at: 1, side: 84, front: 86, back: 110 },
  ],
});

/** Where long hair begins on each side, by height: azimuth from the front, degrees. */
const SWEPT_SIDE = [[-110, 66], [-60, 60], [-20, 53], [10, 47], [40, 41], [60, 32], [76, 14], [84, -4], [90, -30]] as const;
const PARTED_SIDE = [[-110, 66], [-60, 61], [-20, 56], [10, 51], [40, 46], [62, 40], [78, 30], [90, 18], [98, 0], [104, -30]] as const;

/** Hair to below the chin, parted on one side, the ends turned in. */
export const longHairField: DistanceField = (x, y, z) => {
  const bare = craniumField(x, y, z);
  const fall = CURTAIN(x, y, z);
  if (Math.min(bare, fall) > 30) return Math.min(bare, fall) - 20;
  const lock = strands(x - 22, z - 8, 132 - y);
  const parted = Math.max(0, Math.min(1, (x + 2) / 26));
  const edgeDeg = along(SWEPT_SIDE, y) * (1 - parted) + along(PARTED_SIDE, y) * parted + 2 * lock;
  const depth = ((azimuthDeg(x, z) - edgeDeg) * Math.PI * Math.hypot(x, z + 8)) / 180;
  const grown = 10 * (depth > 0 ? 1 - Math.exp(-depth / 12) : depth / 12);
  // The parting runs back from the brow on the left.
  const parting = 4 * Math.exp(-(((x - 22) / 3.4) ** 2)) * along([[-30, 0], [0, 1]], z) * along([[76, 0], [92, 1]], y);
  const hanging = smoothMax(fall, -depth, 8);
  return smoothMin(bare - grown, hanging, 14) - 1.7 * lock + parting;
};
