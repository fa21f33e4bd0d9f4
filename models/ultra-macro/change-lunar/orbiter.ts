import { boltCircle, box, cylinder, group, lathe, mirrored, ring, torus, tube, type Solid } from '../../kit/index.js';
import { antennaDish } from './antennaDish.js';
import { NOZZLE_TOP, ORBITER_BASE, ORBITER_RADIUS, ORBITER_TOP, WING, WING_HINGE_X } from './dimensions.js';
import { engine, thruster } from './engine.js';
import { BLACK, foilBall, foilBox, foilRound } from './foil.js';
import { solarWing } from './solarWing.js';

const R = ORBITER_RADIUS;
const WING_Y = 1.75;

/** A curved plate on the drum: heights and sector, m and degrees from +z towards +x. */
const plateOn = (fromY: number, toY: number, startDeg: number, arcDeg: number, out = 0.014): Solid =>
  lathe({
    profile: [[R - 0.02, fromY], [R + out, fromY], [R + out, toY], [R - 0.02, toY], [R - 0.02, fromY]],
    segments: 96,
    startDeg,
    arcDeg,
    material: 'white-paint',
  });

/** The propulsion module: drum with radiators and louvres, foil skirts, main engine, thrusters, star cameras, dish. */
export const orbiter = (): Solid[] => [
  engine(0.36, NOZZLE_TOP),
  drum(),
  ...underside(),
  ...radiators(),
  ...controls(),
  ...mirrored('x', solarWing(WING).move(WING_HINGE_X, WING_Y, 0)),
  ...mirrored('x', box({ size: [0.16, 0.36, 0.36], bevel: 0.02, material: 'aluminium' }).move(R - 0.03, WING_Y - 0.18, 0)),
  ...instruments(),
];

const drum = (): Solid =>
  group(
    lathe({
      profile: [[0, ORBITER_BASE + 0.06], [R - 0.12, ORBITER_BASE], [R - 0.02, ORBITER_BASE + 0.06], [R - 0.02, ORBITER_TOP - 0.1], [R - 0.12, ORBITER_TOP], [0, ORBITER_TOP]],
      segments: 96,
      material: 'silver-foil',
    }).tint('#9aa0a8'),
    foilRound(() => R - 0.005, 0.5).move(0, ORBITER_BASE + 0.1, 0),
    foilRound(() => R - 0.005, 0.34, { seed: 4 }).move(0, ORBITER_TOP - 0.5, 0),
    [ORBITER_BASE + 0.07, ORBITER_BASE + 0.62, ORBITER_TOP - 0.53, ORBITER_TOP - 0.13].map((y) => torus({ radius: R - 0.005, tube: 0.022, segments: 48, tubeSegments: 4, material: 'aluminium' }).move(0, y, 0)),
    boltCircle({ count: 16, radius: R - 0.08, size: 0.03, material: 'stainless' }).move(0, ORBITER_TOP, 0),
  );

/** Foil about the engine, four tanks looking out, feed lines. */
const underside = (): Solid[] => [
  foilRound((t) => (t >= 1 ? 0.18 : 1.32 - 1.05 * t), 0.16, { seed: 8 }).scale([1, -1, 1]).move(0, ORBITER_BASE + 0.03, 0),
  ...ring(4, 0.86, (i) => foilBall(0.33, { seed: 20 + i }).move(0, ORBITER_BASE + 0.02, 0), { startDeg: 45 }),
  ...ring(4, 0, () => tube({ path: [[0, 0.44, 0.3], [0, 0.28, 0.42], [0, 0.26, 0.62]], radius: 0.018, segments: 8, material: 'stainless' })),
  torus({ radius: 0.46, tube: 0.03, segments: 40, tubeSegments: 6, material: 'titanium' }).move(0, 0.3, 0),
];

/** Twelve white radiators between seams; two carry louvres. */
const radiators = (): Solid[] =>
  Array.from({ length: 12 }, (_, i) => {
    const startDeg = i * 30 + 1.5;
    const middle = ((startDeg + 13.5) * Math.PI) / 180;
    const bolts = [0, 1].flatMap((k) =>
      [1.6, 25.4].map((offset) => {
        const a = ((startDeg + offset) * Math.PI) / 180;
        const y = 1.16 + k * 1.08;
        return cylinder({ radius: 0.014, height: 0.012, segments: 5, material: 'dark-steel' }).along([(R + 0.012) * Math.sin(a), y, (R + 0.012) * Math.cos(a)], [2 * R * Math.sin(a), y, 2 * R * Math.cos(a)]);
      }),
    );
    const louvres = i === 1 || i === 10
      ? Array.from({ length: 9 }, (_, k) =>
          box({ size: [0.46, 0.06, 0.012], material: 'mirror' }).turn('x', -18).move(0, 1.22 + k * 0.1, R + 0.005).turn('y', (middle * 180) / Math.PI))
      : [];
    return group(plateOn(1.06, 2.34, startDeg, 27), bolts, louvres);
  });

/** Four quadruple thruster blocks high on the drum, and a ring of larger ones below. */
const controls = (): Solid[] => [
  ...ring(4, R, () => [
    foilBox([0.3, 0.24, 0.14], { seed: 31 }).move(0, 2.48, 0.06),
    ...[-90, 90].map((turn) => thruster(0.15).turn('z', turn).move(turn < 0 ? -0.24 : 0.24, 2.6, 0.07)),
    thruster(0.15).turn('x', -90).move(0, 2.6, 0.24),
    thruster(0.15).turn('z', 180).move(0, 2.83, 0.07),
  ], { startDeg: 45 }),
  ...ring(8, 1.2, () => [thruster(0.26).move(0, 0.2, 0), box({ size: [0.12, 0.05, 0.12], bevel: 0.01, material: 'aluminium' }).move(0, 0.42, 0)], { startDeg: 22.5 }),
];

/** A steerable dish on the front, star cameras, Sun sensors, spiral antennas. */
const instruments = (): Solid[] => [
  antennaDish({ radius: 0.42, ribs: 6, segments: 26 }).turn('x', 62).move(0, 1.2, R + 0.55).turn('y', 150),
  tube({ path: [[0, 0.95, R - 0.05], [0, 1.0, R + 0.3], [0, 1.16, R + 0.5]], radius: 0.035, segments: 12, material: 'carbon-fibre' }).turn('y', 150),
  ...[-26, 26].map((yaw) =>
    group(
      foilBox([0.22, 0.22, 0.26], { colours: BLACK, seed: 40 }).move(0, 0.62, 0.1),
      cylinder({ radius: 0.085, radiusTop: 0.12, height: 0.26, segments: 18, open: true, material: 'black-paint' }).twoSided().turn('x', 60).move(0, 0.76, 0.2),
    ).move(0, 0, R).turn('y', yaw),
  ),
  ...ring(3, R, () => [
    cylinder({ radius: 0.05, height: 0.05, segments: 20, bevel: 0.006, material: 'aluminium' }).turn('x', 90),
    cylinder({ radius: 0.045, radiusTop: 0.02, height: 0.13, segments: 20, material: 'white-plastic' }).turn('x', 90).move(0, 0, 0.05),
  ], { startDeg: 75, arcDeg: 210 }).map((solid) => solid.move(0, 0.7, 0)),
];
