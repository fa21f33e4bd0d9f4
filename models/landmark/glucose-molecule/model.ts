import type { Vec3 } from '../../../src/core/maths/vec3.js';
import {
  anchor, ballAndStick, BONDI_RADIUS_A, bondsByDistance, defineModel, mixColours, vanDerWaalsSurface, type PlacedAtom,
} from '../../kit/index.js';
import { GLUCOSE } from './coordinates.js';

/** Height of the molecule's middle above the floor, Å: the veil just clears it. */
const LIFT_A = 3.2;

/** The two points of the van der Waals surface that are furthest apart, Å. */
export const furthestPoints = (atoms: readonly PlacedAtom[]): [Vec3, Vec3] => {
  let best: [Vec3, Vec3] = [[0, 0, 0], [0, 0, 0]];
  let most = 0;
  for (const a of atoms)
    for (const b of atoms) {
      const apart = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1], a.at[2] - b.at[2]);
      const [ra, rb] = [BONDI_RADIUS_A[a.element], BONDI_RADIUS_A[b.element]];
      if (apart + ra + rb <= most || apart === 0) continue;
      most = apart + ra + rb;
      const beyond = (from: PlacedAtom, to: PlacedAtom, radius: number): Vec3 =>
        [0, 1, 2].map((axis) => to.at[axis]! + ((to.at[axis]! - from.at[axis]!) / apart) * radius) as Vec3;
      best = [beyond(b, a, ra), beyond(a, b, rb)];
    }
  return best;
};

const lifted = (p: Vec3): Vec3 => [p[0], p[1] + LIFT_A, p[2]];

const veil = () => {
  const oxygens = GLUCOSE.filter(({ element }) => element === 'O');
  return vanDerWaalsSurface({ atoms: GLUCOSE, fillet: 0.3, cell: 0.12, triangles: 9000 }).tint((x, y, z) => {
    const near = Math.min(...oxygens.map(({ at }) => Math.hypot(x - at[0], y - at[1], z - at[2])));
    return mixColours('#ff8a78', '#a9c8e8', Math.max(0, Math.min(1, (near - 1.4) / 0.9)));
  });
};

export const model = defineModel({
  unitM: 1e-10,
  build: () => {
    const [one, other] = furthestPoints(GLUCOSE);
    return [
      ballAndStick({ atoms: GLUCOSE, bonds: bondsByDistance(GLUCOSE), ball: 0.24, stick: 0.15 }).move(0, LIFT_A, 0),
      veil().move(0, LIFT_A, 0),
      anchor('one-end', lifted(one)),
      anchor('other-end', lifted(other)),
    ];
  },
});
