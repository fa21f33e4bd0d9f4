import { defineModel } from '../../kit/index.js';
import { RADIUS, UNIT_M } from './extent.js';

/** Drawn by `live.tsx`; one unit is 10^22 m. */
export const model = defineModel({
  unitM: UNIT_M,
  floor: false,
  boundsOnly: { min: [-RADIUS, -RADIUS, -RADIUS], max: [RADIUS, RADIUS, RADIUS] },
  build: () => [],
});
