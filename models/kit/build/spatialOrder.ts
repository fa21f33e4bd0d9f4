import { takeRounds, type BallsAndSticks, type RoundData } from './MoleculeData.js';

const BITS = 10;

/** Neighbours in space become neighbours in the list (along Morton's curve): the stage sorts and leaves out whole stretches. */
export const inSpatialOrder = ({ balls, sticks }: BallsAndSticks): BallsAndSticks => ({
  balls: takeRounds(balls, ordered(balls, 1)),
  sticks: takeRounds(sticks, ordered(sticks, 2)),
});

/** Entry numbers along the curve; `size` entries stay together and are placed by their first. */
const ordered = ({ positions: p }: RoundData, size: number): number[] => {
  const count = p.length / 3 / size;
  const min = [0, 1, 2].map((axis) => extremeOf(p, axis, Math.min, Infinity));
  const max = [0, 1, 2].map((axis) => extremeOf(p, axis, Math.max, -Infinity));
  const extent = Math.max(...[0, 1, 2].map((axis) => max[axis]! - min[axis]!)) || 1;
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let key = 0;
    for (let bit = BITS - 1; bit >= 0; bit--) {
      for (let axis = 0; axis < 3; axis++) key = key * 2 + ((cellAt(p[i * size * 3 + axis]!, min[axis]!, extent) >> bit) & 1);
    }
    keys[i] = key;
  }
  const order = Array.from({ length: count }, (_, i) => i).sort((a, b) => keys[a]! - keys[b]! || a - b);
  return size === 1 ? order : order.flatMap((i) => Array.from({ length: size }, (_, k) => i * size + k));
};

/** One of 1024 cells along an axis. */
const cellAt = (value: number, min: number, extent: number): number => Math.min(1023, Math.floor(((value - min) / extent) * 1024));

const extremeOf = (p: Float32Array, axis: number, of: (a: number, b: number) => number, start: number): number => {
  let value = start;
  for (let i = axis; i < p.length; i += 3) value = of(value, p[i]!);
  return value;
};
