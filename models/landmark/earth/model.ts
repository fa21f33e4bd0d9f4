import { defineModel } from '../../kit/index.js';

/** Drawn by `live.tsx`; one unit is the mean radius of 6371 km. */
export const model = defineModel({
  unitM: 6_371_000,
  floor: false,
  boundsOnly: { min: [-1, -1, -1], max: [1, 1, 1] },
  build: () => [],
});
