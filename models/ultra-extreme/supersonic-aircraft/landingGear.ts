import { box, cylinder, group, lathe, tube, type Solid } from '../../kit/index.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { MAIN_GEAR, NOSE_GEAR, TRACK, zAt } from './dimensions.js';

const MAIN_TYRE = 0.6;
const NOSE_TYRE = 0.395;

/** A wheel on an axle along x, centred on the origin. */
const wheel = (radius: number, width: number): Solid => {
  const half = width / 2;
  const rim = radius * 0.5;
  return group(
    lathe({
      profile: [
        [rim, -half * 0.8], [radius * 0.8, -half], [radius * 0.93, -half * 0.86], [radius, -half * 0.5], [radius, -0.02], [radius - 0.012, 0], [radius, 0.02], [radius, half * 0.5], [radius * 0.93, half * 0.86],
        [radius * 0.8, half], [rim, half * 0.8], [rim, -half * 0.8],
      ],
      segments: 32,
      material: 'rubber',
    }).crease(50),
    lathe({
      profile: [[0, -half * 0.66], [rim * 0.35, -half * 0.66], [rim * 0.45, -half * 0.4], [rim * 0.85, -half * 0.45], [rim * 1.02, -half * 0.78], [rim * 1.02, half * 0.78], [rim * 0.85, half * 0.45], [rim * 0.45, half * 0.4], [rim * 0.35, half * 0.66], [0, half * 0.66]],
      segments: 20,
      material: 'aluminium',
    }),
  ).turn('z', 90);
};

const strut = (from: Vec3, to: Vec3, radius: number, material: 'steel' | 'chrome' | 'grey-paint' | 'white-paint' = 'white-paint'): Solid =>
  tube({ path: [from, to], radius, segments: 12, material });

/** The left leg: four wheels on a bogie, braces, doors. At its own station, x = 0 at the leg. */
const mainLeg = (): Solid => {
  const axle = MAIN_TYRE;
  const pitch = 0.835;
  return group(
    [-1, 1].flatMap((fore) => [
      ...[-1, 1].map((side) => wheel(MAIN_TYRE, 0.4).move(side * 0.345, axle, fore * pitch)),
      cylinder({ radius: 0.07, height: 1.0, segments: 12, material: 'steel' }).turn('z', 90).move(0.5, axle, fore * pitch),
    ]),
    box({ size: [0.24, 0.26, 1.75], bevel: 0.05, material: 'grey-paint' }).move(0, axle - 0.13, 0),
    strut([0, axle, 0], [0, 1.75, 0], 0.12, 'chrome'),
    lathe({ profile: [[0, 1.55], [0.19, 1.55], [0.21, 1.62], [0.19, 1.75], [0.18, 2.9], [0.22, 3.05], [0.22, 3.35], [0.18, 3.5], [0.18, 4.15], [0, 4.15]], segments: 20, material: 'white-paint' }),
    // The scissor links behind the leg, and the jack that trims the bogie.
    strut([0, 1.6, -0.2], [0, 1.15, -0.52], 0.05, 'steel'),
    strut([0, 0.72, -0.18], [0, 1.15, -0.52], 0.05, 'steel'),
    strut([0, 1.85, 0.18], [0, 0.78, 0.62], 0.055, 'steel'),
    // Braces inboard, forward and aft.
    strut([0, 2.6, 0], [-1.75, 4.05, 0], 0.085),
    strut([0, 3.1, 0.08], [-0.2, 4.05, 1.55], 0.075),
    strut([0, 3.1, -0.08], [-0.2, 4.05, -1.35], 0.075),
    // Hoses down the leg.
    tube({ path: [[0.2, 3.9, 0.08], [0.23, 2.4, 0.1], [0.2, 1.5, 0.12], [0.14, 0.85, 0.2]], radius: 0.022, segments: 6, material: 'black-plastic' }),
    tube({ path: [[0.2, 3.9, -0.04], [0.22, 2.6, -0.06], [0.18, 1.5, -0.1], [0.14, 0.85, -0.3]], radius: 0.022, segments: 6, material: 'black-plastic' }),
    // The door that goes with the leg, and the inner one on the fuselage's side.
    box({ size: [0.05, 1.9, 1.15], bevel: 0.02, material: 'white-paint' }).turn('z', -3).move(0.36, 2.15, 0),
    box({ size: [0.05, 1.15, 2.3], bevel: 0.02, material: 'white-paint' }).turn('z', 8).move(-2.28, 2.86, 0.1),
    box({ size: [1.9, 0.03, 2.1], bevel: 0.01, material: 'dark-grey-paint' }).move(-0.95, 3.93, 0.1),
  );
};

