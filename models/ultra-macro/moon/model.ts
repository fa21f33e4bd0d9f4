import { MOON as body } from '../../../src/core/ephemeris/bodies.js';
import { defineModel } from '../../kit/index.js';

/** Drawn by the sky; one unit is the equatorial radius. */
export const model = defineModel({
  unitM: body.equatorialRadiusM,
  floor: false,
  boundsOnly: { min: [-1, -body.polarRatio, -1], max: [1, body.polarRatio, 1] },
  build: () => [],
});
