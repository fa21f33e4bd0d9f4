import { defineModel } from '../../kit/index.js';

/** Drawn by the sky; one unit is 764 nominal radii of the Sun. */
export const model = defineModel({
  unitM: 764 * 695_700_000,
  floor: false,
  boundsOnly: { min: [-1, -1, -1], max: [1, 1, 1] },
  build: () => [],
});
