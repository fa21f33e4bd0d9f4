import { defineModel } from '../../kit/index.js';

/** Drawn by `live.tsx`; one unit is the astronomical unit. The Sun is the origin; the ruler turns with the Earth. */
export const model = defineModel({
  unitM: 149_597_870_700,
  floor: false,
  boundsOnly: { min: [-1, -0.05, -1], max: [1, 0.05, 1] },
  build: () => [],
});
