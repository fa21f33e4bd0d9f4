import { blendedField, limbField, smoothMax, smoothMin, type DistanceField } from '../../../kit/distance.js';
import { noise3 } from '../../../kit/randomSource.js';
import { bothSides } from '../body/bothSides.js';
import type { Pose } from '../body/Pose.js';
import { trunkField, type Level } from '../body/trunk.js';
import { folded, type Fold } from './folds.js';
import { sleeveField, type SleeveShape } from './sleeve.js';

/** How the sleeves grow from the trunk: blended at the shoulder, apart below the armpit. */
export const withSleeves = (trunk: DistanceField, sleeves: DistanceField, armpitY: number): DistanceField => (x, y, z) => {
  const k = 3 + 27 * Math.max(0, Math.min(1, (y - armpitY + 20) / 70));
  return smoothMin(trunk(x, y, z), sleeves(x, y, z), k);
};

const LEVELS: readonly Level[] = [
  [985, 149, 96, 98, -13], [1018, 148, 95, 92, -12], [1046, 154, 102, 96, -11], [1100, 151, 103, 92, -8], [1160, 154, 108, 97, -5],
  [1230, 163, 116, 108, -2], [1290, 168, 112, 114], [1340, 162, 97, 110], [1385, 138, 80, 96], [1420, 98, 66, 80], [1452, 66, 58, 64],
];
const MIDDLE_Z = -16;

const TRUNK_FOLDS: readonly Fold[] = [
  // Pulled up out of the belt.
  ...[-150, -118, -86, -57, -33, 30, 52, 84, 112, 146, 176].map((deg, i): Fold => ({
    from: [deg, 36], to: [deg + [9, -7, 12, 5, -8, 10][i % 6]!, 90 + 34 * ((i * 7) % 5) / 2], height: 3 + (i % 3) * 0.8, width: 10 + (i % 4) * 1.5,
  })),
  // From the armpits across the chest, and down the back.
  { from: [72, 300], to: [34, 238], height: 2.8, width: 15 }, { from: [-72, 298], to: [-38, 246], height: 2.8, width: 15 },
  { from: [80, 262], to: [46, 176], height: 2.4, width: 15 }, { from: [-80, 260], to: [-52, 168], height: 2.6, width: 15 },
  { from: [108, 300], to: [150, 214], height: 3.6, width: 13 }, { from: [-108, 300], to: [-152, 220], height: 3.6, width: 13 },
  { from: [98, 210], to: [130, 110], height: 3.2, width: 12 }, { from: [-98, 206], to: [-126, 104], height: 3.2, width: 12 },
];

const SLEEVE: SleeveShape = {
  girth: 1, ease: 9, endsOn: 'forearm', endAt: 0.7, cuffMm: 42, cuffEase: 5,
  // Round the elbow and up to the shoulder; −90° is the inner side.
  folds: [
    { from: [-120, 18], to: [20, -4], height: 5, width: 8 }, { from: [-130, 44], to: [10, 30], height: 4.4, width: 8 },
    { from: [-70, 78], to: [60, 52], height: 3.8, width: 9 }, { from: [100, 20], to: [200, 34], height: 3.4, width: 8 },
    { from: [-110, 120], to: [30, 92], height: 3, width: 10 }, { from: [-60, 200], to: [30, 150], height: 3, width: 11 },
    { from: [150, 120], to: [60, 170], height: 3, width: 12 },
  ],
};

/** A buttoned shirt without its collar, tucked in, its sleeves rolled up over the forearm; `skin`: distance from the neck and chest. Millimetres. */
export const shirtField = (pose: Pose, skin: DistanceField): DistanceField => {
  const [headX, headY, headZ] = pose.head;
  const s = pose.headScale * 1000;
  const neckBase = [headX, headY - 150 * s, headZ - 27 * s] as const;
  const drape = noise3(5);
  const yoke = bothSides(pose, ({ shoulder }) => limbField([44, neckBase[1] - 20, neckBase[2] - 2], 39, [shoulder[0] - 6, shoulder[1] + 4, shoulder[2]], 48));
  const trunk = folded(blendedField([1, trunkField(LEVELS, MIDDLE_Z)], [36, yoke]), [0, 985, MIDDLE_Z], [0, 1400, MIDDLE_Z], 150, TRUNK_FOLDS);
  const whole = withSleeves(trunk, bothSides(pose, (side) => sleeveField(side, SLEEVE)), 1270);
  return (x, y, z) => {
    let bare = whole(x, y, z);
    if (y > neckBase[1] - 130) bare = smoothMin(bare, skin(x, y, z) - 5, 10);
    if (bare > 20) return bare;
    let cloth = bare - 1.4 * drape(x / 55, y / 80, z / 55);
    if (z > 20) {
      const middle = x + 13 * Math.max(0, Math.min(1, (1300 - y) / 260));
      if (Math.abs(middle) < 16 && y < 1375) cloth -= 1.5 - (Math.abs(middle) > 12.5 ? 0.8 : 0);
    }
    // Cut round the neck, lower in front, and open at the throat.
    const seam = y - neckBase[1] - 2 + (z - neckBase[2]) * 0.27;
    const throat = Math.abs(x - headX * 0.6) * 0.94 - (y - 1352) * 0.27;
    const cut = Math.min(-seam, z > 0 ? throat : 1e3);
    return smoothMax(cloth, -cut, 2.5);
  };
};

/** Heights of the buttons, mm. */
export const BUTTON_YS = [1046, 1112, 1178, 1244, 1308] as const;
