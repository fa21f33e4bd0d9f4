import { defineModel } from '../../kit/index.js';

/** Drawn by `live.tsx`; one unit is the radius of the orbit, 42 164.17 km. */
export const model = defineModel({
  unitM: 42_164_170,
  floor: false,
  boundsOnly: { min: [-1, -0.02, -1], max: [1, 0.02, 1] },
  build: () => [],
});
