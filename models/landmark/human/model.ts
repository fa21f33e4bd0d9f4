import { anchor, box, cylinder, defineModel, keep, solids } from '../../kit/index.js';
import { man } from './man.js';
import { woman } from './woman.js';

/** The stated size: between the two. */
export const MEAN_HEIGHT_M = 1.65;
const ROD_HEIGHT_M = 1.9;

/** A measuring rod with a brass bar at the height between the two figures. */
const rod = solids(
  cylinder({ radius: 0.14, height: 0.02, bevel: 0.005, segments: 48, material: 'cast-iron' }),
  box({ size: [0.035, ROD_HEIGHT_M, 0.016], bevel: 0.003, material: 'wood' }).move(0, 0.02, 0),
  Array.from({ length: 18 }, (_, i) => {
    const isHalf = i % 5 === 4;
    return box({ size: [isHalf ? 0.03 : 0.018, 0.0025, 0.002], material: 'black-paint' }).move(-0.002, (i + 1) * 0.1, 0.0085);
  }),
);

export const model = defineModel({
  unitM: 1,
  build: () => [
    ...man().map((solid) => solid.turn('y', 10).move(-0.46, 0, 0)),
    ...woman().map((solid) => solid.turn('y', -8).move(0.44, 0, 0.06)),
    ...rod.map((solid) => solid.move(0, 0, -0.14)),
    keep('mean-height', [
      box({ size: [0.2, 0.012, 0.012], bevel: 0.003, material: 'brass' }).move(0, MEAN_HEIGHT_M - 0.012, -0.118),
    ]),
    anchor('floor', [0, 0, -0.118]),
    anchor('mean', [0, MEAN_HEIGHT_M, -0.118]),
  ],
});
