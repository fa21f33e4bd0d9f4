import { EARTH_RADIUS_M } from '../../../src/core/ephemeris/bodies.js';
import { defineModel } from '../../kit/index.js';

/** Drawn by `live.tsx`; one unit is 1000 km, the Earth's centre is the origin, and the venue lies on +y. */
const radius = (EARTH_RADIUS_M + 1e5) / 1e6;

export const model = defineModel({
  unitM: 1e6,
  floor: false,
  boundsOnly: { min: [-radius, -radius, -radius], max: [radius, radius, radius] },
  build: () => [],
});
