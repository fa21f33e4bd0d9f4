import { defineModel } from '../../kit/index.js';
import { HALF_AXES, UNIT_M } from './shape.js';

const [half] = HALF_AXES;

/** Drawn by `live.tsx`; one unit is 10^16 m. */
export const model = defineModel({
  unitM: UNIT_M,
  floor: false,
  boundsOnly: { min: [-half, -half, -half], max: [half, half, half] },
  build: () => [],
});
