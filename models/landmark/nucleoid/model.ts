import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, atoms, defineModel, Molecule, randomSource, spherePoints, tube, type AtomOptions } from '../../kit/index.js';
import { ballsAndSticks, hydrogenBond, type Style } from '../../ultra-micro/dna-double-helix/ballAndStick.js';
import { duplexOf, pairTurnDeg, type Atom } from '../../ultra-micro/dna-double-helix/duplex.js';
import { PIECE_RADIUS, THREAD_RADIUS, threads } from './threads.js';

/** A stretch of the switch of the lac operon, which E. coli really has; its middle pair holds the carbon at the origin. */
export const STRETCH = 'GTGTGGAATTGTGAGCGGATAACAATTTCA';
export const MIDDLE_PAIR = 15;
const NM_PER_ANGSTROM = 0.1;
/** The wide groove of the middle pair, where the carbon lies bare, looks along the way in (yaw −22°). */
const TURN_DEG = -pairTurnDeg(MIDDLE_PAIR) - 22;

const BACKBONE: Style = { ball: 0.5, stick: 0.44 };
const BASE: Style = { ball: 0.3, stick: 0.2 };
const styleOf = (atom: Atom): Style => (atom.part === 'base' ? BASE : BACKBONE);

/** The carbon that the part `carbon-atom` draws: no ball stands there and its bonds end before it, so that one falls through its cloud. */
const OPENED_A = 0.62;
export const isOpened = ({ pair, name }: Pick<Atom, 'pair' | 'name' | 'base'>, base: string): boolean => pair === MIDDLE_PAIR && base === 'G' && name === 'C6';

/** The stretch with all its heavy atoms, nm, the opened carbon at the origin. */
export const stretch = (): Molecule[] => {
  const duplex = duplexOf(STRETCH);
  const carbon = duplex.atoms.find((atom) => isOpened(atom, atom.base))!.at;
  const near = (p: Readonly<Vec3>): boolean => Math.hypot(p[0] - carbon[0], p[1] - carbon[1], p[2] - carbon[2]) < 0.01;
  const ended = (from: Readonly<Vec3>, to: Readonly<Vec3>): Vec3 => {
    if (!near(from)) return [...from];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
    return [0, 1, 2].map((axis) => from[axis]! + ((to[axis]! - from[axis]!) * OPENED_A) / length) as Vec3;
  };
  return [
    ...ballsAndSticks(duplex, styleOf, () => true),
    ...duplex.hydrogenBonds.map(([i, j]) => hydrogenBond(duplex.atoms[i]!, BASE, duplex.atoms[j]!, BASE, 3, 0.08)),
  ].map((part) =>
    new Molecule(
      part.balls.filter(({ centre }) => !near(centre)),
      part.sticks.map((stick) => ({ ...stick, from: ended(stick.from, stick.to), to: ended(stick.to, stick.from) })),
    )
      .move(-carbon[0], -carbon[1], -carbon[2])
      .turn('y', TURN_DEG)
      .scale(NM_PER_ANGSTROM),
  );
};

/** Proteins that bend and bind the DNA, 3 to 6 nm, each on a thread, and a few copying machines (RNA polymerase, 12 nm). */
const proteins = (paths: readonly Vec3[][]): AtomOptions[] => {
  const random = randomSource(33);
  const pick = (): Vec3 => {
    const path = paths[2 + Math.floor(random() * (paths.length - 2))]!;
    return path[Math.floor(random() * path.length)]!;
  };
  const tints = ['#7fb0a2', '#c7b06a', '#9aa7c4', '#b98fa8'];
  const binders = Array.from({ length: 240 }, (_, i): AtomOptions[] => {
    const at = pick();
    const lean: Vec3 = [random() - 0.5, random() - 0.5, random() - 0.5];
    return [1, -1].map((sign): AtomOptions => ({
      at: [at[0] + sign * 2.2 * lean[0], at[1] + sign * 2.2 * lean[1], at[2] + sign * 2.2 * lean[2]],
      radius: 1.5 + 0.7 * random(),
      material: 'protein',
      colour: tints[i % 4]!,
    }));
  }).flat();
  const copiers = Array.from({ length: 5 }, (): AtomOptions[] => {
    const at = pick();
    return spherePoints(26).map((p): AtomOptions => ({ at: [at[0] + 4.2 * p[0], at[1] + 4.2 * p[1], at[2] + 4.2 * p[2]], radius: 1.8, material: 'protein', colour: '#6d86c8' }));
  }).flat();
  return [...binders, ...copiers].filter(({ at }) => Math.hypot(at[0], at[2]) > 14 || Math.abs(at[1]) > 40);
};

export const model = defineModel({
  unitM: 1e-9,
  floor: false,
  occlusionReach: 9,
  build: () => {
    const paths = threads();
    return [
      ...paths.map((path, i) => tube({ path, radius: THREAD_RADIUS, segments: 4, material: 'nucleic-acid' }).crease(180).tint(i < 2 ? '#f0a070' : ['#d9623a', '#e27a4c', '#c9583a'][i % 3]!)),
      ...stretch(),
      atoms(proteins(paths)),
      anchor('rim-left', [-PIECE_RADIUS, 0, 0]),
      anchor('rim-right', [PIECE_RADIUS, 0, 0]),
      anchor('carbon', [0, 0, 0]),
    ];
  },
});
