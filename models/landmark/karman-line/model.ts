import { EARTH_RADIUS_M } from '../../../src/core/ephemeris/bodies.js';
import { defineModel } from '../../kit/index.js';

/** Drawn by `live.tsx`; one unit is 1000 km, the Earth's centre is the origin, and the venue lies on +y. The box is that of the pole: shell and rings are signs around it. */
const ground = EARTH_RADIUS_M / 1e6;
const side = 0.05;

export const model = defineModel({
  unitM: 1e6,
  floor: false,
  boundsOnly: { min: [-side, ground, -side], max: [side, ground + 0.1, side] },
  build: () => [],
});
