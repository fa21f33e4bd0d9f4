import { defineModel } from '../../kit/index.js';
import { SHELL_RADIUS_UNITS, UNIT_M } from './extent.js';

const radius = SHELL_RADIUS_UNITS;

/** Drawn by `live.tsx`; one unit is 10 000 km. */
export const model = defineModel({
  unitM: UNIT_M,
  floor: false,
  boundsOnly: { min: [-radius, -radius, -radius], max: [radius, radius, radius] },
  build: () => [],
});
