import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { pathLength, randomSource, smoothPath } from '../../kit/index.js';
import { NUCLEOID } from '../../ultra-micro/synthetic-biology-bacterium/chromosome.js';

/** Lengths in nanometres, about the middle of the piece. */
export const PIECE_RADIUS = 80;
export const THREAD_RADIUS = 1;
/** Half of the stretch through the middle that is drawn with its atoms. */
export const OPEN_HALF = 5;

/** Four million pairs, as in the bacterium that holds it, 0.34 nm each, in the room of its nucleoid: nm of thread a nm³. */
const GENOME_PAIRS = 4e6;
const RISE_NM = 0.34;
const ROOM_NM3 = (4 / 3) * Math.PI * (NUCLEOID.length * 100) * (NUCLEOID.radius * 100) ** 2;
export const CROWDING = (GENOME_PAIRS * RISE_NM) / ROOM_NM3;
/** Thread in the piece, nm, when it is as crowded as the cell. */
export const THREAD_NM = CROWDING * (4 / 3) * Math.PI * PIECE_RADIUS ** 3;

/** Two threads wind about each other, this far from their common middle, one turn in so many nm: the supercoil. */
const WOUND_RADIUS = 4.5;
const WOUND_PITCH = 42;

const minus = (a: Readonly<Vec3>, b: Readonly<Vec3>): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const plus = (a: Readonly<Vec3>, s: number, b: Readonly<Vec3>): Vec3 => [a[0] + s * b[0], a[1] + s * b[1], a[2] + s * b[2]];
const cross = (a: Readonly<Vec3>, b: Readonly<Vec3>): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Readonly<Vec3>): Vec3 => plus([0, 0, 0], 1 / (Math.hypot(...a) || 1), a);

/** Towards the visitor as the focus of all parts of this dive has it: yaw −22°, pitch 22°. */
const TO_EYE: Vec3 = [-0.3473, 0.3746, 0.8597];

/** Whether a place is off the way from the eye to the middle and off the room around the stretch with atoms. */
export const isOffTheWay = (p: Readonly<Vec3>): boolean => {
  const ahead = p[0] * TO_EYE[0] + p[1] * TO_EYE[1] + p[2] * TO_EYE[2];
  const room = ahead > 0 ? 14 + 0.36 * ahead : Math.sqrt(Math.max(0, 14 * 14 - ahead * ahead));
  return Math.hypot(...plus(p, -ahead, TO_EYE)) >= room;
};

/** One supercoiled arm: in from the rim, round its tip, and out again, the two threads wound right-handed. */
const arm = (random: () => number): Vec3[] => {
  const spot = (radius: number): Vec3 => {
    const y = 2 * random() - 1;
    const turn = 2 * Math.PI * random();
    const across = Math.sqrt(1 - y * y);
    return [radius * across * Math.cos(turn), radius * y, radius * across * Math.sin(turn)];
  };
  const points = [spot(PIECE_RADIUS - 5)];
  while (points.length < 5) {
    const to = spot(PIECE_RADIUS * 0.86 * Math.cbrt(0.06 + 0.94 * random()));
    const way = minus(to, points.at(-1)!);
    const length = Math.hypot(...way);
    const next = plus(points.at(-1)!, Math.min(1, 52 / length), way);
    points.push(next);
  }
  const core = smoothPath(points, 10);
  let side = unit(cross(minus(core[1]!, core[0]!), [0.3, 1, 0.2]));
  let turned = 0;
  const frames = core.map((p, i) => {
    const along = unit(minus(core[Math.min(i + 1, core.length - 1)]!, core[Math.max(0, i - 1)]!));
    side = unit(plus(side, -(side[0] * along[0] + side[1] * along[1] + side[2] * along[2]), along));
    if (i > 0) turned += (2 * Math.PI * Math.hypot(...minus(p, core[i - 1]!))) / WOUND_PITCH;
    return { p, side, third: cross(along, side), turned };
  });
  const strand = (phase: number): Vec3[] =>
    frames.map(({ p, side: u, third, turned: angle }) =>
      plus(plus(p, WOUND_RADIUS * Math.cos(angle + phase), u), WOUND_RADIUS * Math.sin(angle + phase), third));
  const [one, other] = [strand(0), strand(Math.PI).reverse()];
  const last = core.at(-1)!;
  const tip = plus(last, 6, unit(minus(last, core.at(-3)!)));
  return smoothPath([...one, tip, ...other], 1);
};

/** The thread through the middle: straight where its atoms are drawn, then away to either side. Two halves. */
export const middleThreads = (): [Vec3[], Vec3[]] => {
  const half = (sign: 1 | -1): Vec3[] =>
    smoothPath(
      [
        [0, sign * (OPEN_HALF - 0.4), 0], [0, sign * (OPEN_HALF + 3), 0], [sign * 1.5, sign * 17, 1.2], [sign * 9, sign * 31, -5], [sign * 24, sign * 44, 4], [sign * 34, sign * 66, -8],
      ],
      6,
    );
  return [half(1), half(-1)];
};

/** All threads of the piece but the middle's atoms: as much as the cell has in that room. */
export const threads = (): Vec3[][] => {
  const random = randomSource(4_000_000);
  const list: Vec3[][] = [...middleThreads()];
  let length = list.reduce((sum, path) => sum + pathLength(path), 2 * OPEN_HALF);
  while (length < THREAD_NM) {
    const next = arm(random);
    // One that would come between the eye and the middle is thrown again.
    if (!next.every(isOffTheWay)) continue;
    list.push(next);
    length += pathLength(next);
  }
  return list;
};
