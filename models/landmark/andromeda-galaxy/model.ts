import { defineModel } from '../../kit/index.js';
import { RADIUS, UNIT_M } from './plan.js';

/** Drawn by `live.tsx`; one unit is 10^20 m. The disc is tilted in these axes, so the box is that of a ball. */
export const model = defineModel({
  unitM: UNIT_M,
  floor: false,
  boundsOnly: { min: [-RADIUS, -RADIUS, -RADIUS], max: [RADIUS, RADIUS, RADIUS] },
  build: () => [],
});
