import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { GLUCOSE } from '../../landmark/glucose-molecule/coordinates.js';

/** Two glucose units, each turned by half a turn against the next, make the repeat: Å. */
export const REPEAT_A = 10.38;
const HALF_REPEAT_A = REPEAT_A / 2;

export interface SugarAtom {
  readonly name: string;
  readonly element: 'C' | 'O';
  readonly at: Vec3;
}

const minus = (a: Readonly<Vec3>, b: Readonly<Vec3>): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const plus = (a: Readonly<Vec3>, s: number, b: Readonly<Vec3>): Vec3 => [a[0] + s * b[0], a[1] + s * b[1], a[2] + s * b[2]];
const dot = (a: Readonly<Vec3>, b: Readonly<Vec3>): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Readonly<Vec3>, b: Readonly<Vec3>): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Readonly<Vec3>): Vec3 => plus([0, 0, 0], 1 / Math.hypot(...a), a);

const heavy = GLUCOSE.filter(({ element }) => element !== 'H');
const placeIn = (name: string): Vec3 => heavy.find((atom) => atom.name === name)!.at;

/** Half a turn about y and half a repeat up: from one unit to the next. */
const next = ([x, y, z]: Readonly<Vec3>): Vec3 => [-x, y + HALF_REPEAT_A, -z];

/**
 * The glucose of `glucose-molecule` set so that its O1 is the O4 of the next unit; how far it is turned about the line
 * through both is what gives the bridge its usual angle of about 116°.
 */
const firstUnit = (): SugarAtom[] => {
  const [from, to] = [placeIn('O4'), placeIn('O1')];
  const length = Math.hypot(...minus(to, from));
  const reach = Math.sqrt(length * length - HALF_REPEAT_A * HALF_REPEAT_A) / 2;
  const bottom: Vec3 = [reach, 0, 0];
  const along = unit(minus(next(bottom), bottom));
  const own = unit(minus(to, from));
  const ownSide = unit(plus(minus(placeIn('C3'), from), -dot(minus(placeIn('C3'), from), own), own));
  const ownThird = cross(own, ownSide);
  const set = (turn: number): ((p: Readonly<Vec3>) => Vec3) => {
    const first = unit(cross(along, [0, 0, 1]));
    const second = cross(along, first);
    const side = plus(plus([0, 0, 0], Math.cos(turn), first), Math.sin(turn), second);
    const third = cross(along, side);
    return (p) => {
      const d = minus(p, from);
      return plus(plus(plus(bottom, dot(d, own), along), dot(d, ownSide), side), dot(d, ownThird), third);
    };
  };
  const bridgeDeg = (turn: number): number => {
    const place = set(turn);
    const [c1, o1, c4] = [place(placeIn('C1')), place(to), next(place(placeIn('C4')))];
    const [u, v] = [unit(minus(c1, o1)), unit(minus(c4, o1))];
    return (Math.acos(dot(u, v)) * 180) / Math.PI;
  };
  // Two turns give that angle; in one of them the next ring would run into this one.
  const roomAt = (turn: number): number => {
    const atoms = heavy.filter(({ name }) => name !== 'O1').map(({ name, at }) => ({ name, at: set(turn)(at) }));
    const pairs = atoms.flatMap((a) => atoms.filter((b) => !(a.name === 'C1' && b.name === 'O4')).map((b) => minus(a.at, next(b.at))));
    return Math.min(...pairs.map((d) => Math.hypot(...d)));
  };
  let best = 0;
  let most = 0;
  for (let degrees = 0; degrees < 360; degrees++) {
    const turn = (degrees * Math.PI) / 180;
    if (Math.abs(bridgeDeg(turn) - 116) > 1.5 || roomAt(turn) <= most) continue;
    [best, most] = [turn, roomAt(turn)];
  }
  const place = set(best);
  return heavy.filter(({ name }) => name !== 'O1').map(({ name, element, at }) => ({ name, element: element as 'C' | 'O', at: place(at) }));
};

/** A straight chain of `units` glucose rings upwards, Å. */
export const cellulose = (units: number): SugarAtom[] => {
  const chain: SugarAtom[] = [];
  let unitAtoms = firstUnit();
  for (let i = 0; i < units; i++) {
    chain.push(...unitAtoms);
    unitAtoms = unitAtoms.map((atom) => ({ ...atom, at: next(atom.at) }));
  }
  return chain;
};
