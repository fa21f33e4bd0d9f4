import { box, boltCircle, cylinder, group, mirrored, ring, sphere, torus, tube, type Solid } from '../../kit/index.js';
import { ASCENDER_BASE, LANDER_BASE, LANDER_RADIUS, LANDER_TOP } from './dimensions.js';
import { engine, thruster } from './engine.js';
import { flag } from './flag.js';
import { BLACK, foilBall, foilBox, foilPrism, SILVER } from './foil.js';
import { landingLegs } from './landingLegs.js';

/** Octagon with flat faces to ±x, ±z and the diagonals, [x, z] from +z towards +x. */
const octagon = (radius: number): [number, number][] =>
  Array.from({ length: 8 }, (_, i) => {
    const a = (Math.PI * (2 * i - 1)) / 8;
    return [radius * Math.sin(a), radius * Math.cos(a)];
  });

const WALL = LANDER_RADIUS * Math.cos(Math.PI / 8);

/** The descent stage: octagonal body, legs, engine below, drill, arm, folded wings, flag. */
export const lander = (): Solid[] => [
  foilPrism(octagon(LANDER_RADIUS), LANDER_BASE + 0.08, octagon(LANDER_RADIUS), LANDER_TOP - 0.06, { seed: 60 }),
  foilPrism(octagon(LANDER_RADIUS - 0.12), LANDER_BASE - 0.02, octagon(LANDER_RADIUS - 0.02), LANDER_BASE + 0.09, { seed: 70 }),
  ...[LANDER_BASE + 0.08, LANDER_TOP - 0.06].map((y) => deck(y)),
  ...ring(8, LANDER_RADIUS - 0.01, () => box({ size: [0.05, LANDER_TOP - LANDER_BASE - 0.16, 0.05], bevel: 0.01, material: 'aluminium' }).move(0, LANDER_BASE + 0.09, 0), { startDeg: 22.5 }),
  ...landingLegs(),
  engine(0.3, 0.44, 14).move(0, LANDER_BASE - 0.42, 0),
  ...ring(4, 0.72, (i) => foilBall(0.2, { seed: 80 + i }).scale([1, 0.8, 1]).move(0, LANDER_BASE - 0.02, 0)),
  ...front(),
  ...sides(),
  ...back(),
  drill(),
  arm(),
  ...topside(),
];

/** A flat octagonal ledge with bolts, its top at y + 0.04. */
const deck = (y: number): Solid =>
  group(
    cylinder({ radius: LANDER_RADIUS + 0.035, height: 0.045, segments: 8, bevel: 0.01, material: 'aluminium' }).turn('y', 22.5).move(0, y, 0),
    boltCircle({ count: 8, startDeg: 22.5 / 2, radius: WALL - 0.03, size: 0.024, material: 'stainless' }).move(0, y + 0.045, 0),
  );

const front = (): Solid[] => [
  flag(0.42).move(-0.18, LANDER_TOP - 0.38, WALL + 0.036),
  // A radiator of mirror tiles below the flag.
  box({ size: [0.8, 0.44, 0.02], bevel: 0.005, material: 'white-paint' }).move(0, LANDER_BASE + 0.2, WALL + 0.028),
  ...Array.from({ length: 32 }, (_, i) =>
    box({ size: [0.088, 0.096, 0.006], material: 'mirror' }).tint('#d9dde3').move(-0.343 + (i % 8) * 0.098, LANDER_BASE + 0.215 + Math.floor(i / 8) * 0.104, WALL + 0.039)),
  // Panorama and descent cameras.
  ...[0.2, 0.34].map((x) =>
    group(
      box({ size: [0.1, 0.13, 0.1], bevel: 0.012, material: 'black-paint' }).move(x, LANDER_TOP - 0.36, WALL + 0.04),
      cylinder({ radius: 0.032, height: 0.06, segments: 18, bevel: 0.005, material: 'dark-steel' }).turn('x', 90).move(x, LANDER_TOP - 0.295, WALL + 0.08),
      sphere({ radius: 0.026, detail: 10, material: 'dark-glass' }).scale([1, 1, 0.4]).move(x, LANDER_TOP - 0.295, WALL + 0.142),
    ),
  ),
];

/** Folded wings: three leaves on each side, with hold-down posts; boxes of thrusters on the diagonals. */
const sides = (): Solid[] => [
  ...mirrored(
    'x',
    group(
      [0, 1, 2].map((leaf) => box({ size: [0.024, 0.92, 0.84], bevel: 0.005, material: leaf === 2 ? 'solar-cell' : 'carbon-fibre' }).move(WALL + 0.075 + leaf * 0.04, LANDER_BASE + 0.17, 0)),
      Array.from({ length: 6 }, (_, i) => box({ size: [0.006, 0.9, 0.008], material: 'silver-foil' }).move(WALL + 0.169, LANDER_BASE + 0.18, -0.35 + i * 0.14)),
      [-0.3, 0.3].flatMap((z) => [0.3, 0.95].map((y) => cylinder({ radius: 0.03, height: 0.16, segments: 8, material: 'titanium' }).turn('z', -90).move(WALL + 0.02, LANDER_BASE + y, z))),
      tube({ path: [[WALL + 0.02, LANDER_TOP - 0.1, -0.3], [WALL + 0.09, LANDER_TOP - 0.12, -0.3], [WALL + 0.09, LANDER_TOP - 0.12, 0.3], [WALL + 0.02, LANDER_TOP - 0.1, 0.3]], radius: 0.02, segments: 8, material: 'aluminium' }),
    ),
  ),
  ...ring(4, WALL, () =>
    [-0.33, 0.33].map((x) =>
      group(
        foilBox([0.14, 0.16, 0.12], { colours: SILVER, material: 'silver-foil', seed: 90 }).move(x, LANDER_BASE + 0.5, 0.06),
        thruster(0.14).turn('x', -90).move(x, LANDER_BASE + 0.56, 0.24),
        thruster(0.14).move(x, LANDER_BASE + 0.37, 0.07),
      ),
    ), { startDeg: 45 }),
];

