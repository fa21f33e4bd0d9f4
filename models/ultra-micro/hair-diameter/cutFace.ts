import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { grid, icosphere, mixColours, noise3, randomSource, type Rgb, type Solid } from '../../kit/index.js';
import { SCALE } from './cuticle.js';
import { RADIUS } from './strand.js';

/** Seven layers of scales lie over each other at any place: 50 µm long, uncovered every 8. */
const LAYERS = 7;
const CUTICLE_INNER = RADIUS - 0.6 - LAYERS * SCALE;
const MEDULLA = 6.4;

const CORTEX: Rgb = [0.55, 0.38, 0.25];
const CORTEX_LIGHT: Rgb = [0.72, 0.53, 0.36];
const SEAM: Rgb = [0.2, 0.12, 0.08];
const CUTICLE: Rgb = [0.86, 0.72, 0.5];
const CUTICLE_SEAM: Rgb = [0.45, 0.31, 0.2];
const HOLLOW: Rgb = [0.09, 0.06, 0.05];

/** A polar sheet about the axis at z = 0, seen from +z; `height` (µm) and colour by radius and angle. */
const disc = (
  inner: number,
  outer: number,
  rows: number,
  columns: number,
  height: (x: number, y: number) => number,
  colour: (x: number, y: number) => Rgb,
): Solid =>
  grid({
    rows,
    columns,
    twoSided: false,
    material: 'keratin',
    at: (u, v): Vec3 => {
      const r = inner + (outer - inner) * v;
      const x = r * Math.cos(2 * Math.PI * u);
      const y = r * Math.sin(2 * Math.PI * u);
      return [x, y, height(x, y)];
    },
  })
    .flip()
    .tint((x, y) => colour(x, y))
    .crease(60);

/** Cut ends of the cortex's spindle cells: a jittered ring pattern of sites, each the middle of a cell 3 to 6 µm across. */
const cellSites = (): { x: number; y: number; tone: number; lift: number }[] => {
  const random = randomSource(4711);
  const sites: { x: number; y: number; tone: number; lift: number }[] = [];
  for (let r = MEDULLA + 2; r < CUTICLE_INNER; r += 4.3) {
    const count = Math.round((2 * Math.PI * r) / 4.6);
    for (let i = 0; i < count; i++) {
      const turn = (2 * Math.PI * (i + 0.7 * random())) / count;
      const radius = r + 2.4 * (random() - 0.5);
      sites.push({ x: radius * Math.cos(turn), y: radius * Math.sin(turn), tone: random(), lift: random() });
    }
  }
  return sites;
};

const cortex = (): Solid => {
  const sites = cellSites();
  const grain = noise3(31);
  const nearest = (x: number, y: number): { first: number; second: number; site: (typeof sites)[number] } => {
    let first = Infinity;
    let second = Infinity;
    let site = sites[0]!;
    for (const candidate of sites) {
      const d = Math.hypot(candidate.x - x, candidate.y - y);
      if (d < first) {
        second = first;
        first = d;
        site = candidate;
      } else if (d < second) second = d;
    }
    return { first, second, site };
  };
  return disc(
    MEDULLA,
    CUTICLE_INNER,
    40,
    168,
    (x, y) => {
      const { first, second, site } = nearest(x, y);
      const seam = Math.min(1, (second - first) / 1.1);
      return -0.85 + 0.55 * seam + 0.5 * (site.lift - 0.5) * seam + 0.16 * grain(x * 1.7, y * 1.7, 0);
    },
    (x, y) => {
      const { first, second, site } = nearest(x, y);
      const seam = Math.min(1, (second - first) / 0.9);
      // Fine bundles of keratin inside each cell.
      const fibril = 0.5 + 0.5 * grain(x * 2.6 + 9, y * 2.6, 5);
      return mixColours(SEAM, mixColours(CORTEX, CORTEX_LIGHT, 0.55 * site.tone + 0.4 * fibril), 0.25 + 0.75 * seam);
    },
  );
};

/** The layers of the cuticle, each a low step. */
const cuticle = (): Solid => {
  const wave = noise3(12);
  return disc(
    CUTICLE_INNER - 0.05,
    RADIUS - 0.62,
    LAYERS * 3,
    126,
    (x, y) => {
      const v = (Math.hypot(x, y) - CUTICLE_INNER) / SCALE;
      const within = v - Math.floor(v);
      return -0.55 + 0.2 * wave(x * 0.25, y * 0.25, Math.floor(v) * 3) + (within < 0.2 ? -0.16 : 0.06) - 0.03 * v;
    },
    (x, y) => {
      const v = (Math.hypot(x, y) - CUTICLE_INNER) / SCALE;
      const within = v - Math.floor(v + 1e-6);
      return within < 0.2 ? CUTICLE_SEAM : mixColours(CUTICLE, CORTEX_LIGHT, 0.25 * (0.5 + 0.5 * wave(x, y, 7)));
    },
  );
};

/** The medulla: a spongy core with air between its walls. */
const medulla = (): Solid => {
  const sponge = noise3(77);
  const depth = (x: number, y: number): number => {
    const open = sponge(x * 0.62, y * 0.62, 1) + 0.45 * sponge(x * 1.4, y * 1.4, 4);
    return Math.max(0, Math.min(1, 0.5 + 1.6 * open));
  };
  return disc(
    0.02,
    MEDULLA + 0.05,
    14,
    72,
    (x, y) => -0.9 - 3.2 * depth(x, y) * Math.min(1, (MEDULLA - Math.hypot(x, y)) / 0.8),
    (x, y) => mixColours(CUTICLE, HOLLOW, Math.min(1, depth(x, y) * 1.25)),
  );
};

/** Grains of melanin, 0.4 to 0.9 µm, thickest towards the cuticle, lying in the cut. */
const melanin = (count: number): Solid[] => {
  const random = randomSource(2024);
  return Array.from({ length: count }, () => {
    const share = Math.sqrt(0.05 + 0.95 * random());
    const r = MEDULLA + 1 + (CUTICLE_INNER - MEDULLA - 2.2) * share;
    const turn = 2 * Math.PI * random();
    const size = 0.2 + 0.25 * random();
    return icosphere({ radius: size, detail: 1, material: 'keratin' })
      .scale([1, 1, 1.5])
      .turn('y', 50 * (random() - 0.5))
      .tint('#140c08')
      .move(r * Math.cos(turn), r * Math.sin(turn), -0.35);
  });
};

/** The whole cut, at z = 0 about the axis at height `centreY`. */
export const cutFace = (centreY: number): Solid[] =>
  [cortex(), cuticle(), medulla(), ...melanin(170)].map((solid) => solid.move(0, centreY, 0));
