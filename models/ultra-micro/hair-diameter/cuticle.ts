import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { grid, mixColours, randomSource, type Rgb, type Solid } from '../../kit/index.js';
import { RADIUS } from './strand.js';

/** From one row of free edges to the next, µm: a sixth of a scale's 50 µm. */
export const STEP = 50 / 6;
/** Thickness of a scale, µm. */
export const SCALE = 0.5;

const DARK: Rgb = [0.19, 0.12, 0.085];
const LIGHT: Rgb = [0.52, 0.36, 0.25];
/** Where between the two the scales' mean lies. */
const MEAN_TONE = 0.34;

/** Where the free edge of a row runs, µm towards the tip from its mean place, by angle (0 … 1 around). */
const edgeOf = (row: number): { advance: (u: number) => number; scaleAt: (u: number) => number } => {
  const random = randomSource(7919 + row * 131);
  const count = 6 + Math.floor(random() * 3);
  const cusps: number[] = [];
  let at = random();
  for (let i = 0; i < count; i++) {
    cusps.push(at % 1);
    at += (0.7 + 0.6 * random()) / count;
  }
  cusps.sort((a, b) => a - b);
  const reach = cusps.map(() => 1.6 + 1.9 * random());
  const lean = cusps.map(() => (random() - 0.5) * 1.6);
  const skew = cusps.map(() => 0.75 + 0.6 * random());
  const phase = random() * 6.28;
  const find = (u: number): [number, number] => {
    let index = cusps.length - 1;
    for (let i = 0; i < cusps.length; i++) if (u >= cusps[i]!) index = i;
    const start = cusps[index]!;
    const next = index + 1 < cusps.length ? cusps[index + 1]! : cusps[0]! + 1;
    const along = ((u < start ? u + 1 : u) - start) / (next - start || 1);
    return [index, Math.min(1, Math.max(0, along))];
  };
  return {
    advance: (u) => {
      const [index, along] = find(u);
      const bulge = Math.sin(Math.PI * along ** skew[index]!) ** 0.55;
      const ragged = 0.28 * Math.sin(2 * Math.PI * 23 * u + phase) + 0.2 * Math.sin(2 * Math.PI * 41 * u + 2 * phase);
      return reach[index]! * bulge + lean[index]! * (along - 0.5) + ragged - 1.6;
    },
    scaleAt: (u) => find(u)[0],
  };
};

/** What lies under the foremost row of scales, from the cut to under the second. */
export const underScales = (columns: number, centreY: number): Solid => {
  const radius = RADIUS - 0.75;
  const [from, to] = [-1.08 * STEP, -0.5];
  const at = (u: number, v: number): Vec3 => [radius * Math.cos(2 * Math.PI * u), centreY + radius * Math.sin(2 * Math.PI * u), from + (to - from) * v];
  return grid({ rows: 1, columns, at, twoSided: false, material: 'keratin' }).tint(() => LIGHT);
};

/**
 * One row of scales around the shaft: a collar that is highest at its free edge, towards the tip (+z), and slips under
 * the next row at its back. `z` is the mean place of the edge.
 */
export const scaleRow = (row: number, z: number, columns: number, centreY: number): Solid => {
  const random = randomSource(17 + row * 977);
  const edge = edgeOf(row);
  const lift = Array.from({ length: 16 }, () => 0.28 * random());
  const tone = Array.from({ length: 16 }, () => random());
  const back = STEP * 1.75;
  // From the back of the collar to the free edge, over it and down its front.
  const rows = 3;
  const at = (u: number, v: number): Vec3 => {
    const turn = 2 * Math.PI * u;
    const wrapped = u % 1;
    const scale = edge.scaleAt(wrapped) % 16;
    const index = Math.round(v * rows);
    const outer = RADIUS - lift[scale]!;
    const front = Math.min(-0.35, z + edge.advance(wrapped));
    const slope = SCALE / STEP;
    const [place, radius] = [
      [front - back, outer - slope * back - 0.15],
      [front - 0.3, outer],
      [front, outer - 0.14],
      [front - 0.12, outer - SCALE - 0.35],
    ][index]! as [number, number];
    return [radius * Math.cos(turn), centreY + radius * Math.sin(turn), place];
  };
  return grid({ rows, columns, at, twoSided: false, material: 'keratin' })
    .tint((x, y, zz) => {
      const u = (Math.atan2(y - centreY, x) / (2 * Math.PI) + 1) % 1;
      const front = Math.min(-0.35, z + edge.advance(u));
      const near = Math.max(0, 1 - (front - zz) / 5);
      const base = mixColours(DARK, LIGHT, 0.12 + 0.26 * tone[edge.scaleAt(u) % 16]!);
      return mixColours(base, LIGHT, 0.6 * near * near);
    })
    .crease(50);
};

/** Along a far scale from its free edge to the next one's, shares of a step, and how deep under that edge it lies, µm. */
const FAR_PROFILE = [[0, 0], [0.6, 0.4], [0.88, 0.95]] as const;

/**
 * Scales too far away for their ragged edges to be seen: a slope and a groove a row, shallower and paler towards the
 * last, so that they go over into a plain shaft.
 */
export const farScales = (from: number, count: number, columns: number, centreY: number): Solid => {
  const points = FAR_PROFILE.length;
  const clearness = (row: number): number => Math.min(1, (2 * (count - row)) / count);
  const at = (u: number, v: number): Vec3 => {
    const index = Math.round(v * points * count);
    const row = Math.floor(index / points);
    const [along, depth] = FAR_PROFILE[index % points]!;
    const radius = RADIUS - 0.15 - depth * clearness(row);
    return [radius * Math.cos(2 * Math.PI * u), centreY + radius * Math.sin(2 * Math.PI * u), -(from + row + 0.35 + along) * STEP];
  };
  const mean = mixColours(DARK, LIGHT, MEAN_TONE);
  return grid({ rows: points * count, columns, at, twoSided: false, material: 'keratin' })
    .flip()
    .tint((_x, _y, z) => {
      const row = -z / STEP - from - 0.35;
      const isGroove = Math.abs((row % 1) - FAR_PROFILE[points - 1]![0]) < 0.02;
      return isGroove ? mixColours(mean, DARK, clearness(row)) : mean;
    });
};
