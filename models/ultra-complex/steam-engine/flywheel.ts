import { box, extrude, group, lathe, loft, ring, tube, type Outline, type Solid } from '../../kit/index.js';
import { FLOOR, FLYWHEEL_ARMS, FLYWHEEL_DIAMETER, SHAFT_X, SHAFT_Y, SHAFT_Z } from './dimensions.js';
import { alongZ, enamelled, head, nut, oilCup, roundZ } from './fittings.js';
import { SHAFT } from './kinematics.js';
import { spurGear } from './sunAndPlanet.js';

const R = FLYWHEEL_DIAMETER / 2;
const RIM_DEPTH = 0.2;
const RIM_HALF = 0.09;
const HUB_R = 0.3;
export const DRIVE_WHEEL_R = 0.72;
const PULLEY_R = 0.2;

/** An arm of oval section, thickest at the hub, along +y from the shaft. */
const arm = (): Solid => {
  const stations = [[0.26, 0.105, 0.058], [0.36, 0.09, 0.052], [1.2, 0.072, 0.045], [R - RIM_DEPTH - 0.1, 0.066, 0.042], [R - RIM_DEPTH + 0.02, 0.1, 0.06]] as const;
  return loft({
    sections: stations.map(([y, a, b]) =>
      Array.from({ length: 12 }, (_, i) => {
        const angle = (2 * Math.PI * i) / 12;
        return [a * Math.cos(angle), y, b * Math.sin(angle)] as const;
      }),
    ),
    caps: false,
  });
};

/** Where two segments of the rim meet: a bolted plate on each face. */
const rimJoint = (): Solid =>
  group(
    ...[1, -1].map((side) =>
      group(
        box({ size: [0.36, 0.11, 0.02] }).move(0, R - RIM_DEPTH * 0.77, 0.001),
        // The bolts' heads are in front.
        side > 0 ? [-0.14, -0.06, 0.06, 0.14].map((x) => alongZ(head(0.05)).move(x, R - RIM_DEPTH * 0.5, 0.02)) : [],
      ).scale([1, 1, side]).move(0, 0, side * (RIM_HALF - 0.004)),
    ),
  );

/** The flywheel about z, its first arm upright. */
export const flywheel = (): Solid[] => {
  const [a, b] = [R - RIM_DEPTH, R];
  const rim = lathe({
    profile: [
      [a, -RIM_HALF], [a + 0.045, -RIM_HALF], [a + 0.05, -RIM_HALF + 0.014], [b - 0.055, -RIM_HALF + 0.014], [b - 0.05, -RIM_HALF], [b, -RIM_HALF],
      [b, RIM_HALF], [b - 0.05, RIM_HALF], [b - 0.055, RIM_HALF - 0.014], [a + 0.05, RIM_HALF - 0.014], [a + 0.045, RIM_HALF], [a, RIM_HALF], [a, -RIM_HALF],
    ],
    segments: 88,
  }).crease(25);
  const wheel = group(
    enamelled(group(alongZ(rim), ...Array.from({ length: FLYWHEEL_ARMS }, (_, i) => arm().turn('z', (360 * i) / FLYWHEEL_ARMS)))),
    ...Array.from({ length: FLYWHEEL_ARMS }, (_, i) => enamelled(rimJoint()).turn('z', (360 * (i + 0.5)) / FLYWHEEL_ARMS)),
    enamelled(roundZ([0, 0], -0.14, 0.14, HUB_R, { segments: 36, bevel: 0.02 })),
    roundZ([0, 0], -0.175, 0.175, 0.19, { material: 'cast-iron', segments: 28 }),
    alongZ(group(ring(FLYWHEEL_ARMS, 0.245, () => nut(0.05)))).move(0, 0, 0.138),
    box({ size: [0.05, 0.04, 0.4], bevel: 0.005, material: 'steel' }).move(0, 0.1, 0),
  );
  return [wheel.turn('z', 10).move(SHAFT_X, SHAFT_Y, SHAFT_Z.flywheel)];
};

/** Shaft, the toothed wheel that drives the works, and the grooved pulley of the governor. */
export const shaft = (): Solid[] => [
  roundZ(SHAFT, -1.78, SHAFT_Z.sun, 0.095, { segments: 24 }),
  ...[SHAFT_Z.frontBearing, SHAFT_Z.rearBearing].flatMap((z) => [-0.145, 0.115].map((at) => roundZ(SHAFT, z + at, z + at + 0.03, 0.125, { segments: 24 }))),
  spurGear({ teeth: 48, pitchR: DRIVE_WHEEL_R, width: 0.12, arms: 6, hub: 0.17, addendum: 0.026, dedendum: 0.034 }).turn('z', 14).move(SHAFT_X, SHAFT_Y, SHAFT_Z.driveWheel),
  alongZ(
    lathe({ profile: [[0.09, -0.032], [PULLEY_R, -0.032], [PULLEY_R, -0.024], [PULLEY_R - 0.03, 0], [PULLEY_R, 0.024], [PULLEY_R, 0.032], [0.09, 0.032]], segments: 36, material: 'brass' }),
  ).move(SHAFT_X, SHAFT_Y, SHAFT_Z.pulley),
];

