import type { ReadonlyVec3 } from '../../../src/core/maths/vec3.js';
import { anchor, cylinder, defineModel, group, type Solid } from '../../kit/index.js';
import { balls, ballsAndSticks, hydrogenBond, sticks, type Style } from '../dna-double-helix/ballAndStick.js';
import { duplexOf, LAC_OPERATOR, REFERENCE_PAIR, type Atom } from '../dna-double-helix/duplex.js';
import { RISE_A } from '../dna-double-helix/fibreCoordinates.js';
import { hydrogensOf } from './hydrogens.js';

/*
 * The whole draws this pair too, a little thinner, so the helix has no gap while the part is not there. Every ball and
 * stick here encloses its counterpart, so the two never share a surface.
 */
const BASE: Style = { ball: 0.34, stick: 0.26 };
const BACKBONE: Style = { ball: 0.54, stick: 0.5 };
const HYDROGEN: Style = { ball: 0.24, stick: 0.17 };

const styleOf = (atom: Atom): Style => (atom.part === 'base' ? BASE : BACKBONE);

/** A thin gauge in front of the pair: the step to the next pair, from end mark to end mark. */
const riseGauge = (): Solid => {
  const mark = (y: number): Solid => cylinder({ radius: 0.3, height: 0.05, segments: 24, material: 'screen' }).move(0, y - 0.025, 0);
  return group(cylinder({ radius: 0.04, height: RISE_A, segments: 10, material: 'screen' }), mark(0), mark(RISE_A))
    .tint('#cfe8ff')
    .move(0, -RISE_A, 5.6);
};

/** The hydrogen between two heavy atoms, and which of them it does not sit on. */
const heldHydrogen = (hydrogens: readonly { atom: Atom; on: Atom }[], a: Atom, b: Atom): { from: Atom; to: Atom } => {
  const reach = ({ atom }: { atom: Atom }): number => distance(atom.at, a.at) + distance(atom.at, b.at);
  const shared = hydrogens.filter(({ on }) => on === a || on === b).sort((one, other) => reach(one) - reach(other))[0];
  if (!shared) throw new Error(`no hydrogen between ${a.name} and ${b.name}`);
  return { from: shared.atom, to: shared.on === a ? b : a };
};

const distance = (a: ReadonlyVec3, b: ReadonlyVec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const build = () => {
  const duplex = duplexOf(LAC_OPERATOR);
  const wanted = (atom: Atom): boolean => atom.pair === REFERENCE_PAIR;
  const numbers = new Map<number, number>();
  const atoms = duplex.atoms.filter((atom, i) => {
    if (!wanted(atom)) return false;
    numbers.set(i, numbers.size);
    return true;
  });
  const bonds = duplex.bonds
    .filter(([i, j]) => numbers.has(i) && numbers.has(j))
    .map(([i, j]): [number, number] => [numbers.get(i)!, numbers.get(j)!]);
  const hydrogens = hydrogensOf(atoms, bonds);
  const molecules = [
    ...ballsAndSticks(duplex, styleOf, wanted),
    balls(hydrogens.map(({ atom }) => atom), () => HYDROGEN),
    sticks(hydrogens.map(({ atom, on }) => [on, atom] as const), () => HYDROGEN),
    ...duplex.hydrogenBonds
      .filter(([i]) => wanted(duplex.atoms[i]!))
      .map(([i, j]) => {
        const { from, to } = heldHydrogen(hydrogens, duplex.atoms[i]!, duplex.atoms[j]!);
        return hydrogenBond(from, HYDROGEN, to, BASE, 3, 0.065);
      }),
  ];
  return [
    ...molecules.map((molecule) => molecule.move(0, -RISE_A * REFERENCE_PAIR, 0)),
    riseGauge(),
    anchor('pair-lower', [0, -RISE_A, 0]),
    anchor('pair-upper', [0, 0, 0]),
  ];
};

/** Its origin is the pair's point on the axis, its axes those of the whole. */
export const model = defineModel({ unitM: 1e-10, floor: false, build });
