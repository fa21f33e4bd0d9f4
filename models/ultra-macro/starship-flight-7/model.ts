import { anchor, defineModel, line } from '../../kit/index.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { trackUnits, UNIT_M } from './groundTrack.js';

const track = trackUnits();
const end = (pick: (...values: number[]) => number): Vec3 => [0, 1, 2].map((axis) => pick(...track.map((point) => point[axis]!))) as Vec3;

/** Drawn by `live.tsx`, fixed to the turning Earth; one unit is 100 km. */
export const model = defineModel({
  unitM: UNIT_M,
  floor: false,
  boundsOnly: { min: end(Math.min), max: end(Math.max) },
  build: () => [line('ground-track', track), anchor('starbase', track[0]!), anchor('last-fragments', track.at(-1)!)],
});
