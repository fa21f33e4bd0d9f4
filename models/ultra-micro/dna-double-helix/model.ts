import { quaternionFromAxisAngle, type Quaternion } from '../../../src/core/maths/quaternion.js';
import { anchor, box, defineModel, keep, lathe, type Anchor, type Molecule, type Solid } from '../../kit/index.js';
import { ballsAndSticks, hydrogenBond, type Style } from './ballAndStick.js';
import { duplexOf, LAC_OPERATOR, pairTurnDeg, REFERENCE_PAIR, type Atom } from './duplex.js';
import { RISE_A } from './fibreCoordinates.js';

/** Height of pair 0 above the floor, Å: the lowest atom clears the gauge ring. */
const LIFT_A = 7;
/** The round number for B-DNA's diameter, Å; the ring under the helix has it exactly. */
const CONVENTIONAL_DIAMETER_A = 20;

const BACKBONE: Style = { ball: 0.5, stick: 0.44 };
const BASE: Style = { ball: 0.3, stick: 0.2 };

const styleOf = (atom: Atom): Style => (atom.part === 'base' ? BASE : BACKBONE);

const lifted = (molecule: Molecule): Molecule => molecule.move(0, LIFT_A, 0);

/** A ring of exactly the conventional diameter with a tick for each of the ten pairs of a turn. */
const gauge = (): Solid[] => {
  const outer = CONVENTIONAL_DIAMETER_A / 2;
  const ring = lathe({
    profile: [[outer - 0.9, 0], [outer - 0.15, 0], [outer, 0.15], [outer, 0.95], [outer - 0.15, 1.1], [outer - 0.9, 1.1], [outer - 0.9, 0]],
    segments: 120,
    material: 'glass',
  }).tint('#9fd4ff');
  const ticks = Array.from({ length: 10 }, (_, i) =>
    box({ size: [0.16, 0.12, i % 5 === 0 ? 1.7 : 0.9], material: 'screen' })
      .tint('#cfe8ff')
      .move(0, 1.1, outer - (i % 5 === 0 ? 0.85 : 0.45))
      .turn('y', 36 * i),
  );
  return [ring, ...ticks];
};

const build = () => {
  const duplex = duplexOf(LAC_OPERATOR);
  const anchors: Anchor[] = Array.from({ length: LAC_OPERATOR.length }, (_, pair) => {
    const turn: Quaternion = [0, 0, 0, 1];
    quaternionFromAxisAngle(turn, [0, 1, 0], (pairTurnDeg(pair) * Math.PI) / 180);
    return anchor(`bp-${pair}`, [0, LIFT_A + RISE_A * pair, 0], { turn });
  });
  return [
    ...ballsAndSticks(duplex, styleOf, () => true).map(lifted),
    // Those of the reference pair are drawn by the part that stands in its place.
    ...duplex.hydrogenBonds
      .map(([i, j]) => [duplex.atoms[i]!, duplex.atoms[j]!] as const)
      .filter(([a]) => a.pair !== REFERENCE_PAIR)
      .map(([a, b]) => lifted(hydrogenBond(a, BASE, b, BASE, 3, 0.08))),
    keep('diameter-gauge', gauge()),
    ...anchors,
  ];
};

export const model = defineModel({ unitM: 1e-10, build });
