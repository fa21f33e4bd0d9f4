import { defineModel } from '../../kit/index.js';
import { OUTER, UNIT_M } from './extent.js';

/** Drawn by `live.tsx`; one unit is 10^15 m. */
export const model = defineModel({
  unitM: UNIT_M,
  floor: false,
  boundsOnly: { min: [-OUTER, -OUTER, -OUTER], max: [OUTER, OUTER, OUTER] },
  build: () => [],
});
