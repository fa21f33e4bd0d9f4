import type { Vec3 } from '../../../src/core/maths/vec3.js';
import {
  anchor, arcPath, ballAndStick, bonds, bondsByDistance, cone, defineModel, extrude, group, tube, type Solid,
} from '../../kit/index.js';
import { DIPEPTIDE, dipeptideAtom } from './dipeptide.js';

/** Where the middle of the peptide bond stands, Å. */
const MIDDLE: Vec3 = (() => {
  const [c, n] = [dipeptideAtom(1, 'C').at, dipeptideAtom(2, 'N').at];
  return [(c[0] + n[0]) / 2, (c[1] + n[1]) / 2, (c[2] + n[2]) / 2];
})();
const LIFT_A = 4.4;

const shifted = (p: Vec3): Vec3 => [p[0] - MIDDLE[0], p[1] - MIDDLE[1] + LIFT_A, p[2] - MIDDLE[2]];

/** The plane that holds six atoms: a pane through them, a little wider than they are. */
const pane = (): Solid => {
  const corners = [dipeptideAtom(1, 'CA'), dipeptideAtom(1, 'O'), dipeptideAtom(2, 'CA'), dipeptideAtom(2, 'H')].map(({ at }) => at);
  const outline = corners.map(([x, y]): [number, number] => [MIDDLE[0] + 1.22 * (x - MIDDLE[0]), MIDDLE[1] + 1.22 * (y - MIDDLE[1])]);
  return extrude({ outline, depth: 0.05, material: 'membrane' })
    .tint('#74c4ff')
    .move(-MIDDLE[0], LIFT_A - MIDDLE[1], -0.025);
};

/** An open ring with a point around a bond that turns freely. */
const hinge = (from: Vec3, to: Vec3): Solid => {
  const radius = 0.62;
  const path = arcPath({ radius, startDeg: 20, arcDeg: 290 });
  const end = path[path.length - 1]!;
  const before = path[path.length - 2]!;
  const ring = group(
    tube({ path, radius: 0.045, segments: 8, material: 'screen' }),
    cone({ radius: 0.14, height: 0.34, segments: 16, material: 'screen' }).along(end, [2 * end[0] - before[0], 2 * end[1] - before[1], 2 * end[2] - before[2]]),
  ).tint('#ffd489');
  const middle: Vec3 = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2];
  return ring.along(middle, to);
};

export const model = defineModel({
  unitM: 1e-10,
  build: () => {
    const atoms = DIPEPTIDE.map((atom) => ({ ...atom, at: shifted(atom.at) }));
    const place = (residue: 1 | 2, name: string): Vec3 => shifted(dipeptideAtom(residue, name).at);
    return [
      ballAndStick({ atoms, bonds: bondsByDistance(atoms), ball: 0.26, stick: 0.14 }),
      bonds([{ from: place(1, 'C'), to: place(2, 'N'), radius: 0.24, material: 'cpk-C', colour: '#ffc861', glow: 0.25 }]),
      pane(),
      hinge(place(1, 'CA'), place(1, 'C')),
      hinge(place(2, 'N'), place(2, 'CA')),
      anchor('alpha-carbon', place(1, 'CA')),
      anchor('next-alpha-carbon', place(2, 'CA')),
    ];
  },
});
