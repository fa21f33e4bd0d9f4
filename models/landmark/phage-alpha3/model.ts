import { smoothstep } from '../../../src/core/maths/interpolation.js';
import { addVec3, distanceVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, atoms, BONDI_RADIUS_A, composed, copies, defineModel, placed, UNMOVED, type CopiedMolecule, type Placement } from '../../kit/index.js';
import { mixedHex } from '../ribosome/mixedHex.js';
import { shell, unitAtoms, type Alike, type Atom, type Chain } from './shell.js';

const COLOURS: Readonly<Record<Chain, string>> = { F: '#d9c79a', G: '#c8684a', J: '#2f9a94', X: '#f2c53d' };

/** Van der Waals radii, Å. */
export const radiusOf = (element: string): number => BONDI_RADIUS_A[element as 'C' | 'N' | 'O' | 'P' | 'S'];

/** The shell is darker the nearer to the middle, Å: so its relief and its inner wall are read, as on maps of viruses. */
const DEEP_A = { from: 140, to: 100, colour: '#3a2c18', most: 0.78 } as const;

/** Carbon has the chain's colour; the others are told apart by a shade of it. */
const shade = ({ element, chain, at }: Atom): string => {
  const depth = smoothstep(0, 1, (DEEP_A.from - Math.hypot(...at)) / (DEEP_A.from - DEEP_A.to));
  const colour = chain === 'F' ? mixedHex(COLOURS.F, DEEP_A.colour, DEEP_A.most * depth) : COLOURS[chain];
  if (element === 'N') return mixedHex(colour, '#3c50b0', 0.22);
  if (element === 'O') return mixedHex(colour, '#b03a2c', 0.2);
  if (element === 'P') return mixedHex(colour, '#e0761f', 0.6);
  return element === 'S' ? mixedHex(colour, '#ffe27a', 0.6) : colour;
};

const UNIT = unitAtoms();

/** Units as they stand, all `up` (Å) above the floor: the first of them as atoms, and its copies. */
const stood = ({ first, others }: Alike, up: Placement, down: Placement): CopiedMolecule =>
  copies(
    atoms(UNIT.map((atom) => ({ at: placed(composed(up, first), atom.at), radius: radiusOf(atom.element), material: 'protein', colour: shade(atom) }))),
    others.map((other) => composed(up, composed(other, down))),
  );

/** Each unit's own atoms of one chain, Å about the middle of the virus. */
const everywhere = ({ first, others }: Alike, wanted: (atom: Atom) => boolean): Vec3[] =>
  [UNMOVED, ...others].flatMap((other) => UNIT.filter(wanted).map(({ at }) => placed(composed(other, first), at)));

/** The atoms of two opposite spikes that are furthest from each other: the width that is stated. */
const furthestApart = (places: readonly Vec3[]): readonly [Vec3, Vec3] => {
  const reach = Math.max(...places.map((place) => Math.hypot(...place)));
  const outer = places.filter((place) => Math.hypot(...place) > reach - 0.5);
  let best: readonly [Vec3, Vec3] = [outer[0]!, outer[0]!];
  for (const a of outer) for (const b of outer) if (distanceVec3(a, b) > distanceVec3(...best)) best = [a, b];
  return best;
};

const build = () => {
  const { cap, rim, rest } = shell();
  const onShell = [...rim, rest];
  const lowest = Math.min(...onShell.flatMap((units) => everywhere(units, ({ chain }) => chain === 'G').map(([, y]) => y)));
  // An atom's own radius below its middle, whichever it is.
  const middle: Vec3 = [0, BONDI_RADIUS_A.C - lowest, 0];
  const up: Placement = { turn: [0, 0, 0, 1], shift: middle };
  const down: Placement = { turn: [0, 0, 0, 1], shift: [0, -middle[1], 0] };
  const [left, right] = furthestApart(onShell.flatMap((units) => everywhere(units, ({ chain }) => chain === 'G')));
  const raised = (p: Vec3): Vec3 => addVec3([0, 0, 0], p, middle);
  return [
    ...[cap, ...onShell].map((units) => stood(units, up, down)),
    anchor('middle', middle),
    anchor('spike', raised(left)),
    anchor('opposite-spike', raised(right)),
    // Over the uppermost spike, which the name would hide.
    anchor('label', [0, 2 * middle[1] + 8, 0]),
  ];
};

export const model = defineModel({ unitM: 1e-10, occlusionReach: 160, build });
