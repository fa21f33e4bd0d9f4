import { anchor, box, cylinder, defineModel, keep, solids } from '../../kit/index.js';
import { figure, type FigureShape } from './figure.js';

/** Mean heights of adults born in 1996: men 1.71 m; women about 1.59 m. */
const MAN: FigureShape = {
  heightM: 1.71, shoulders: 1.05, waist: 1.02, hips: 0.98, bust: 0, limbs: 1.03, longHair: false,
  skinColour: [0.63, 0.47, 0.37], hairColour: [0.1, 0.09, 0.09], shirt: [0.55, 0.6, 0.66], trousers: [0.2, 0.23, 0.29],
};
const WOMAN: FigureShape = {
  heightM: 1.59, shoulders: 0.93, waist: 0.91, hips: 1.07, bust: 1, limbs: 0.93, longHair: true,
  skinColour: [0.83, 0.67, 0.56], hairColour: [0.13, 0.1, 0.09], shirt: [0.72, 0.62, 0.53], trousers: [0.3, 0.31, 0.36],
};

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
    ...figure(MAN).map((solid) => solid.turn('y', 10).move(-0.46, 0, 0)),
    ...figure(WOMAN).map((solid) => solid.turn('y', -8).move(0.44, 0, 0.06)),
    ...rod.map((solid) => solid.move(0, 0, -0.14)),
    keep('mean-height', [
      box({ size: [0.2, 0.012, 0.012], bevel: 0.003, material: 'brass' }).move(0, MEAN_HEIGHT_M - 0.012, -0.118),
    ]),
    anchor('floor', [0, 0, -0.118]),
    anchor('mean', [0, MEAN_HEIGHT_M, -0.118]),
  ],
});
