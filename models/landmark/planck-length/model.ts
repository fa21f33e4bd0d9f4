import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, bonds, defineModel, keep, torus, type BondOptions, type Solid } from '../../kit/index.js';

/** The Planck length in units of 10⁻³⁵ m (CODATA 2022). */
export const PLANCK = 1.616255;
const LIFT = 2;
const HALF = PLANCK / 2;

/** A pair of callipers whose jaws stand exactly one Planck length apart: a measure, since there is no thing to draw. */
const jaws = (): BondOptions[] =>
  [-1, 1].flatMap((side): BondOptions[] => {
    const x = side * HALF;
    const stick = (from: Vec3, to: Vec3, radius = 0.012): BondOptions => ({ from, to, radius, material: 'screen', colour: '#d7e4ff' });
    return [
      stick([x, LIFT - 0.36, 0], [x, LIFT + 0.36, 0]),
      stick([x, LIFT - 0.36, 0], [x + side * 0.12, LIFT - 0.36, 0]),
      stick([x, LIFT + 0.36, 0], [x + side * 0.12, LIFT + 0.36, 0]),
    ];
  });

/** The way between the jaws, in dashes that thin out towards the middle: what "between" means there is not known. */
const between = (): BondOptions[] => {
  const dashes = 22;
  return Array.from({ length: dashes }, (_, i): BondOptions => {
    const t = (i + 0.5) / dashes;
    const fromMiddle = Math.abs(2 * t - 1);
    const half = (PLANCK / dashes) * 0.3;
    const x = -HALF + PLANCK * t;
    return { from: [x - half, LIFT, 0], to: [x + half, LIFT, 0], radius: 0.002 + 0.008 * fromMiddle ** 1.5, material: 'screen', colour: '#ffd28a' };
  });
};

/** A dashed ring around it, only to be found by. */
const ring = (): Solid[] =>
  Array.from({ length: 48 }, (_, i) =>
    torus({ radius: PLANCK, tube: 0.007, arcDeg: 3.6, segments: 4, tubeSegments: 5, material: 'screen' })
      .turn('y', 7.5 * i)
      .turn('x', 90)
      .tint('#4a5f8c')
      .move(0, LIFT, 0),
  );

export const model = defineModel({
  unitM: 1e-35,
  floor: false,
  occlusionReach: 0.01,
  build: () => [keep('ring', ring()), bonds([...jaws(), ...between()]), anchor('jaw-left', [-HALF, LIFT, 0]), anchor('jaw-right', [HALF, LIFT, 0])],
});
