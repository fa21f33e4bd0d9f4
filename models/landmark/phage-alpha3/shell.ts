import { conjugateQuaternion, multiplyQuaternions, quaternionFromAxisAngle, type Quaternion } from '../../../src/core/maths/quaternion.js';
import { crossVec3, distanceVec3, dotVec3, normalizeVec3, scaleVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { composed, placed, type Placement } from '../../kit/index.js';
import { unpackPlaces } from '../ribosome/unpackPlaces.js';
import { CHAINS, ELEMENTS, PLACES, TURNS } from './coordinates.js';

export type Chain = 'F' | 'G' | 'J' | 'X';
export interface Atom {
  readonly chain: Chain;
  readonly element: string;
  /** Å, about the middle of the virus, in the entry's axes. */
  readonly at: Vec3;
}

/** How far the cap is lifted off, Å. */
export const CAP_LIFT_A = 110;
/** Where the cap is lifted to, from the front towards +x. */
const CAP_AZIMUTH_DEG = 34;
/** Units whose middles come this near to one of the cap's touch it, Å. */
const TOUCHING_A = 76;

/** The atoms of one of the sixty units. */
export const unitAtoms = (): Atom[] => {
  const chains = CHAINS.flatMap(([name, , count]) => Array.from({ length: count }, () => name));
  return unpackPlaces(PLACES, 0.01).map((at, i) => ({ chain: chains[i]!, element: ELEMENTS[i]!, at }));
};

const middleOf = (atoms: readonly Atom[], wanted: Chain): Vec3 => {
  const own = atoms.filter(({ chain }) => chain === wanted);
  return [0, 1, 2].map((axis) => own.reduce((sum, { at }) => sum + at[axis]!, 0) / own.length) as Vec3;
};

/** The twelve axes about which a fifth of a turn changes nothing: unit vectors. */
const fivefoldAxes = (): Vec3[] => {
  const axes: Vec3[] = [];
  for (const [x, y, z, w] of TURNS) {
    if (Math.abs(Math.abs(w) - Math.cos(Math.PI / 5)) > 1e-3) continue;
    for (const sign of [-1, 1]) {
      const axis = normalizeVec3([0, 0, 0], [sign * x, sign * y, sign * z]);
      if (!axes.some((known) => dotVec3(known, axis) > 0.99)) axes.push(axis);
    }
  }
  return axes;
};

const turnBetween = (from: Vec3, to: Vec3): Quaternion =>
  quaternionFromAxisAngle([0, 0, 0, 1], normalizeVec3([0, 0, 0], crossVec3([0, 0, 0], from, to)), Math.acos(dotVec3(from, to)));

/** Leads from the entry's axes to ours: a spike straight up, and one of those below it over the front, where the cap will be. */
const upright = (axes: readonly Vec3[]): Placement => {
  const up = turnBetween(axes[0]!, [0, 1, 0]);
  const beside = axes.map((axis) => placed({ turn: up, shift: [0, 0, 0] }, axis)).find(([, y]) => y > 0.3 && y < 0.6)!;
  const towardsRad = (CAP_AZIMUTH_DEG * Math.PI) / 180 - Math.atan2(beside[0], beside[2]);
  const about = quaternionFromAxisAngle([0, 0, 0, 1], [0, 1, 0], towardsRad);
  return { turn: multiplyQuaternions([0, 0, 0, 1], about, up), shift: [0, 0, 0] };
};

const inverse = ({ turn, shift }: Placement): Placement => {
  const back = conjugateQuaternion([0, 0, 0, 1], turn);
  return { turn: back, shift: scaleVec3([0, 0, 0], placed({ turn: back, shift: [0, 0, 0] }, shift), -1) };
};

/** Units that are alike in all that stands around them: where the first of them stands, and the others beside it. */
export interface Alike {
  readonly first: Placement;
  readonly others: readonly Placement[];
}

const alike = (stands: readonly Placement[]): Alike => {
  const [first, ...rest] = stands as [Placement, ...Placement[]];
  const back = inverse(first);
  return { first, others: rest.map((stand) => composed(stand, back)) };
};

/**
 * The sixty units about the origin, Å: the five of the cap, lifted along its axis; those that touch the opening, five by five as
 * light falls on them; all the rest.
 */
export const shell = (): { readonly cap: Alike; readonly rim: readonly Alike[]; readonly rest: Alike } => {
  const atoms = unitAtoms();
  const axes = fivefoldAxes();
  const ours = upright(axes);
  const stands = TURNS.map((turn) => composed(ours, { turn, shift: [0, 0, 0] }));
  const [body, spike] = [middleOf(atoms, 'F'), middleOf(atoms, 'G')];
  const azimuthRad = (CAP_AZIMUTH_DEG * Math.PI) / 180;
  const spikes = axes.map((axis) => placed(ours, axis));
  const nearest = (to: Vec3): Vec3 => spikes.reduce((best, axis) => (dotVec3(axis, to) > dotVec3(best, to) ? axis : best));
  const capAxis = nearest([Math.sin(azimuthRad), Math.tan((26.57 * Math.PI) / 180), Math.cos(azimuthRad)]);
  const isOfCap = (stand: Placement): boolean => nearest(placed(stand, spike)) === capAxis;
  const cap = stands.filter(isOfCap);
  const others = stands.filter((stand) => !isOfCap(stand));
  const gap = (stand: Placement): number => Math.min(...cap.map((own) => distanceVec3(placed(own, body), placed(stand, body))));
  // A fifth of a turn about the cap's axis leads from each to the next of five: they lie equally high along it.
  const fives = new Map<number, Placement[]>();
  for (const stand of others.filter((one) => gap(one) < TOUCHING_A)) {
    const height = Math.round(dotVec3(capAxis, placed(stand, body)));
    fives.set(height, [...(fives.get(height) ?? []), stand]);
  }
  const lifted: Placement = { turn: [0, 0, 0, 1], shift: scaleVec3([0, 0, 0], capAxis, CAP_LIFT_A) };
  // The light of the rest is that of one which looks up: the floor is below the last of them only.
  const rest = others.filter((stand) => gap(stand) >= TOUCHING_A).sort((a, b) => placed(b, body)[1] - placed(a, body)[1]);
  return { cap: alike(cap.map((stand) => composed(lifted, stand))), rim: [...fives.values()].map(alike), rest: alike(rest) };
};
