import {
  blendedField, columnField, ellipsoidField, limbField, placedField, smoothMin, type DistanceField,
} from '../../../kit/index.js';
import type { Vec3 } from '../../../../src/core/maths/vec3.js';

interface Finger {
  /** Knuckle, mm from the wrist. */
  readonly knuckle: Vec3;
  /** Lengths of the three bones, mm. */
  readonly bones: readonly [number, number, number];
  /** Bend at the three joints towards the palm, degrees. */
  readonly bendDeg: readonly [number, number, number];
  /** Lean towards the thumb, degrees. */
  readonly leanDeg: number;
  readonly radius: number;
}

/** Index to little finger, at rest: each more bent than the one before. */
const FINGERS: readonly Finger[] = [
  { knuckle: [2, -94, 30], bones: [45, 26, 22], bendDeg: [14, 22, 12], leanDeg: 3, radius: 9.4 },
  { knuckle: [3, -99, 9.5], bones: [49, 30, 23], bendDeg: [20, 27, 15], leanDeg: 0.5, radius: 9.6 },
  { knuckle: [2, -94, -10.5], bones: [45, 28, 23], bendDeg: [26, 30, 17], leanDeg: -2.5, radius: 9 },
  { knuckle: [-1, -84, -29], bones: [35, 21, 20], bendDeg: [30, 32, 18], leanDeg: -7, radius: 8 },
];

const fingerField = ({ knuckle, bones, bendDeg, leanDeg, radius }: Finger): DistanceField => {
  const lean = (leanDeg * Math.PI) / 180;
  let from: Vec3 = knuckle;
  let angle = 0;
  let field: DistanceField | null = null;
  bones.forEach((length, i) => {
    angle += (bendDeg[i]! * Math.PI) / 180;
    const own = i === 2 ? length - radius * 0.7 : length;
    const to: Vec3 = [
      from[0] - own * Math.sin(angle),
      from[1] - own * Math.cos(angle) * Math.cos(lean),
      from[2] + own * Math.cos(angle) * Math.sin(lean),
    ];
    const thick = radius * (1 - 0.09 * i);
    // Each bone is slimmer in its middle than at the joints.
    const middle: Vec3 = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2];
    const bone = blendedField(
      [1, limbField(from, thick, middle, thick * 0.93)],
      [2, limbField(middle, thick * 0.93, to, thick * (i === 2 ? 0.78 : 0.93))],
    );
    const before: DistanceField | null = field;
    field = before === null ? bone : (x, y, z) => smoothMin((before as DistanceField)(x, y, z), bone(x, y, z), 2);
    from = to;
  });
  return field!;
};

/**
 * A relaxed left hand, millimetres of a hand 190 long: the wrist at the origin, fingers down, palm towards −x, the
 * thumb to the front.
 */
export const handField: DistanceField = (() => {
  const palm = blendedField(
    [1, columnField({
      from: [0, -96, 0],
      to: [0, 30, 0],
      side: [0, 0, 1],
      power: 2.5,
      stations: [
        { at: 0, side: 38, otherSide: 36, front: 10, back: 10.5 },
        { at: 0.22, side: 41, otherSide: 40, front: 12, back: 12 },
        { at: 0.52, side: 36, otherSide: 37, front: 14, back: 13.5 },
        { at: 0.76, side: 28.5, otherSide: 28.5, front: 17, back: 16 },
        { at: 0.9, side: 26.5, otherSide: 26, front: 17, back: 16.5 },
        { at: 1, side: 20, otherSide: 20, front: 11, back: 11 },
      ],
    })],
    [12, placedField(ellipsoidField([0, 0, 0], [12, 33, 16]), [-11, -40, 25], [14, 0, 0])],
    [12, ellipsoidField([-8, -46, -25], [11, 34, 12])],
    ...FINGERS.map(({ knuckle: [x, y, z], radius }) => [7, ellipsoidField([x + 3, y + 2, z], [radius * 0.95, radius * 1.2, radius * 0.95])] as const),
    ...FINGERS.map(({ knuckle: [x, y, z] }) => [5, limbField([x + 6.5, y + 10, z * 0.98], 3.2, [11, -18, z * 0.3], 2.6)] as const),
    // The bump of the ulna.
    [8, ellipsoidField([10, 12, -17], [9, 11, 9])],
  );
  const thumb = blendedField(
    [1, limbField([-8, -20, 24], 14, [-18, -58, 45], 11.5)],
    [5, limbField([-18, -58, 45], 10.8, [-22, -88, 52], 9.8)],
    [3, limbField([-22, -88, 52], 10, [-27, -110, 50], 7.6)],
  );
  const fingers = FINGERS.map(fingerField);
  return (x, y, z) => {
    let distance = palm(x, y, z);
    let free = 1e3;
    for (const finger of fingers) free = smoothMin(free, finger(x, y, z), 1.2);
    distance = smoothMin(distance, free, 7);
    return smoothMin(distance, thumb(x, y, z), 11);
  };
})();
