import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { noise3, smoothPath, tube, type Solid } from '../../kit/index.js';

/** The space of the nucleoid, half axes in units of 100 nm: the chromosome keeps most ribosomes out of it. */
export const NUCLEOID = { length: 6.6, radius: 2.5 } as const;

/** Middle of the piece that the part `nucleoid` draws true to scale, from the middle of the body, and its radius. */
export const NUCLEOID_PIECE: { readonly at: Readonly<Vec3>; readonly radius: number } = { at: [0.4, 1.15, 1.15], radius: 0.8 };

/** Out of the piece that is drawn true to scale: the thick threads keep off it. */
const keptOff = (p: Vec3): Vec3 => {
  const { at, radius } = NUCLEOID_PIECE;
  const d = [p[0] - at[0], p[1] - at[1], p[2] - at[2]] as const;
  const n = Math.hypot(...d);
  const room = radius + 0.35;
  if (n >= room) return p;
  const s = n < 1e-6 ? 0 : room / n;
  return [at[0] + d[0] * s, at[1] + d[1] * s, at[2] + d[2] * s];
};

/** Two windings of the double thread about its own course, `phase` apart. */
const wound = (core: readonly Vec3[], phase: number, reach: number, step: number): Vec3[] =>
  core.map((p, i) => {
    const q = core[(i + 1) % core.length]!;
    const t: Vec3 = [q[0] - p[0], q[1] - p[1], q[2] - p[2]];
    const n = Math.hypot(...t) || 1;
    const m = Math.hypot(t[0], t[1]) || 1;
    const u: Vec3 = [-t[1] / m, t[0] / m, 0];
    const v: Vec3 = [(t[1] * u[2] - t[2] * u[1]) / n, (t[2] * u[0] - t[0] * u[2]) / n, (t[0] * u[1] - t[1] * u[0]) / n];
    const angle = (2 * Math.PI * i) / step + phase;
    const c = reach * Math.cos(angle);
    const s = reach * Math.sin(angle);
    return [p[0] + u[0] * c + v[0] * s, p[1] + u[1] * c + v[1] * s, p[2] + u[2] * c + v[2] * s];
  });

/**
 * The part of the chromosome that the cut lays bare: one closed, supercoiled thread in folded loops. Thicker and far
 * shorter than the real one, which is 1.5 mm long.
 */
export const chromosome = (): Solid[] => {
  const [swing, lift, slide] = [noise3(3), noise3(4), noise3(5)];
  const count = 150;
  const points = Array.from({ length: count }, (_, i): Vec3 => {
    const t = i / count;
    const along = 0.86 * Math.sin(2 * Math.PI * t) + 0.13 * Math.sin(2 * Math.PI * 17 * t) + 0.05 * slide!(i * 0.6, 0, 0);
    const reach = NUCLEOID.radius * Math.sqrt(Math.max(0.08, 1 - along * along)) * (0.62 + 0.36 * lift!(i * 0.8, 3, 0));
    // Within the opened quarter, sinking a little into both faces of the cut.
    const turn = ((45 + 56 * Math.sin(2 * Math.PI * 23 * t + 2 * swing!(i * 0.3, 0, 7))) * Math.PI) / 180;
    return [NUCLEOID.length * along, 0.05 + reach * Math.sin(turn), 0.05 + reach * Math.cos(turn)];
  });
  const core = smoothPath(points, 10, true).map(keptOff);
  const thread = (phase: number, tint: string): Solid =>
    tube({ path: wound(core, phase, 0.1, 60 / 7), radius: 0.058, segments: 5, closed: true, material: 'nucleic-acid' }).crease(180).tint(tint);
  return [thread(0, '#e0693f'), thread(Math.PI, '#f2a878')];
};

/** The plasmid: a ring of 3 000 pairs, 1 µm around, so 0.32 µm across, with the waves of its supercoil. */
export const plasmid = (): Solid[] => {
  const steps = 180;
  const ring = Array.from({ length: steps }, (_, i): Vec3 => {
    const t = (2 * Math.PI * i) / steps;
    const r = 1.52 + 0.1 * Math.sin(3 * t + 1);
    return [r * Math.cos(t), 0.13 * Math.sin(4 * t), r * Math.sin(t)];
  });
  const placed = (solid: Solid): Solid => solid.turn('x', 46).turn('z', -10).move(...PLASMID_AT);
  return [placed(tube({ path: wound(ring, 0, 0.06, 9), radius: 0.05, segments: 6, closed: true, material: 'glow-green' })), placed(tube({ path: wound(ring, Math.PI, 0.06, 9), radius: 0.05, segments: 6, closed: true, material: 'glow-green' }))];
};

/** Middle of the plasmid, from the middle of the body. */
export const PLASMID_AT: Vec3 = [7.35, 1.35, 1.35];
