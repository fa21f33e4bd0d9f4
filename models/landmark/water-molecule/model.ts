import type { Vec3 } from '../../../src/core/maths/vec3.js';
import {
  anchor, ballAndStick, BONDI_RADIUS_A, dashedBond, defineModel, mixColours, vanDerWaalsSurface,
  type Molecule, type PlacedAtom, type Solid,
} from '../../kit/index.js';
import { MIDDLE, NEIGHBOURS, type Water } from './water.js';

const MIDDLE_BALL = 0.3;
const NEIGHBOUR_BALL = 0.22;
/** Height of the middle oxygen above the floor, Å. */
const LIFT_A = 3.6;

const atomsOf = ({ oxygen, hydrogens }: Water): PlacedAtom[] => [
  { element: 'O', at: oxygen },
  ...hydrogens.map((at) => ({ element: 'H' as const, at })),
];

const drawn = (water: Water, ball: number, stick: number): Molecule =>
  ballAndStick({ atoms: atomsOf(water), bonds: [[0, 1], [0, 2]], ball, stick });

/** How far the electrons of the middle molecule reach: three van der Waals balls grown into one, red where the charge gathers. */
const cloud = (): Solid =>
  vanDerWaalsSurface({ atoms: atomsOf(MIDDLE), cell: 0.09, triangles: 5200 }).tint((x, y, z) => {
    const toHydrogen = Math.min(...MIDDLE.hydrogens.map((h) => Math.hypot(x - h[0], y - h[1], z - h[2])));
    const share = Math.max(0, Math.min(1, (toHydrogen - 1.15) / 1.1));
    return mixColours('#9cc4ff', '#ff6a55', share);
  });

/** From the hydrogen that is given to the oxygen that takes it. */
const hydrogenBonds = (): Molecule[] => {
  const held: [Vec3, number, Vec3, number][] = [
    ...MIDDLE.hydrogens.map((h, i): [Vec3, number, Vec3, number] => [h, MIDDLE_BALL, NEIGHBOURS[i]!.oxygen, NEIGHBOUR_BALL]),
    ...NEIGHBOURS.slice(2).map(({ hydrogens }): [Vec3, number, Vec3, number] => [hydrogens[0], NEIGHBOUR_BALL, MIDDLE.oxygen, MIDDLE_BALL]),
  ];
  return held.map(([from, ballFrom, to, ballTo]) =>
    dashedBond({
      from,
      to,
      radius: 0.055,
      dashes: 5,
      inset: [BONDI_RADIUS_A.H * ballFrom + 0.06, BONDI_RADIUS_A.O * ballTo + 0.06],
      filled: 0.6,
      material: 'screen',
      colour: '#fff2d8',
    }),
  );
};

export const model = defineModel({
  unitM: 1e-10,
  build: () => [
    drawn(MIDDLE, MIDDLE_BALL, 0.15).move(0, LIFT_A, 0),
    ...NEIGHBOURS.map((water) => drawn(water, NEIGHBOUR_BALL, 0.11).move(0, LIFT_A, 0)),
    ...hydrogenBonds().map((bond) => bond.move(0, LIFT_A, 0)),
    cloud().move(0, LIFT_A, 0),
    anchor('oxygen', [0, LIFT_A, 0]),
    anchor('next-oxygen', [NEIGHBOURS[0]!.oxygen[0], NEIGHBOURS[0]!.oxygen[1] + LIFT_A, NEIGHBOURS[0]!.oxygen[2]]),
  ],
});
