import { box, cylinder, group, type Solid } from '../../kit/index.js';
import type { Pose } from './body/Pose.js';
import { armSolids, footSolids } from './body/limbSolids.js';
import { trunkField } from './body/trunk.js';
import { CLAY } from './clay.js';
import { aroundNeck } from './clothes/aroundNeck.js';
import { collarField } from './clothes/collar.js';
import { BUTTON_YS, shirtField } from './clothes/shirt.js';
import { lacedShoeField } from './clothes/shoes.js';
import { trousersField, type TrousersShape } from './clothes/trousers.js';
import { shortHairField } from './head/hair.js';
import { HEAD_HEIGHT_MM, VERTEX_MM, type HeadShape } from './head/HeadShape.js';
import { headSolids } from './head/headSolids.js';
import { sculpted } from './sculpted.js';
import { smoothMax } from '../../kit/distance.js';

/** Mean height of men born in 1996, mm. */
export const MAN_HEIGHT_MM = 1710;
/** The head is two fifteenths of the height. */
const HEAD_SCALE = MAN_HEIGHT_MM / 7.5 / HEAD_HEIGHT_MM;

/** His weight rests on the right leg. */
const POSE: Pose = {
  left: {
    shoulder: [181, 1346, -16], elbow: [246, 1086, -36], wrist: [270, 840, 22],
    hip: [70, 892, -8], knee: [102, 486, 42], ankle: [120, 82, 4], footDeg: 22, palmDeg: 30,
  },
  right: {
    shoulder: [184, 1334, -18], elbow: [254, 1072, -32], wrist: [274, 822, 8],
    hip: [98, 904, -8], knee: [92, 490, 6], ankle: [84, 82, -22], footDeg: 9, palmDeg: 22,
  },
  head: [-3, MAN_HEIGHT_MM - VERTEX_MM * HEAD_SCALE, 4],
  headDeg: 9,
  headScale: HEAD_SCALE / 1000,
};

const HEAD: HeadShape = { jaw: 0.95, cheekbones: 1, brow: 2.5, nose: 1, lips: 1, eyes: 1, ears: true, neck: 1, cheeks: 0 };

const TROUSERS: TrousersShape = {
  pelvis: [[790, 96, 62, 70, -8], [838, 136, 84, 98, -10], [880, 157, 96, 108, -12], [930, 163, 101, 114, -13], [975, 155, 98, 106, -13], [1020, 148, 95, 95, -12]],
  middleZ: -16,
  waistY: 1014,
  leg: {
    hemY: 30,
    knee: 59,
    shank: [
      { at: 0, side: 58, front: 62, back: 66 }, { at: 0.1, side: 57, front: 57, back: 64 }, { at: 0.4, side: 57, front: 53, back: 66 },
      { at: 0.7, side: 60, front: 56, back: 69 }, { at: 0.9, side: 59, front: 58, back: 63 }, { at: 1, side: 46, front: 46, back: 48 },
    ],
    thigh: [
      { at: 0, side: 46, front: 48, back: 46 }, { at: 0.1, side: 62, front: 63, back: 60 }, { at: 0.35, side: 72, front: 76, back: 72 }, { at: 0.7, side: 79, otherSide: 82, front: 87, back: 86 },
      { at: 0.88, side: 76, otherSide: 84, front: 88, back: 92 }, { at: 1, side: 60, otherSide: 70, front: 80, back: 84 },
    ],
  },
  seat: { centre: [74, 900, -64], radii: [62, 82, 64] },
  crease: 2.6,
  // Round each leg (0 is the front, 90 outside): breaks over the shoe, behind the knee, across the thigh.
  legFolds: [
    { from: [-70, 14], to: [60, 4], height: 5, width: 8 }, { from: [70, 42], to: [-50, 26], height: 4.6, width: 9 },
    { from: [-80, 74], to: [40, 56], height: 3.4, width: 10 }, { from: [110, 30], to: [230, 12], height: 4, width: 9 },
    { from: [90, 120], to: [10, 100], height: 2.6, width: 12 },
    { from: [120, 372], to: [240, 392], height: 5, width: 10 }, { from: [110, 420], to: [236, 410], height: 4.6, width: 10 },
    { from: [130, 340], to: [220, 330], height: 3.4, width: 11 }, { from: [-60, 360], to: [20, 346], height: 2.6, width: 12 },
    { from: [60, 452], to: [-20, 440], height: 2.6, width: 13 },
  ],
  hipFolds: [
    { from: [7, 98], to: [40, 128], height: 1.7, width: 11 }, { from: [-7, 96], to: [-42, 124], height: 1.7, width: 11 },
    { from: [8, 76], to: [44, 88], height: 1.5, width: 10 }, { from: [-8, 74], to: [-44, 82], height: 1.5, width: 10 },
    { from: [3, 204], to: [2, 122], height: 1.6, width: 6 },
    { from: [176, 70], to: [140, 44], height: 2.2, width: 11 }, { from: [184, 66], to: [222, 40], height: 2.2, width: 11 },
  ],
};

