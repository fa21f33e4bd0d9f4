import { conjugateQuaternion, rotateVec3, type Quaternion } from '../../../src/core/maths/quaternion.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { placed, UNMOVED, type Placement } from '../CopiedMolecule.js';
import { readCube } from './ambientCube.js';
import type { BallsAndSticks, MoleculeData, MoleculePart, RoundData } from './MoleculeData.js';

/** Balls or sticks as they stand in a copy: places and the directions of their light turned, all else as it is. */
export const placedRounds = (data: RoundData, placement: Placement): RoundData => {
  if (placement === UNMOVED) return data;
  const count = data.radii.length;
  const positions = new Float32Array(count * 3);
  const open = new Float32Array(count * 6);
  const back: Quaternion = [0, 0, 0, 1];
  conjugateQuaternion(back, placement.turn);
  // Where each axis of the model lies in the axes that the light was baked in.
  const axes = [0, 1, 2].map((axis) => {
    const own: Vec3 = [0, 0, 0];
    own[axis as 0] = 1;
    return rotateVec3([0, 0, 0], back, own);
  });
  for (let i = 0; i < count; i++) {
    positions.set(placed(placement, [data.positions[i * 3]!, data.positions[i * 3 + 1]!, data.positions[i * 3 + 2]!]), i * 3);
    axes.forEach(([x, y, z], axis) => {
      open[i * 6 + axis] = readCube(data.open, i * 6, x, y, z);
      open[i * 6 + 3 + axis] = readCube(data.open, i * 6, -x, -y, -z);
    });
  }
  return { ...data, positions, open };
};

/** Lists of balls or sticks one after the other. */
export const joinedRounds = (lists: readonly RoundData[]): RoundData => {
  const join = (key: keyof RoundData): Float32Array => {
    const out = new Float32Array(lists.reduce((sum, list) => sum + list[key].length, 0));
    let at = 0;
    for (const list of lists) {
      out.set(list[key], at);
      at += list[key].length;
    }
    return out;
  };
  return { positions: join('positions'), radii: join('radii'), colours: join('colours'), finish: join('finish'), open: join('open') };
};

/** All copies of all parts in one. */
export const assembled = (parts: readonly MoleculePart[]): MoleculeData => {
  const all = (kind: keyof BallsAndSticks): RoundData =>
    joinedRounds(parts.flatMap(({ unit, placements }) => placements.map((placement) => placedRounds(unit[kind], placement))));
  return { balls: all('balls'), sticks: all('sticks'), parts };
};
