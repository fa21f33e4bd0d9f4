import type { Solid } from '../../kit/index.js';
import { bareFootField } from './body/foot.js';
import type { Pose } from './body/Pose.js';
import { armSolids, footSolids } from './body/limbSolids.js';
import { CLAY } from './clay.js';
import { aroundNeck } from './clothes/aroundNeck.js';
import { flatShoeField } from './clothes/shoes.js';
import { topField } from './clothes/top.js';
import { trousersField, type TrousersShape } from './clothes/trousers.js';
import { longHairField } from './head/hair.js';
import { HEAD_HEIGHT_MM, VERTEX_MM, type HeadShape } from './head/HeadShape.js';
import { headSolids } from './head/headSolids.js';
import { sculpted } from './sculpted.js';

/** Mean height of women, mm. */
export const WOMAN_HEIGHT_MM = 1590;
/** The head is two fifteenths of the height. */
const HEAD_SCALE = WOMAN_HEIGHT_MM / 7.5 / HEAD_HEIGHT_MM;

/** Her weight rests on the left leg. */
const POSE: Pose = {
  left: {
    shoulder: [148, 1246, -18], elbow: [208, 996, -36], wrist: [234, 770, 8],
    hip: [86, 832, -6], knee: [78, 452, 6], ankle: [70, 76, -18], footDeg: 9, palmDeg: 24,
  },
  right: {
    shoulder: [146, 1256, -16], elbow: [200, 1006, -36], wrist: [224, 784, 20],
    hip: [68, 822, -6], knee: [88, 446, 38], ankle: [102, 76, 4], footDeg: 20, palmDeg: 32,
  },
  head: [3, WOMAN_HEIGHT_MM - VERTEX_MM * HEAD_SCALE, 4],
  headDeg: -8,
  headScale: HEAD_SCALE / 1000,
};

const HEAD: HeadShape = { jaw: 0.82, cheekbones: 0.91, brow: 0, nose: 0.8, lips: 1.12, eyes: 1.12, ears: false, neck: 0.86, cheeks: 1 };

const TROUSERS: TrousersShape = {
  pelvis: [[768, 128, 76, 92, 10], [806, 156, 90, 108, 12], [850, 155, 95, 106, 12], [900, 144, 92, 96, 11], [950, 128, 88, 88, 9]],
  middleZ: -14,
  waistY: 945,
  leg: {
    hemY: 116,
    knee: 50,
    shank: [
      { at: 0, side: 40, front: 40, back: 46 }, { at: 0.15, side: 41, front: 40, back: 50 }, { at: 0.45, side: 48, front: 44, back: 62 },
      { at: 0.68, side: 51, front: 47, back: 64 }, { at: 0.9, side: 49, front: 48, back: 55 }, { at: 1, side: 38, front: 38, back: 40 },
    ],
    thigh: [
      { at: 0, side: 38, front: 40, back: 38 }, { at: 0.1, side: 51, front: 52, back: 50 }, { at: 0.35, side: 64, front: 68, back: 64 }, { at: 0.7, side: 76, otherSide: 78, front: 82, back: 82 },
      { at: 0.88, side: 74, otherSide: 80, front: 82, back: 88 }, { at: 1, side: 58, otherSide: 68, front: 76, back: 80 },
    ],
  },
  seat: { centre: [70, 824, -62], radii: [64, 82, 62] },
  crease: 0,
  legFolds: [
    { from: [-80, 56], to: [50, 48], height: 2, width: 6 }, { from: [70, 74], to: [-50, 66], height: 1.8, width: 6 },
    { from: [120, 330], to: [240, 346], height: 4.4, width: 9 }, { from: [110, 378], to: [240, 366], height: 4.2, width: 9 },
    { from: [130, 296], to: [220, 306], height: 3, width: 10 }, { from: [-70, 330], to: [10, 316], height: 2.2, width: 11 },
    { from: [60, 410], to: [-30, 400], height: 2.2, width: 12 },
  ],
  hipFolds: [
    { from: [7, 98], to: [38, 118], height: 1.6, width: 10 }, { from: [-7, 96], to: [-40, 114], height: 1.6, width: 10 },
    { from: [8, 76], to: [42, 84], height: 1.5, width: 9 }, { from: [-8, 74], to: [-42, 78], height: 1.5, width: 9 },
    { from: [176, 70], to: [140, 46], height: 2.2, width: 10 }, { from: [184, 66], to: [222, 42], height: 2.2, width: 10 },
  ],
};

/** A woman of mean height in a knitted top and trousers to the ankle; stands on y = 0, faces +z. Metres. */
export const woman = (): Solid[] => [
  ...headSolids({
    shape: HEAD,
    hair: longHairField, hairColour: CLAY.brownHair, floorMm: -262,
  }, POSE),
  ...armSolids(POSE, 0.8, 0.9, 1.42, CLAY.skin),
  sculpted({ field: topField(POSE, aroundNeck(POSE, HEAD)), min: [-270, 826, -175], max: [270, 1370, 140], cell: 3, triangles: 6900, colour: CLAY.terracotta }),
  sculpted({ field: trousersField(POSE, TROUSERS), min: [-190, 105, -155], max: [190, 955, 130], cell: 3.4, triangles: 3100, colour: CLAY.slate }),
  ...footSolids(POSE, 0.93, bareFootField, 150, 2.2, 900, CLAY.skin),
  ...footSolids(POSE, 0.93, flatShoeField, 74, 2, 1000, CLAY.leather),
];
