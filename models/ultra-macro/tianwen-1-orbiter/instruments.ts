import { box, cylinder, group, sphere, tube, type Solid } from '../../kit/index.js';
import { antennaDish } from '../change-lunar/antennaDish.js';
import { BLACK, foilBox, foilRound, SILVER } from '../change-lunar/foil.js';
import { BODY_BASE, BODY_TOP, DISH_DIAMETER } from './dimensions.js';
import { WALL } from './body.js';

/** The high-gain dish on the front wall, on its two-axis mount. */
export const dish = (): Solid => antennaDish({ radius: DISH_DIAMETER / 2 / 1.012, ribs: 16, segments: 72 }).turn('x', 90).move(0, 1.38, WALL + 0.62);

/** What else stands on the body: dish mount, cameras, spectrometer, radar rods, magnetometer mast, star cameras, horns. */
export const instruments = (): Solid[] => [
  ...dishMount(),
  highResolutionCamera(),
  mediumCamera(),
  ...radarRods(),
  magnetometer(),
  ...starCameras(),
  ...horns(),
];

const dishMount = (): Solid[] => [
  box({ size: [0.44, 0.44, 0.1], bevel: 0.02, material: 'aluminium' }).move(0, 1.16, WALL + 0.06),
  cylinder({ radius: 0.15, height: 0.22, segments: 28, bevel: 0.02, material: 'dark-steel' }).turn('x', 90).move(0, 1.38, WALL + 0.1),
  cylinder({ radius: 0.1, height: 0.44, segments: 24, bevel: 0.012, material: 'aluminium' }).turn('z', 90).move(0.22, 1.38, WALL + 0.3),
];

/** The half-metre-resolution camera: a long barrel on the back wall, looking down. */
const highResolutionCamera = (): Solid =>
  group(
    foilRound(() => 0.25, 0.9, { colours: BLACK, seed: 300 }).move(0, BODY_BASE + 0.42, 0),
    cylinder({ radius: 0.236, height: 0.9, segments: 32, material: 'black-paint' }).move(0, BODY_BASE + 0.42, 0),
    cylinder({ radius: 0.25, radiusTop: 0.265, height: 0.3, segments: 36, open: true, material: 'black-paint' }).twoSided().turn('x', 180).move(0, BODY_BASE + 0.44, 0),
    sphere({ radius: 0.23, detail: 28, material: 'dark-glass' }).scale([1, 0.14, 1]).move(0, BODY_BASE + 0.42, 0),
    box({ size: [0.34, 0.7, 0.3], bevel: 0.02, material: 'aluminium' }).move(0, BODY_BASE + 0.5, 0.24),
  ).move(0.26, 0, -WALL - 0.36);

const mediumCamera = (): Solid =>
  group(
    foilBox([0.26, 0.3, 0.24], { colours: SILVER, material: 'silver-foil', seed: 310 }),
    [-0.06, 0.06].map((x) =>
      group(
        cylinder({ radius: 0.05, radiusTop: 0.04, height: 0.14, segments: 20, material: 'black-paint' }).move(x, -0.13, 0),
        sphere({ radius: 0.04, detail: 14, material: 'dark-glass' }).scale([1, 0.3, 1]).move(x, -0.132, 0),
      ),
    ),
  ).move(-0.36, BODY_BASE + 0.3, -WALL - 0.16);

/** The subsurface radar's two rods, still folded along the back corners. */
const radarRods = (): Solid[] =>
  [-1, 1].map((side) =>
    group(
      tube({ path: [[side * 0.78, BODY_BASE + 0.08, -WALL - 0.1], [side * 0.78, BODY_TOP + 0.12, -WALL - 0.1]], radius: 0.022, segments: 10, material: 'stainless' }),
      tube({ path: [[side * 0.84, BODY_BASE + 0.08, -WALL - 0.1], [side * 0.84, BODY_TOP + 0.12, -WALL - 0.1]], radius: 0.022, segments: 10, material: 'stainless' }),
      [0.2, 0.9, 1.6].map((y) => box({ size: [0.16, 0.07, 0.16], bevel: 0.012, material: 'titanium' }).move(side * 0.8, BODY_BASE + y, -WALL - 0.06)),
    ),
  );

/** A mast with two sensors, folded against the right front wall. */
const magnetometer = (): Solid =>
  group(
    tube({ path: [[-0.42, BODY_BASE + 0.12, WALL + 0.12], [-0.42, BODY_TOP + 0.22, WALL + 0.12]], radius: 0.026, segments: 12, material: 'carbon-fibre' }),
    [BODY_TOP - 0.35, BODY_TOP + 0.2].map((y) => cylinder({ radius: 0.06, height: 0.14, segments: 20, bevel: 0.012, material: 'white-plastic' }).move(-0.42, y, WALL + 0.12)),
    [0.2, 1.2].map((y) => box({ size: [0.12, 0.07, 0.16], bevel: 0.012, material: 'titanium' }).move(-0.42, BODY_BASE + y, WALL + 0.07)),
  ).turn('y', 60);

const starCameras = (): Solid[] =>
  [150, 210].map((yaw) =>
    group(
      foilBox([0.18, 0.16, 0.2], { colours: BLACK, seed: 320 }).move(0, BODY_TOP + 0.01, -0.14),
      cylinder({ radius: 0.06, radiusTop: 0.1, height: 0.26, segments: 22, open: true, material: 'black-paint' }).twoSided().turn('x', 62).move(0, BODY_TOP + 0.13, -0.08),
    ).move(0, 0, WALL - 0.02).turn('y', yaw),
  );

/** Low-gain antennas: short horns fore and aft. */
const horns = (): Solid[] =>
  [
    [0.62, BODY_TOP - 0.02, WALL - 0.12, 0],
    [-0.62, BODY_TOP - 0.02, -WALL + 0.12, 0],
  ].map(([x, y, z]) =>
    group(
      tube({ path: [[x!, y!, z!], [x!, y! + 0.2, z! * 1.12]], radius: 0.024, segments: 10, material: 'aluminium' }),
      cylinder({ radius: 0.035, radiusTop: 0.08, height: 0.14, segments: 22, open: true, material: 'white-plastic' }).twoSided().move(x!, y! + 0.19, z! * 1.12),
    ),
  );
