import type { Rounds } from '../../../src/stage/molecules/RoundTable.js';

const LATTICE_A = 5.431;
const BASIS = [
  [0, 0, 0], [0, 2, 2], [2, 0, 2], [2, 2, 0], [1, 1, 1], [1, 3, 3], [3, 1, 3], [3, 3, 1],
] as const;
/** Elements in turn, linear colours: so that neighbours can be told apart. */
const COLOURS = [[0.45, 0.38, 0.27], [0.06, 0.13, 0.5], [0.6, 0.06, 0.04], [0.7, 0.7, 0.7]] as const;
/** Cells along the side of a block whose atoms follow each other. */
const BLOCK = 4;

/** A round piece of a crystal like silicon's with about `wanted` atoms, Å, in spatial order. */
export const crystalBalls = (wanted: number, radiusA: number): Rounds => {
  const cells = Math.ceil(Math.cbrt(wanted / 8 / (Math.PI / 6)));
  const reach = cells / 2;
  const places: number[] = [];
  const blocks = Math.ceil(cells / BLOCK);
  const each = (count: number, visit: (x: number, y: number, z: number) => void): void => {
    for (let x = 0; x < count; x++) for (let y = 0; y < count; y++) for (let z = 0; z < count; z++) visit(x, y, z);
  };
  each(blocks, (bx, by, bz) => {
    each(BLOCK, (cx, cy, cz) => {
      for (const [x, y, z] of BASIS) {
        const at = [bx * BLOCK + cx + x / 4, by * BLOCK + cy + y / 4, bz * BLOCK + cz + z / 4].map((value) => value - reach) as [number, number, number];
        if (Math.hypot(...at) <= reach) places.push(...at.map((value) => value * LATTICE_A));
      }
    });
  });
  const count = places.length / 3;
  const radii = new Float32Array(count).fill(radiusA);
  const colours = Float32Array.from({ length: count * 3 }, (_, i) => COLOURS[Math.floor(i / 3) % COLOURS.length]![i % 3]!);
  const finish = Float32Array.from({ length: count * 3 }, (_, i) => (i % 3 === 1 ? 0.5 : 0));
  return { positions: Float32Array.from(places), radii, colours, finish, open: new Float32Array(count * 6).fill(1) };
};
