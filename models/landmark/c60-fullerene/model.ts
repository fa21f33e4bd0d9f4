import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, atoms, bonds, defineModel, mesh, type Solid } from '../../kit/index.js';
import { CAGE, CAGE_BONDS, PENTAGONS } from './cage.js';

const BALL_A = 0.42;
/** Height of the middle above the floor, Å: the van der Waals radius of carbon beyond the cage. */
const LIFT_A = 5.26;

const LOOK = {
  pentagon: { radius: 0.13, colour: '#7b8694' },
  hexagon: { radius: 0.17, colour: '#d8a95a' },
} as const;

/** A thin pane in a pentagon, seen from both sides. */
const pane = (corners: readonly Vec3[]): Solid =>
  mesh({ positions: corners.flat(), indices: [0, 1, 2, 0, 2, 3, 0, 3, 4], material: 'membrane' }).tint('#6fb3d9').twoSided();

export const model = defineModel({
  unitM: 1e-10,
  build: () => {
    const placed = (p: Readonly<Vec3>): Vec3 => [p[0], p[1] + LIFT_A, p[2]];
    const first = CAGE[0]!.at;
    return [
      atoms(CAGE.map(({ at }) => ({ at: placed(at), radius: BALL_A, material: 'cpk-C', colour: '#565b63', roughness: 0.4 }))),
      bonds(
        CAGE_BONDS.map(({ ends: [i, j], kind }) => ({ from: placed(CAGE[i]!.at), to: placed(CAGE[j]!.at), material: 'cpk-C', ...LOOK[kind] })),
      ),
      ...PENTAGONS.map((corners) => pane(corners.map(placed))),
      anchor('nucleus', placed(first)),
      anchor('opposite-nucleus', placed([-first[0], -first[1], -first[2]])),
    ];
  },
});