/** A belt of leather with a plain buckle, mm. */
const belt = (): Solid => {
  const around = trunkField([[984, 155, 103, 112, -13], [1003, 154, 102, 108, -12.5], [1022, 153, 101, 104, -12]], -16);
  const strap = sculpted({
    field: (x, y, z) => smoothMax(around(x, y, z), Math.abs(y - 1003) - 17, 3),
    min: [-185, 978, -140], max: [160, 1028, 100], cell: 4, triangles: 600, colour: CLAY.leather,
  });
  const bar = (w: number, h: number, x: number, y: number): Solid => box({ size: [w, h, 0.005], bevel: 0.0015, material: 'bronze' }).move(x, y, 0);
  const buckle = group(bar(0.05, 0.006, 0, 0), bar(0.05, 0.006, 0, 0.034), bar(0.006, 0.04, -0.022, 0), bar(0.006, 0.04, 0.022, 0));
  return group(strap, buckle.move(-0.0125, 0.983, 0.0835));
};

/** A man of mean height in shirt and trousers; stands on y = 0, faces +z. Metres. */
export const man = (): Solid[] => {
  const skin = aroundNeck(POSE, HEAD);
  const shirt = shirtField(POSE, skin);
  // Each button sits where the placket is met from the front.
  const buttons = BUTTON_YS.map((y) => {
    const x = -13 * Math.max(0, Math.min(1, (1300 - y) / 260));
    let z = 140;
    for (let step = 0; step < 60 && shirt(x, y, z) > 0.05; step++) z -= Math.max(0.05, shirt(x, y, z) * 0.7);
    return cylinder({ radius: 0.0058, height: 0.003, bevel: 0.001, segments: 12, material: 'clay' })
      .tint(() => CLAY.button).turn('x', 84).move(x / 1000, y / 1000, (z - 1) / 1000);
  });
  return [
    ...headSolids({
      shape: HEAD,
      hair: shortHairField, hairColour: CLAY.darkHair, floorMm: -250,
    }, POSE),
    ...armSolids(POSE, 1, 0.985, 0.86, CLAY.skin),
    sculpted({ field: shirt, min: [-330, 972, -150], max: [330, 1490, 130], cell: 3, triangles: 6200, colour: CLAY.paleShirt }),
    sculpted({ field: collarField(POSE, skin), min: [-115, 1370, -130], max: [115, 1520, 100], cell: 1.5, triangles: 1700, colour: CLAY.paleShirt }),
    ...buttons,
    belt(),
    sculpted({ field: trousersField(POSE, TROUSERS), min: [-220, 22, -170], max: [220, 1022, 150], cell: 3.6, triangles: 3100, colour: CLAY.umber }),
    ...footSolids(POSE, 1.02, lacedShoeField, 128, 2, 1300, CLAY.leather),
  ];
};