const back = (): Solid[] => [
  box({ size: [0.84, 0.9, 0.024], bevel: 0.006, material: 'white-paint' }).move(0, LANDER_BASE + 0.2, -WALL - 0.03),
  ...Array.from({ length: 7 }, (_, i) => box({ size: [0.8, 0.012, 0.01], material: 'grey-paint' }).move(0, LANDER_BASE + 0.3 + i * 0.11, -WALL - 0.046)),
  foilBox([0.26, 0.3, 0.2], { colours: BLACK, seed: 96 }).move(0.3, LANDER_TOP - 0.4, -WALL - 0.16),
];

/** The coring drill: a tall guide beside the body that reaches up to the ascender's hatch. */
const drill = (): Solid => {
  const [x, z] = [0.62, WALL + 0.16];
  const low = LANDER_BASE - 0.12;
  const high = 6.3;
  return group(
    [-0.075, 0.075].map((dx) => tube({ path: [[x + dx, low, z], [x + dx, high, z]], radius: 0.018, segments: 7, material: 'titanium' })),
    cylinder({ radius: 0.042, height: high - low - 0.25, segments: 18, material: 'stainless' }).move(x, low - 0.02, z),
    Array.from({ length: 9 }, (_, i) => box({ size: [0.21, 0.03, 0.05], material: 'aluminium' }).move(x, low + 0.05 + i * 0.27, z)),
    foilBox([0.26, 0.34, 0.2], { seed: 101 }).move(x, 5.0, z - 0.01),
    cylinder({ radius: 0.1, height: 0.16, segments: 24, bevel: 0.012, material: 'aluminium' }).move(x, high - 0.16, z),
    tube({ path: [[x, high - 0.08, z], [x - 0.1, high + 0.02, z - 0.12], [x - 0.25, high + 0.04, z - 0.42]], radius: 0.035, segments: 12, material: 'white-plastic' }),
    [LANDER_BASE + 0.25, LANDER_TOP - 0.12].map((y) => box({ size: [0.12, 0.06, 0.2], bevel: 0.01, material: 'titanium' }).move(x - 0.02, y, z - 0.12)),
  );
};

/** The sampling arm, folded along the front edge of the deck. */
const arm = (): Solid => {
  const y = LANDER_TOP + 0.12;
  const shoulder = [-0.92, y, 0.72] as const;
  const elbow = [-0.2, y + 0.1, 1.12] as const;
  const wrist = [-0.86, y + 0.28, 0.9] as const;
  const joint = ([jx, jy, jz]: readonly [number, number, number], radius: number): Solid =>
    group(
      cylinder({ radius, height: radius * 2.1, segments: 14, material: 'white-paint' }).turn('x', 90).move(jx, jy, jz - radius),
      cylinder({ radius: radius * 0.55, height: radius * 2.4, segments: 10, material: 'dark-steel' }).turn('x', 90).move(jx, jy, jz - radius * 1.15),
    );
  return group(
    cylinder({ radius: 0.09, height: 0.2, segments: 24, bevel: 0.012, material: 'aluminium' }).move(shoulder[0], y - 0.16, shoulder[2]),
    joint(shoulder, 0.085),
    tube({ path: [shoulder, elbow], radius: 0.042, segments: 14, material: 'white-paint' }),
    joint(elbow, 0.07),
    tube({ path: [elbow, wrist], radius: 0.036, segments: 14, material: 'white-paint' }),
    joint(wrist, 0.06),
    cylinder({ radius: 0.05, radiusTop: 0.075, height: 0.2, segments: 20, material: 'dark-steel' }).turn('z', 100).move(wrist[0] - 0.02, wrist[1], wrist[2]),
  );
};

/** What stands on the deck under the ascender: four posts, the flame deflector, umbilicals, a corner-cube reflector. */
const topside = (): Solid[] => [
  ...ring(4, 0.78, () => [
    tube({ path: [[0, LANDER_TOP - 0.02, 0.06], [0, ASCENDER_BASE + 0.02, -0.06]], radius: 0.04, segments: 12, material: 'titanium' }),
    box({ size: [0.16, 0.05, 0.16], bevel: 0.01, material: 'titanium' }).move(0, LANDER_TOP - 0.02, 0.06),
  ], { startDeg: 45 }),
  cylinder({ radius: 0.52, radiusTop: 0.05, height: 0.2, segments: 40, material: 'inconel' }).move(0, LANDER_TOP - 0.02, 0),
  torus({ radius: 0.52, tube: 0.02, segments: 36, tubeSegments: 5, material: 'inconel' }).move(0, LANDER_TOP, 0),
  tube({ path: [[0.5, LANDER_TOP - 0.01, -0.7], [0.5, LANDER_TOP + 0.2, -0.76], [0.44, ASCENDER_BASE + 0.1, -0.73]], radius: 0.025, segments: 10, material: 'grey-plastic' }),
  sphere({ radius: 0.06, detail: 12, material: 'chrome' }).move(0.9, LANDER_TOP + 0.02, -0.55),
];
