import { quaternionFromAxisAngle, type Quaternion } from '../../../src/core/maths/quaternion.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { atoms, type Molecule } from '../../kit/index.js';
import { finHalfWidth } from './crossSection.js';
import { FIN_TOP, LEFT, OXIDE_TOP } from './dimensions.js';

/** Silicon's cubic cell, nm. The fin runs along ⟨110⟩ and stands along [001]. */
const CELL = 0.5431020511;
/** From one (220) layer across the fin to the next. */
export const LAYER = CELL / (2 * Math.SQRT2);
/** From one (004) layer up the fin to the next. */
export const STOREY = CELL / 4;
/** Height of the band at a fin's end that shows its atoms, and how deep it goes in, nm. */
export const WINDOW_HEIGHT = 4.6;
export const WINDOW_DEPTH = 0.8;
/** Middle of the band. */
export const WINDOW_Y = (OXIDE_TOP + FIN_TOP) / 2;

/**
 * The ends of the rows of atoms that one sees looking along a fin, [z, y] from the fin's middle at mid-height, nm:
 * the dumb-bells of the diamond lattice along ⟨110⟩.
 */
export const rowEnds = (height: number): [number, number][] => {
  const ends: [number, number][] = [];
  const storeys = Math.floor(height / 2 / STOREY);
  for (let storey = -storeys; storey <= storeys; storey++) {
    const y = storey * STOREY;
    const half = finHalfWidth((OXIDE_TOP + FIN_TOP) / 2 + y);
    const layers = Math.floor(half / LAYER);
    // Two storeys stand on even layers, the next two on odd ones.
    const odd = (((storey % 4) + 4) % 4) >> 1;
    for (let layer = -layers; layer <= layers; layer++) if ((((layer % 2) + 2) % 2) === odd) ends.push([layer * LAYER, y]);
  }
  return ends;
};

/** The block of `silicon-atom` stands in the fin's own lattice: its cube turned so that a ⟨110⟩ edge looks out along −x. */
const TURN_RAD = (-3 * Math.PI) / 4;
/** How far behind the fin's end the block's middle atom lies, nm. */
const CHOSEN_DEPTH = 0.46;
/** Height of that atom over the block's floor: one cell and the radius of an atom as drawn. */
const CHOSEN_LIFT = CELL + 0.068;

/** Where the block stands on the end of a fin, and its turn. */
export const latticePlace = (fin: number): { at: Vec3; turn: Quaternion } => ({
  at: [LEFT + CHOSEN_DEPTH, WINDOW_Y - CHOSEN_LIFT, fin],
  turn: quaternionFromAxisAngle([0, 0, 0, 1], [0, 1, 0], TURN_RAD),
});

/** Whether a place, in quarters of the cell from an atom of the first sublattice, holds an atom. */
const isSite = (i: number, j: number, k: number): boolean => {
  const fcc = (a: number, b: number, c: number): boolean => a % 2 === 0 && b % 2 === 0 && c % 2 === 0 && (a + b + c) % 4 === 0;
  return fcc(i, j, k) || fcc(i - 1, j - 1, k - 1);
};

/**
 * All atoms of the band, nm from its middle atom in the transistor's axes, but for those where the block of
 * `silicon-atom` stands and what would hide it.
 */
export const windowAtoms = (): Vec3[] => {
  const found: Vec3[] = [];
  const quarter = CELL / 4;
  const reach = 34;
  for (let j = Math.ceil(-WINDOW_HEIGHT / 2 / quarter); j * quarter <= WINDOW_HEIGHT / 2; j++)
    for (let i = -reach; i <= reach; i++)
      for (let k = -reach; k <= reach; k++) {
        if (!isSite(i, j, k)) continue;
        const x = -((i + k) * quarter) / Math.SQRT2;
        const z = ((i - k) * quarter) / Math.SQRT2;
        if (x < -CHOSEN_DEPTH || x > WINDOW_DEPTH - CHOSEN_DEPTH || Math.abs(z) > finHalfWidth(WINDOW_Y + j * quarter)) continue;
        const inBlock = Math.max(Math.abs(i), Math.abs(j), Math.abs(k)) <= 4;
        const inFront = Math.abs(j) <= 6 && Math.abs(z) < 1.05 && x < 0.1;
        if (!inBlock && !inFront) found.push([x, j * quarter, z]);
      }
  return found;
};

/** The band of one fin's end in which the fin is drawn atom by atom. */
export const atomWindow = (fin: number): Molecule =>
  atoms(windowAtoms().map(([x, y, z]) => ({ at: [LEFT + CHOSEN_DEPTH + x, WINDOW_Y + y, fin + z], radius: 0.082, material: 'cpk-Si' as const, colour: '#8a7048' })));
