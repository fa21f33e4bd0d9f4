import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { CHAINS, PLACES, SEEN } from './coordinates.js';
import { unpackPlaces } from './unpackPlaces.js';

/** What a ball stands for: an amino acid, or a part of a nucleotide. */
export type Grain = 'residue' | 'backbone' | 'base';

export interface GrainAt {
  readonly grain: Grain;
  readonly at: Vec3;
  /** Whether it can be seen from outside. */
  readonly isSeen: boolean;
}

export interface Chain {
  /** Name in the entry: A… of the small subunit and what it holds, B… of the large one. */
  readonly name: string;
  readonly what: string;
  readonly isRna: boolean;
  readonly balls: readonly GrainAt[];
}

const NUCLEOTIDE: readonly Grain[] = ['backbone', 'base'];

const minus = (a: Readonly<Vec3>, b: Readonly<Vec3>): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Readonly<Vec3>, b: Readonly<Vec3>): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = (a: Readonly<Vec3>): Vec3 => {
  const n = Math.hypot(...a);
  return [a[0] / n, a[1] / n, a[2] / n];
};
const middleOf = (places: readonly Readonly<Vec3>[]): Vec3 =>
  [0, 1, 2].map((axis) => places.reduce((sum, place) => sum + place[axis]!, 0) / places.length) as Vec3;

/** What lies between the subunits and belongs to neither: transfer RNAs, messenger, recycling factor. */
const GUESTS = ['AV', 'AW', 'AX', 'AY'];
export const isGuest = (name: string): boolean => GUESTS.includes(name);

const read = (): Chain[] => {
  const places = unpackPlaces(PLACES, 0.1);
  const seen = Buffer.from(SEEN, 'base64');
  let next = 0;
  return CHAINS.map(([name, what, isRna, residues]) => {
    const count = isRna ? 2 * residues : residues;
    const own = places.slice(next, next + count);
    const first = next;
    next += count;
    return {
      name,
      what,
      isRna,
      balls: own.map((at, i) => ({
        grain: isRna ? NUCLEOTIDE[i % 2]! : 'residue',
        at,
        isSeen: ((seen[(first + i) >> 3]! >> ((first + i) & 7)) & 1) === 1,
      })),
    };
  });
};

/**
 * The chains in ångström, turned as ribosomes are customarily shown: the small subunit at the left (−x), the large one at
 * the right with its central protuberance (the 5S RNA) up, the side at which factors and transfer RNAs enter in front.
 * The axes are a pure turn of the entry's: no mirror image.
 */
export const chainsInPlace = (): Chain[] => {
  const chains = read();
  const placesOf = (wanted: (chain: Chain) => boolean): Vec3[] => chains.filter(wanted).flatMap(({ balls }) => balls.map(({ at }) => at));
  const small = middleOf(placesOf(({ name }) => name.startsWith('A') && !isGuest(name)));
  const large = middleOf(placesOf(({ name }) => name.startsWith('B')));
  const x = unit(minus(large, small));
  const rise = minus(middleOf(placesOf(({ name }) => name === 'BB')), large);
  const along = dot(rise, x);
  const y = unit(minus(rise, [x[0] * along, x[1] * along, x[2] * along]));
  const z: Vec3 = [x[1] * y[2] - x[2] * y[1], x[2] * y[0] - x[0] * y[2], x[0] * y[1] - x[1] * y[0]];
  return chains.map((chain) => ({
    ...chain,
    balls: chain.balls.map((ball) => ({ ...ball, at: [dot(ball.at, x), dot(ball.at, y), dot(ball.at, z)] as Vec3 })),
  }));
};
