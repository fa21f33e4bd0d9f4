import type { Vec3 } from '../../../src/core/maths/vec3.js';
import type { PlacedAtom } from '../../kit/index.js';

/** Name, element and place (Å, z square to the ring) of the 24 atoms of β-D-glucopyranose: glucose.xyz of TeoWalder/TCCM_GFN1-xTB. */
const TABLE: readonly (readonly [name: string, element: 'C' | 'O' | 'H', x: number, y: number, z: number])[] = [
  ['O5', 'O', -0.6679, 1.1587, 0.257],
  ['O4', 'O', -0.887, -2.4483, -0.3388],
  ['O3', 'O', 1.8623, -2.0693, 0.4696],
  ['O2', 'O', 2.8609, 0.5414, -0.4619],
  ['O1', 'O', 1.1222, 2.6552, 0.2574],
  ['O6', 'O', -3.3742, 0.9717, -0.1865],
  ['C4', 'C', -0.3727, -1.247, 0.23],
  ['C3', 'C', 1.0856, -1.0709, -0.194],
  ['C5', 'C', -1.2211, -0.0621, -0.2375],
  ['C2', 'C', 1.6082, 0.3151, 0.1839],
  ['C1', 'C', 0.6388, 1.4132, -0.2534],
  ['C6', 'C', -2.655, -0.1577, 0.274],
  ['H4', 'H', -0.4248, -1.3522, 1.3206],
  ['H3', 'H', 1.2066, -1.2487, -1.2697],
  ['H5', 'H', -1.2548, -0.0098, -1.3343],
  ['H2', 'H', 1.7952, 0.3598, 1.2636],
  ['H1', 'H', 0.5967, 1.5141, -1.344],
  ['H6a', 'H', -2.6916, -0.1535, 1.3685],
  ['H6b', 'H', -3.1564, -1.0581, -0.0922],
  ['HO4', 'H', -0.8514, -2.3615, -1.3066],
  ['HO3', 'H', 1.4973, -2.9356, 0.22],
  ['HO2', 'H', 2.7165, 0.4989, -1.4227],
  ['HO1', 'H', 1.4876, 2.5033, 1.1448],
  ['HO6', 'H', -2.9192, 1.7652, 0.144],
];

export interface GlucoseAtom extends PlacedAtom {
  readonly name: string;
  readonly at: Vec3;
}

/** All atoms, Å, the ring lying level: y up is reached by (x, y, z) → (x, z, −y), a pure turn, so the sugar stays right-handed. */
export const GLUCOSE: readonly GlucoseAtom[] = TABLE.map(([name, element, x, y, z]) => ({ name, element, at: [x, z, -y] }));
