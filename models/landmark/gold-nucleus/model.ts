import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { atoms, defineModel, keep, torus, type Solid } from '../../kit/index.js';
import { EVEN_BALL_FM, HALF_DENSITY_FM, NUCLEON_FM, nucleonsOfGold, SKIN_FM } from './nucleons.js';

/** Height of the middle above the floor, fm: the outermost balls clear it. */
const LIFT_FM = 10;
const CENTRE: Vec3 = [0, LIFT_FM, 0];

/** A great circle that faces the visitor as the checkpoint's focus sees it, its outer edge at a radius: there is no surface to draw. */
const hoop = (radius: number, tube: number): Solid =>
  torus({ radius: radius - tube, tube, segments: 144, tubeSegments: 6, material: 'screen' }).turn('x', 90).turn('y', 24);

/** Upright and level, at the radius of the even ball. */
const evenBall = (): Solid[] => {
  const level = torus({ radius: EVEN_BALL_FM - 0.05, tube: 0.05, segments: 144, tubeSegments: 6, material: 'screen' });
  return [level, hoop(EVEN_BALL_FM, 0.05)].map((solid) => solid.tint('#ffe2a0').move(...CENTRE));
};

export const model = defineModel({
  unitM: 1e-15,
  floor: false,
  build: () => [
    atoms(
      nucleonsOfGold().map(({ kind, at }) => ({
        at: [at[0], at[1] + LIFT_FM, at[2]],
        radius: NUCLEON_FM,
        material: 'clay',
        roughness: 0.45,
        colour: kind === 'proton' ? '#c9452f' : '#93a5bb',
      })),
    ),
    hoop(HALF_DENSITY_FM + SKIN_FM / 2, 0.03).tint('#6f86b8').move(...CENTRE),
    keep('even-ball', evenBall()),
  ],
});
