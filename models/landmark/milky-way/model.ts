import { anchor, defineModel } from '../../kit/index.js';
import { DISC_RADIUS_M, SUN_PLACE, UNIT_M } from './spiralArms.js';

/** Drawn by `live.tsx`; one unit is 10^20 m. */
const radius = DISC_RADIUS_M / UNIT_M;

export const model = defineModel({
  unitM: UNIT_M,
  floor: false,
  boundsOnly: { min: [-radius, -0.6, -radius], max: [radius, 0.6, radius] },
  build: () => [anchor('sun', SUN_PLACE)],
});