const noseLeg = (): Solid =>
  group(
    [-1, 1].map((side) => wheel(NOSE_TYRE, 0.27).move(side * 0.265, NOSE_TYRE, 0)),
    cylinder({ radius: 0.055, height: 0.66, segments: 12, material: 'steel' }).turn('z', 90).move(0.33, NOSE_TYRE, 0),
    strut([0, NOSE_TYRE, 0], [0, 1.5, 0.02], 0.085, 'chrome'),
    lathe({ profile: [[0, 1.3], [0.14, 1.3], [0.16, 1.36], [0.14, 1.5], [0.13, 2.4], [0.17, 2.5], [0.17, 2.75], [0.13, 2.85], [0.13, 3.75], [0, 3.75]], segments: 18, material: 'white-paint' }),
    strut([0, 1.35, -0.14], [0, 0.95, -0.42], 0.04, 'steel'),
    strut([0, 0.5, -0.08], [0, 0.95, -0.42], 0.04, 'steel'),
    strut([-0.3, 2.62, 0.06], [0.3, 2.62, 0.06], 0.065, 'steel'),
    strut([0, 2.35, 0.05], [0, 3.62, 1.5], 0.07),
    [-1, 1].flatMap((side) => [
      strut([side * 0.1, 2.4, 0], [side * 0.55, 3.68, -0.05], 0.045),
      box({ size: [0.04, 0.85, 2.3], bevel: 0.015, material: 'white-paint' }).turn('z', side * 6).move(side * 0.62, 2.82, 0.35),
      cylinder({ radius: 0.11, height: 0.1, segments: 16, bevel: 0.02, material: 'aluminium' }).turn('x', 90).move(side * 0.24, 1.75, 0.08),
      cylinder({ radius: 0.085, height: 0.02, segments: 16, material: 'mirror' }).turn('x', 90).move(side * 0.24, 1.75, 0.18),
    ]),
    // The spray deflector behind the wheels.
    box({ size: [1.15, 0.03, 0.5], bevel: 0.01, material: 'grey-paint' }).turn('x', 12).move(0, 0.42, -0.62),
    strut([-0.3, 0.42, -0.05], [-0.35, 0.45, -0.5], 0.025, 'steel'),
    strut([0.3, 0.42, -0.05], [0.35, 0.45, -0.5], 0.025, 'steel'),
  );

/** The small twin wheel that guards the nozzles when the nose is raised too far. */
const tailBumper = (): Solid =>
  group(
    [-1, 1].map((side) => wheel(0.2, 0.14).move(side * 0.16, 3.05, 0)),
    cylinder({ radius: 0.035, height: 0.4, segments: 10, material: 'steel' }).turn('z', 90).move(0.2, 3.05, 0),
    strut([0, 3.05, 0], [0, 4.6, 0.25], 0.07),
    strut([0, 3.6, 0.08], [0, 4.25, 0.95], 0.045),
    [-1, 1].map((side) => box({ size: [0.03, 0.55, 1], bevel: 0.01, material: 'white-paint' }).turn('z', side * 5).move(side * 0.33, 3.82, 0.3)),
  );

/** All wheels on the floor. */
export const landingGear = (): Solid[] => [
  mainLeg().move(TRACK / 2, 0, zAt(MAIN_GEAR)),
  mainLeg().mirror('x').move(-TRACK / 2, 0, zAt(MAIN_GEAR)),
  noseLeg().move(0, 0, zAt(NOSE_GEAR)),
  tailBumper().move(0, 0, zAt(52.4)),
];
