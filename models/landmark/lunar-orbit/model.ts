import { defineModel } from '../../kit/index.js';
import { MEAN_RADIUS_M, UNIT_M } from './orbitShape.js';

const reach = MEAN_RADIUS_M / UNIT_M;

/** Drawn by `live.tsx`; one unit is 100 000 km. */
export const model = defineModel({
  unitM: UNIT_M,
  floor: false,
  boundsOnly: { min: [-reach, -reach, -reach], max: [reach, reach, reach] },
  build: () => [],
});
