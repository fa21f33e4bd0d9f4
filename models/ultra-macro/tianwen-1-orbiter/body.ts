import { box, cylinder, group, ring, torus, tube, type Solid } from '../../kit/index.js';
import { engine, thruster } from '../change-lunar/engine.js';
import { flag } from '../change-lunar/flag.js';
import { BLACK, foilBall, foilBox, foilPrism, foilRound, foilSheet } from '../change-lunar/foil.js';
import { BODY_BASE, BODY_RADIUS, BODY_TOP, NOZZLE_TOP } from './dimensions.js';

/** [x, z] of the six corners from +z towards +x; flat walls look to ±z, corners to ±x. */
const hexagon = (radius: number): [number, number][] =>
  Array.from({ length: 6 }, (_, i) => {
    const a = (Math.PI / 3) * (i - 0.5);
    return [radius * Math.sin(a), radius * Math.cos(a)];
  });

export const WALL = BODY_RADIUS * Math.cos(Math.PI / 6);

/** The hexagonal orbiter: gold foil, rails, radiators, tanks and engine below, thrusters, flag. */
export const body = (): Solid[] => [
  foilPrism(hexagon(BODY_RADIUS), BODY_BASE, hexagon(BODY_RADIUS), BODY_TOP, { seed: 200 }),
  topCover(),
  ...[BODY_BASE + 0.01, (BODY_BASE + BODY_TOP) / 2, BODY_TOP - 0.05].map((y) => hexRail(y)),
  ...ring(6, BODY_RADIUS + 0.004, () => box({ size: [0.06, BODY_TOP - BODY_BASE - 0.02, 0.05], bevel: 0.012, material: 'aluminium' }).move(0, BODY_BASE + 0.01, 0), { startDeg: 30 }),
  ...walls(),
  engine(0.38, NOZZLE_TOP),
  foilRound((t) => (t >= 1 ? 0.2 : 1.1 - 0.86 * t), 0.22, { seed: 210 }).scale([1, -1, 1]).move(0, BODY_BASE + 0.02, 0),
  ...ring(3, 0.74, (i) => foilBall(0.3, { seed: 220 + i }).move(0, BODY_BASE - 0.02, 0)),
  torus({ radius: 0.47, tube: 0.03, segments: 44, tubeSegments: 8, material: 'titanium' }).move(0, 0.4, 0),
  ...thrusters(),
];

const topCover = (): Solid => {
  const corners = hexagon(BODY_RADIUS);
  return group(
    corners.map(([x, z], i) => {
      const [x2, z2] = corners[(i + 1) % 6]!;
      const y = BODY_TOP;
      return foilSheet([x, y, z], [x2, y, z2], [x2 * 0.5, y, z2 * 0.5], [x * 0.5, y, z * 0.5], { seed: 230 + i });
    }),
  );
};

const hexRail = (y: number): Solid =>
  group(ring(6, WALL + 0.02, () => box({ size: [BODY_RADIUS - 0.02, 0.045, 0.035], bevel: 0.008, material: 'aluminium' }).move(0, y, 0)));

/** Radiators on four walls, boxes of electronics, the flag on the left front. */
const walls = (): Solid[] => [
  ...[60, 120, 240, 300].map((turn) =>
    group(
      box({ size: [0.86, 0.62, 0.024], bevel: 0.006, material: 'white-paint' }).move(0, BODY_BASE + 0.13, WALL + 0.032),
      Array.from({ length: 24 }, (_, i) => box({ size: [0.098, 0.134, 0.006], material: 'mirror' }).tint('#d8dde4').move(-0.371 + (i % 8) * 0.106, BODY_BASE + 0.16 + Math.floor(i / 8) * 0.145, WALL + 0.046)),
    ).turn('y', turn),
  ),
  flag(0.5).move(0, BODY_TOP - 0.42, WALL + 0.04).turn('y', -60),
  flag(0.5).move(0, BODY_TOP - 0.42, WALL + 0.04).turn('y', 120),
  foilBox([0.4, 0.3, 0.16], { seed: 240 }).move(0.12, BODY_TOP - 0.52, WALL + 0.06).turn('y', 60),
  foilBox([0.3, 0.4, 0.14], { colours: BLACK, seed: 250 }).move(-0.2, BODY_TOP - 0.6, WALL + 0.06).turn('y', 240),
];

/** Blocks of small thrusters at the lower and upper corners, eight larger ones about the engine. */
const thrusters = (): Solid[] => [
  ...ring(6, BODY_RADIUS, () => [
    foilBox([0.2, 0.18, 0.12], { seed: 260 }).move(0, BODY_BASE + 0.12, 0.06),
    ...[-1, 1].map((side) => thruster(0.13).turn('z', side * 90).move(side * 0.18, BODY_BASE + 0.21, 0.08)),
    thruster(0.13).move(0, BODY_BASE - 0.01, 0.08),
  ], { startDeg: 30 }),
  ...ring(8, 0.98, () => [thruster(0.26).move(0, 0.28, 0), box({ size: [0.12, 0.05, 0.12], bevel: 0.01, material: 'aluminium' }).move(0, 0.49, 0)], { startDeg: 22.5 }),
  ...ring(3, 0.4, () => tube({ path: [[0, 0.62, 0], [0, 0.5, 0.12], [0, 0.46, 0.28]], radius: 0.018, segments: 8, material: 'stainless' }), { startDeg: 60 }),
  cylinder({ radius: 0.06, height: 0.1, segments: 16, bevel: 0.01, material: 'stainless' }).move(0.9, BODY_BASE - 0.1, -0.3),
];
