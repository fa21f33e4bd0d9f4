import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import { grid, group, loft, mixColours, noise3, type MaterialName, type Rgb, type Solid } from '../../kit/index.js';

/** Crinkled insulation: how far it stands off what it covers, and how rough it is, m. */
const LIFT = 0.006;
const CRINKLE = 0.0145;
const FACET = 0.14;

interface FoilOptions {
  readonly material?: MaterialName;
  /** Dark and bright end of the colour, sRGB hex. */
  readonly colours?: readonly [string, string];
  readonly seed?: number;
}

const GOLD = ['#97640f', '#ffcf6b'] as const;
export const SILVER = ['#a9adb4', '#dfe2e6'] as const;
export const BLACK = ['#1d1e22', '#3a3c42'] as const;

const crinkled = (sheet: Solid, { colours = GOLD, seed = 1 }: FoilOptions): Solid => {
  const noise = noise3(seed + 77);
  const dark = colours[0];
  const bright = colours[1];
  return sheet.tint((x, y, z): Rgb => mixColours(dark, bright, 0.5 + 0.5 * noise(x * 11.7, y * 11.7, z * 11.7))).crease(12);
};

/** One sheet over the quad a, b, c, d (counter-clockwise seen from outside); its edges lie still. */
export const foilSheet = (a: ReadonlyVec3, b: ReadonlyVec3, c: ReadonlyVec3, d: ReadonlyVec3, options: FoilOptions = {}): Solid => {
  const { material = 'gold-foil', seed = 1 } = options;
  const across = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
  const up = Math.hypot(d[0] - a[0], d[1] - a[1], d[2] - a[2]);
  const u: Vec3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const v: Vec3 = [d[0] - a[0], d[1] - a[1], d[2] - a[2]];
  const normal: Vec3 = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  const size = Math.hypot(...normal);
  const noise = noise3(seed);
  const columns = Math.max(2, Math.round(across / FACET));
  const rows = Math.max(2, Math.round(up / FACET));
  const sheet = grid({
    rows,
    columns,
    twoSided: false,
    material,
    at: (s, t) => {
      const p = [0, 1, 2].map((i) => (1 - s) * (1 - t) * a[i]! + s * (1 - t) * b[i]! + s * t * c[i]! + (1 - s) * t * d[i]!);
      const inside = s > 0.001 && s < 0.999 && t > 0.001 && t < 0.999;
      const lift = LIFT + (inside ? CRINKLE * (1 + noise(p[0]! * 17.3, p[1]! * 17.3, p[2]! * 17.3)) : 0);
      return [p[0]! + (normal[0] / size) * lift, p[1]! + (normal[1] / size) * lift, p[2]! + (normal[2] / size) * lift];
    },
  });
  return crinkled(sheet, options);
};

/** A prism or frustum wrapped in foil: outlines are [x, z] pairs going from +z towards +x. */
export const foilPrism = (
  low: readonly (readonly [number, number])[],
  lowY: number,
  high: readonly (readonly [number, number])[],
  highY: number,
  options: FoilOptions = {},
): Solid => {
  const { material = 'gold-foil', colours = GOLD } = options;
  const ringAt = (outline: readonly (readonly [number, number])[], y: number): Vec3[] => outline.map(([x, z]): Vec3 => [x, y, z]);
  const bottom = ringAt(low, lowY);
  const top = ringAt(high, highY);
  const sides = bottom.map((corner, i) => {
    const next = (i + 1) % bottom.length;
    return foilSheet(corner, bottom[next]!, top[next]!, top[i]!, { ...options, seed: (options.seed ?? 1) + i });
  });
  return group(loft({ sections: [bottom, top], material }).tint(colours[0]), sides);
};

/** A box wrapped in foil, base at y = 0. */
export const foilBox = ([width, height, depth]: ReadonlyVec3, options: FoilOptions = {}): Solid => {
  const x = width / 2;
  const z = depth / 2;
  const outline = [[-x, z], [x, z], [x, -z], [-x, -z]] as const;
  const cover = foilSheet([-x, height, z], [x, height, z], [x, height, -z], [-x, height, -z], options);
  return group(foilPrism(outline, 0, outline, height, options), cover);
};

/** A ball or drum wrapped in foil: radius by share of the way up, 0 … 1; ends on the axis where that is 0. */
export const foilRound = (radiusAt: (t: number) => number, height: number, options: FoilOptions = {}): Solid => {
  const { material = 'gold-foil', seed = 1 } = options;
  const noise = noise3(seed);
  const widest = Math.max(...[0, 0.25, 0.5, 0.75, 1].map(radiusAt));
  // Small things have smaller folds, or their roundness would be lost.
  const facet = Math.min(FACET, widest * 0.42);
  const columns = Math.max(12, Math.round((2 * Math.PI * widest) / (facet * 1.2)));
  const rows = Math.max(4, Math.round((height * 1.3) / Math.max(facet, height / 12)));
  const crinkle = Math.min(CRINKLE, widest * 0.035);
  const sheet = grid({
    rows,
    columns,
    twoSided: false,
    material,
    at: (u, v) => {
      const angleRad = 2 * Math.PI * u;
      const base = radiusAt(v);
      const x = Math.sin(angleRad);
      const z = Math.cos(angleRad);
      const r = base > 0 ? base + crinkle * noise(x * base * 13.1, v * height * 13.1, z * base * 13.1) : 0;
      return [r * x, v * height, r * z];
    },
  });
  return crinkled(sheet, options);
};

/** A foil ball, centred on the origin. */
export const foilBall = (radius: number, options: FoilOptions = {}): Solid =>
  foilRound((t) => (t <= 0 || t >= 1 ? 0 : radius * Math.sqrt(1 - (2 * t - 1) ** 2)), 2 * radius, options).move(0, -radius, 0);
