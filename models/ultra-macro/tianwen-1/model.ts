import { anchor, defineModel, line } from '../../kit/index.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { eventUnits, pathUnits, UNIT_M } from './flightPath.js';

const path = pathUnits();
const end = (pick: (...values: number[]) => number): Vec3 => [0, 1, 2].map((axis) => pick(...path.map((point) => point[axis]!))) as Vec3;

/** The flown way about the Sun; the stage draws it with the missions. One unit is a million kilometres. */
export const model = defineModel({
  unitM: UNIT_M,
  floor: false,
  boundsOnly: { min: end(Math.min), max: end(Math.max) },
  build: () => [line('transfer', path), ...eventUnits().map(({ name, at }) => anchor(name, at))],
});