/** Radius on which the governor's rope runs on the shaft's pulley. */
export const ROPE_R = PULLEY_R - 0.016;

/** A cast standard with its bearing, about z = 0. */
const standard = (): Solid => {
  const rise = SHAFT_Y - FLOOR;
  const foot = 0.62;
  const seat = Array.from({ length: 9 }, (_, i): [number, number] => [0.12 * Math.cos(Math.PI + (Math.PI * i) / 8), rise + 0.12 * Math.sin(Math.PI + (Math.PI * i) / 8)]).reverse();
  const flank = (side: 1 | -1): [number, number][] =>
    Array.from({ length: 8 }, (_, i): [number, number] => {
      const t = i / 7;
      return [side * (0.235 + (foot - 0.06 - 0.235) * (1 - t) ** 2.1), 0.07 + (rise - 0.32) * t];
    });
  const outline: Outline = [
    [-foot, 0.04], [-foot, 0], [foot, 0], [foot, 0.04], ...flank(1), [0.26, rise - 0.2], [0.26, rise - 0.002], ...seat, [-0.26, rise - 0.002], [-0.26, rise - 0.2], ...flank(-1).reverse(),
  ];
  // An opening that follows the flanks.
  const opening = (side: 1 | -1): [number, number][] =>
    Array.from({ length: 7 }, (_, i): [number, number] => {
      const t = i / 6;
      return [side * (0.13 + (foot - 0.28 - 0.13) * (1 - t) ** 1.9), 0.2 + (rise - 0.72) * t];
    });
  const arch: [number, number][] = Array.from({ length: 7 }, (_, i) => [0.13 * Math.cos((Math.PI * (i + 1)) / 8), rise - 0.52 + 0.13 * Math.sin((Math.PI * (i + 1)) / 8)]);
  const hole: Outline = [...opening(1), ...arch, ...opening(-1).reverse()];
  const cap: Outline = [
    [0.26, rise + 0.002], [0.26, rise + 0.05], [0.17, rise + 0.08],
    ...Array.from({ length: 7 }, (_, i): [number, number] => [0.16 * Math.cos((Math.PI * (i + 1.5)) / 9), rise + 0.04 + 0.14 * Math.sin((Math.PI * (i + 1.5)) / 9)]),
    [-0.17, rise + 0.08], [-0.26, rise + 0.05], [-0.26, rise + 0.002],
    ...Array.from({ length: 9 }, (_, i): [number, number] => [-0.12 * Math.cos((Math.PI * i) / 8), rise + 0.003 + 0.12 * Math.sin((Math.PI * i) / 8)]),
  ];
  return group(
    enamelled(extrude({ outline, holes: [hole], depth: 0.2, bevel: 0.01 }).move(0, 0, -0.1)),
    enamelled(extrude({ outline: cap, depth: 0.18, bevel: 0.008 }).move(0, 0, -0.09)),
    roundZ([0, rise], -0.112, 0.112, 0.118, { material: 'brass', segments: 24 }),
    ...[-0.215, 0.215].map((x) => nut(0.065).move(x, rise + 0.06, 0)),
    ...[-0.55, 0.55].map((x) => nut(0.07).move(x, 0.042, 0)),
    oilCup(0.06).move(0, rise + 0.176, 0),
    box({ size: [2 * foot + 0.12, 0.026, 0.3], material: 'cast-iron' }),
  );
};

/** Two standards carry the shaft, one on each side of the flywheel. */
export const shaftBearings = (): Solid[] => [SHAFT_Z.frontBearing, SHAFT_Z.rearBearing].map((z) => standard().move(SHAFT_X, FLOOR + 0.001, z));

/** A closed rope round two pulleys in a plane square to z. */
export const rope = (from: readonly [number, number], fromR: number, to: readonly [number, number], toR: number, z: number): Solid => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const d = Math.hypot(dx, dy);
  const base = Math.atan2(dy, dx);
  const lean = Math.acos((fromR - toR) / d);
  const arc = (centre: readonly [number, number], r: number, start: number, sweep: number): [number, number, number][] =>
    Array.from({ length: 13 }, (_, i) => [centre[0] + r * Math.cos(start + (sweep * i) / 12), centre[1] + r * Math.sin(start + (sweep * i) / 12), z]);
  const path = [...arc(from, fromR, base + lean, 2 * Math.PI - 2 * lean), ...arc(to, toR, base - lean, 2 * lean)];
  return tube({ path, radius: 0.016, segments: 6, closed: true, material: 'leather' });
};
