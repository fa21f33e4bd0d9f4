import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { randomSource, type AtomOptions } from '../../kit/index.js';
import { axisAt, COIL } from './superhelix.js';

/** The usual colours of the four histones. */
const COLOURS = { H3: '#4b7fd0', H4: '#57a864', H2A: '#d8b545', H2B: '#cc5a4c' } as const;
export type Histone = keyof typeof COLOURS;

/** Where around the coil each histone holds the DNA, degrees from the middle; its twin stands at the opposite angle. */
const ANGLE_DEG: readonly (readonly [Histone, number])[] = [['H3', 30], ['H4', 78], ['H2B', 128], ['H2A', 186]];

export const HISTONES: readonly { readonly kind: Histone; readonly centre: Vec3 }[] = ANGLE_DEG.flatMap(([kind, degrees]) =>
  [1, -1].map((sign) => {
    const angle = (sign * degrees * Math.PI) / 180;
    const reach = kind === 'H3' ? 15 : 19;
    return {
      kind,
      centre: [reach * Math.sin(angle), (-1.25 * COIL.pitchA * angle) / (2 * Math.PI), reach * Math.cos(angle)] as Vec3,
    };
  }),
);

const CORE_RADIUS_A = 32.5;
const CORE_HALF_HEIGHT_A = 28;
const RESIDUE_A = 3.1;
const STEP_A = 5.3;

/** The axis of the DNA in steps of 4 Å, to keep the protein out of it. */
const DNA_AXIS = Array.from({ length: 125 }, (_, i) => axisAt((i - 62) * 4).at);

const isInDna = (p: Vec3): boolean => DNA_AXIS.some((q) => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) < 13);

const nearest = (p: Vec3): { kind: Histone; margin: number } => {
  const sorted = HISTONES.map(({ kind, centre }) => ({
    kind,
    apart: Math.hypot(p[0] - centre[0], 1.25 * (p[1] - centre[1]), p[2] - centre[2]),
  })).sort((a, b) => a.apart - b.apart);
  return { kind: sorted[0]!.kind, margin: sorted[1]!.apart - sorted[0]!.apart };
};

/** The eight proteins as balls of about one amino acid: each fills the room nearest to where it holds the DNA. */
export const core = (): AtomOptions[] => {
  const random = randomSource(147);
  const balls: AtomOptions[] = [];
  const cells = Math.ceil(CORE_RADIUS_A / STEP_A);
  for (let i = -cells; i <= cells; i++)
    for (let j = -cells; j <= cells; j++)
      for (let k = -cells; k <= cells; k++) {
        const shift = (Math.abs(j) % 2) * 0.5;
        const jitter = (): number => 0.9 * (random() - 0.5);
        const p: Vec3 = [(i + shift) * STEP_A + jitter(), j * STEP_A * 0.9 + jitter(), (k + shift) * STEP_A + jitter()];
        const across = Math.hypot(p[0], p[2]);
        // A drum with rounded rims and a shallow dip in either face.
        const half = CORE_HALF_HEIGHT_A - 0.006 * across * across - 5 * Math.exp(-((across / 9) ** 2));
        if (across > CORE_RADIUS_A || Math.abs(p[1]) > half || isInDna(p)) continue;
        const { kind, margin } = nearest(p);
        // A seam between neighbours, so that eight are seen.
        if (margin < 1.1) continue;
        balls.push({ at: p, radius: RESIDUE_A, material: 'protein', colour: COLOURS[kind] });
      }
  return balls;
};

/** The loose ends that reach out between the turns of the DNA: threads of single amino acids, their paths by chance. */
export const tails = (): AtomOptions[] => {
  const random = randomSource(8);
  return HISTONES.flatMap(({ kind, centre }): AtomOptions[] => {
    const n = Math.hypot(centre[0], centre[2]);
    const out: Vec3 = [centre[0] / n, centre[1] > 0 ? 0.3 : -0.3, centre[2] / n];
    const balls: AtomOptions[] = [];
    let p: Vec3 = [centre[0] * 1.35, centre[1] + Math.sign(centre[1]) * 13, centre[2] * 1.35];
    for (let i = 0; i < 9; i++) {
      const d: Vec3 = [out[0] + 1.5 * (random() - 0.5), out[1] + 1.3 * (random() - 0.5), out[2] + 1.5 * (random() - 0.5)];
      const length = Math.hypot(...d);
      p = [p[0] + (3 * d[0]) / length, p[1] + (3 * d[1]) / length, p[2] + (3 * d[2]) / length];
      if (Math.hypot(p[0], p[2]) < 50 && !isInDna(p)) balls.push({ at: p, radius: 2.1, material: 'protein', colour: COLOURS[kind] });
    }
    return balls;
  });
};
