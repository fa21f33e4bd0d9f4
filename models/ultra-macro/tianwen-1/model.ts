import { anchor, defineModel, line } from '../../kit/index.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { EVENTS, pathUnits, placeOnCruise, UNIT_M } from './flightPath.js';

const path = pathUnits();
const end = (pick: (...values: number[]) => number): Vec3 => [0, 1, 2].map((axis) => pick(...path.map((point) => point[axis]!))) as Vec3;

/** Drawn by `live.tsx`: the flown path about the Sun; one unit is a million kilometres. */
export const model = defineModel({
  unitM: UNIT_M,
  floor: false,
  boundsOnly: { min: end(Math.min), max: end(Math.max) },
  build: () => [
    line('transfer', path),
    ...EVENTS.map(({ name, dateMs }) => {
      const [x, y, z] = placeOnCruise([0, 0, 0], dateMs);
      return anchor(name, [x / UNIT_M, y / UNIT_M, z / UNIT_M]);
    }),
  ],
});
