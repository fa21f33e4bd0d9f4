import { defineModel } from '../../kit/index.js';
import { REACH, UNIT_M } from './bubble.js';

/** Drawn by `live.tsx`; one unit is 10^12 m. The Sun is the origin; the tail reaches farthest. */
export const model = defineModel({
  unitM: UNIT_M,
  floor: false,
  boundsOnly: { min: [-REACH, -REACH / 2, -REACH], max: [REACH, REACH / 2, REACH] },
  build: () => [],
});
