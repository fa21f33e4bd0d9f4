import { blendedField, ellipsoidField, limbField, smoothMax, smoothMin, type DistanceField } from '../../../kit/distance.js';
import { noise3 } from '../../../kit/randomSource.js';
import { bothSides } from '../body/bothSides.js';
import type { Pose } from '../body/Pose.js';
import { trunkField, type Level } from '../body/trunk.js';
import { folded, type Fold } from './folds.js';
import { withSleeves } from './shirt.js';
import { sleeveField, type SleeveShape } from './sleeve.js';

const HEM_Y = 836;
const LEVELS: readonly Level[] = [
  [HEM_Y, 168, 108, 134, 12], [875, 163, 105, 130, 12], [930, 145, 99, 108, 10], [985, 127, 92, 87, 7], [1040, 127, 92, 90, 4],
  [1100, 134, 92, 98, 2], [1160, 143, 88, 104], [1215, 144, 81, 102], [1258, 124, 71, 90], [1296, 88, 58, 72], [1330, 60, 46, 58],
];
const MIDDLE_Z = -14;

const TRUNK_FOLDS: readonly Fold[] = [
  // From the bust down, at the waist, over the hips, in the small of the back.
  { from: [30, 270], to: [42, 130], height: 3.6, width: 12 }, { from: [-30, 272], to: [-44, 120], height: 3.6, width: 12 },
  { from: [62, 300], to: [96, 180], height: 3.2, width: 12 }, { from: [-62, 300], to: [-96, 176], height: 3.2, width: 12 },
  { from: [112, 160], to: [64, 118], height: 4, width: 10 }, { from: [-110, 168], to: [-60, 112], height: 4, width: 10 },
  { from: [120, 126], to: [72, 82], height: 3.4, width: 10 }, { from: [-118, 130], to: [-74, 74], height: 3.4, width: 10 },
  { from: [150, 150], to: [205, 118], height: 4, width: 10 }, { from: [214, 166], to: [160, 186], height: 3.2, width: 10 },
  { from: [12, 120], to: [24, 14], height: 2.8, width: 14 }, { from: [-18, 110], to: [-34, 10], height: 2.8, width: 14 },
  { from: [80, 70], to: [86, 6], height: 2.8, width: 14 }, { from: [-84, 66], to: [-90, 6], height: 2.8, width: 14 },
  { from: [140, 90], to: [128, 8], height: 3, width: 15 }, { from: [-144, 90], to: [-136, 8], height: 3, width: 15 },
  { from: [76, 400], to: [40, 356], height: 2.6, width: 11 }, { from: [-76, 400], to: [-42, 360], height: 2.6, width: 11 },
];

const SLEEVE: SleeveShape = {
  girth: 0.8, ease: 5, endsOn: 'upper arm', endAt: 0.3, cuffMm: 13, cuffEase: 1.2,
  folds: [
    { from: [-120, 130], to: [10, 104], height: 3.2, width: 9 }, { from: [-70, 190], to: [40, 150], height: 3, width: 10 },
    { from: [170, 110], to: [80, 160], height: 2.8, width: 10 },
  ],
};

/** A knitted top with short sleeves, a round neck and a broad hem over the hips; `skin`: distance from the neck and chest. Millimetres. */
export const topField = (pose: Pose, skin: DistanceField): DistanceField => {
  const [headX, headY, headZ] = pose.head;
  const s = pose.headScale * 1000;
  const neckY = headY - 150 * s;
  const neckZ = headZ - 27 * s;
  const drape = noise3(8);
  const yoke = bothSides(pose, ({ shoulder }) => limbField([42, neckY - 24, neckZ], 29, [shoulder[0] - 8, shoulder[1] + 5, shoulder[2]], 39));
  const bust = blendedField(
    [1, ellipsoidField([60, 1146, 54], [57, 58, 48])],
    [44, ellipsoidField([-60, 1146, 54], [57, 58, 48])],
    [44, ellipsoidField([0, 1150, 52], [62, 44, 40])],
  );
  const trunk = folded(
    blendedField([1, trunkField(LEVELS, MIDDLE_Z)], [50, bust], [32, yoke]),
    [0, HEM_Y, MIDDLE_Z], [0, 1300, MIDDLE_Z], 135, TRUNK_FOLDS,
  );
  const whole = withSleeves(trunk, bothSides(pose, (side) => sleeveField(side, SLEEVE)), 1185);
  return (x, y, z) => {
    let bare = whole(x, y, z);
    if (y > neckY - 130) bare = smoothMin(bare, skin(x, y, z) - 4, 10);
    if (bare > 20) return bare;
    let cloth = bare - 1.2 * drape(x / 50, y / 75, z / 50);
    // A bowl cut out of the neck: wide, lower in front.
    const px = (x - headX * 0.7) / 86;
    const py = (y - neckY - 22 + (z - neckZ) * 0.5) / 62;
    const pz = (z - neckZ - 6) / 82;
    const bowl = (Math.sqrt(px * px + py * py + pz * pz) - 1) * 68;
    if (bowl < 11) cloth -= 1.4;
    cloth -= 1.4 * Math.max(0, Math.min(1, (HEM_Y + 26 - y) / 5));
    return smoothMax(smoothMax(cloth, HEM_Y - y, 3), -smoothMin(bowl, neckY + 18 - y, 14), 2.5);
  };
};
