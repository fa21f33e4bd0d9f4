import { defineModel } from '../../kit/index.js';

/** Drawn by `live.tsx`; one unit is Pluto's radius of 1188.3 km. Charon stands sixteen of them away and is not counted. */
export const model = defineModel({
  unitM: 1_188_300,
  floor: false,
  boundsOnly: { min: [-1, -1, -1], max: [1, 1, 1] },
  build: () => [],
});
