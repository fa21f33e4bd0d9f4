import { conjugateQuaternion, rotateVec3, type Quaternion } from '../../core/maths/quaternion.js';
import type { Vec3 } from '../../core/maths/vec3.js';
import type { Sliced } from '../../core/slices/slices.js';
import type { Rounds } from './RoundTable.js';

/** Numbers a copy has in a model's file: a turn (quaternion) and a shift. */
const NUMBERS_A_COPY = 7;

/** Balls or sticks as a file has them, and where their copies stand, seven numbers each (models/kit/build/writeRounds.ts). */
export interface RoundPart {
  readonly unit: Rounds;
  readonly copies: readonly number[];
}

/** The copies that a node's extras tell of; the unit where it stands, of none. */
export const copiesIn = (extras: Readonly<Record<string, unknown>>): readonly number[] => {
  const { copies } = extras;
  const isList = Array.isArray(copies) && copies.length > 0 && copies.length % NUMBERS_A_COPY === 0 && copies.every((value) => typeof value === 'number');
  return isList ? (copies as number[]) : [0, 0, 0, 1, 0, 0, 0];
};

/** All copies of all parts, one stretch each. Pauses after each copy: there may be a quarter of a million balls. */
export function* assembleRounds(parts: readonly RoundPart[]): Sliced<Rounds> {
  const count = parts.reduce((sum, { unit, copies }) => sum + (unit.radii.length * copies.length) / NUMBERS_A_COPY, 0);
  const stretches: number[] = [];
  const all = {
    positions: new Float32Array(count * 3),
    radii: new Float32Array(count),
    colours: new Float32Array(count * 3),
    finish: new Float32Array(count * 3),
    open: new Float32Array(count * 6),
    stretches,
  };
  let at = 0;
  for (const { unit, copies } of parts) {
    for (let copy = 0; copy < copies.length; copy += NUMBERS_A_COPY) {
      const [x = 0, y = 0, z = 0, w = 1, shiftX = 0, shiftY = 0, shiftZ = 0] = copies.slice(copy, copy + NUMBERS_A_COPY);
      stretches.push(at);
      all.radii.set(unit.radii, at);
      all.colours.set(unit.colours, at * 3);
      all.finish.set(unit.finish, at * 3);
      placeCopy(all, at, unit, [x, y, z, w], [shiftX, shiftY, shiftZ]);
      at += unit.radii.length;
      yield;
    }
  }
  return all;
}

/** Writes places, and the light of six directions as the copy's own axes have it, from entry `first` on. */
function placeCopy(to: Rounds, first: number, unit: Rounds, turn: Quaternion, shift: Readonly<Vec3>): void {
  const back: Quaternion = [0, 0, 0, 1];
  conjugateQuaternion(back, turn);
  const axes = UNITS.map((axis) => rotateVec3([0, 0, 0], back, axis));
  const place: Vec3 = [0, 0, 0];
  for (let i = 0; i < unit.radii.length; i++) {
    for (const k of [0, 1, 2] as const) place[k] = unit.positions[i * 3 + k] ?? 0;
    rotateVec3(place, turn, place);
    for (const k of [0, 1, 2] as const) to.positions[(first + i) * 3 + k] = place[k] + shift[k];
    for (let k = 0; k < 3; k++) {
      const [x, y, z] = axes[k] ?? place;
      to.open[(first + i) * 6 + k] = opennessTowards(unit.open, i * 6, x, y, z);
      to.open[(first + i) * 6 + 3 + k] = opennessTowards(unit.open, i * 6, -x, -y, -z);
    }
  }
}

const UNITS: readonly Readonly<Vec3>[] = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];

/** What six directions say for a unit vector between them: they count with the squares of its parts. */
const opennessTowards = (open: Float32Array, at: number, x: number, y: number, z: number): number =>
  x * x * (open[at + (x > 0 ? 0 : 3)] ?? 1) + y * y * (open[at + (y > 0 ? 1 : 4)] ?? 1) + z * z * (open[at + (z > 0 ? 2 : 5)] ?? 1);
