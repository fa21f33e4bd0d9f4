import { defineModel } from '../../kit/index.js';
import { HORIZON_RADIUS_M, UNIT_M } from './extent.js';

/** Drawn by `live.tsx`; one unit is 10^26 m. Centred on us: every observer has such a sphere of their own. */
const radius = HORIZON_RADIUS_M / UNIT_M;

export const model = defineModel({
  unitM: UNIT_M,
  floor: false,
  boundsOnly: { min: [-radius, -radius, -radius], max: [radius, radius, radius] },
  build: () => [],
});
