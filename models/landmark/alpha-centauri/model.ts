import { defineModel } from '../../kit/index.js';
import { PROXIMA, SUN, UNIT_M } from './extent.js';

const side = (pick: (...values: number[]) => number): [number, number, number] => [
  pick(0, PROXIMA[0], SUN[0]), pick(0, PROXIMA[1], SUN[1]), pick(0, PROXIMA[2], SUN[2]),
];

/** Drawn by `live.tsx` and the sky's stars; one unit is 10^16 m. */
export const model = defineModel({
  unitM: UNIT_M,
  floor: false,
  boundsOnly: { min: side(Math.min), max: side(Math.max) },
  build: () => [],
});
