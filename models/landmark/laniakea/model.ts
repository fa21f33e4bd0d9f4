import { defineModel } from '../../kit/index.js';
import { HALF_LONG, UNIT_M } from './extent.js';

/** Drawn by `live.tsx`; one unit is 10^24 m. */
export const model = defineModel({
  unitM: UNIT_M,
  floor: false,
  boundsOnly: { min: [-HALF_LONG, -HALF_LONG, -HALF_LONG], max: [HALF_LONG, HALF_LONG, HALF_LONG] },
  build: () => [],
});
