import { box, cylinder, extrude, group, torus, type Outline, type Solid } from '../../kit/index.js';
import { BEAM_ARM, COLUMN_Z, CORNICE_TOP, PIVOT_X, PIVOT_Y } from './dimensions.js';
import { alongX, alongZ, enamelled, head, jointPin, nut, oilCup, roundZ } from './fittings.js';
import type { Pose } from './kinematics.js';

const FLANGE_WIDTH = 0.22;
const FLANGE_THICKNESS = 0.055;
const END_R = 0.175;
const MIDDLE_HALF_DEPTH = 0.42;

/** Half the depth of the beam at `along` metres from the pivot. */
export const halfDepthAt = (along: number): number => {
  const t = Math.min(1, Math.abs(along) / BEAM_ARM);
  return END_R + (MIDDLE_HALF_DEPTH - END_R) * (1 - t ** 1.8);
};

/** Side of the beam about its pivot: bellied above and below, round at both ends; `inset` metres smaller. */
const beamOutline = (inset: number): Outline => {
  const steps = 18;
  const top = Array.from({ length: steps + 1 }, (_, i): [number, number] => {
    const x = BEAM_ARM * (1 - (2 * i) / steps);
    return [x, halfDepthAt(x) - inset];
  });
  const end = (side: 1 | -1): [number, number][] =>
    Array.from({ length: 7 }, (_, i) => {
      const angle = (side > 0 ? -Math.PI / 2 : Math.PI / 2) + (Math.PI * (i + 1)) / 8;
      return [side * BEAM_ARM + (END_R - inset) * Math.cos(angle), (END_R - inset) * Math.sin(angle)];
    });
  return [...top, ...end(-1), ...top.map(([x, y]): [number, number] => [-x, -y]), ...end(1)];
};

/** Stiffeners on both sides of the web. */
const ribs = (): Solid[] => {
  const stations = [0.42, 0.86, 1.7, 2.12].flatMap((x) => [x, -x]);
  return [1, -1].flatMap((side) => [
    ...stations.map((x) => {
      const height = 2 * (halfDepthAt(x) - FLANGE_THICKNESS) + 0.01;
      return box({ size: [0.035, height, 0.07] }).move(x, -height / 2, side * 0.06);
    }),
    ...[1, -1].map((end) => box({ size: [BEAM_ARM - 0.2, 0.05, 0.06] }).move(end * (BEAM_ARM / 2 + 0.08), -0.025, side * 0.05)),
  ]);
};

/** The cast-iron beam about its pivot, level. */
const casting = (): Solid =>
  enamelled(
    group(
      extrude({ outline: beamOutline(0), holes: [beamOutline(FLANGE_THICKNESS)], depth: FLANGE_WIDTH, bevel: 0.01 }).move(0, 0, -FLANGE_WIDTH / 2),
      extrude({ outline: beamOutline(0.02), depth: 0.07 }).move(0, 0, -0.035),
      ...ribs(),
      roundZ([0, 0], -0.2, 0.2, 0.235, { segments: 40, bevel: 0.015 }),
      alongZ(torus({ radius: 0.25, tube: 0.022, segments: 32, tubeSegments: 5 })).move(0, 0, 0.06),
      alongZ(torus({ radius: 0.25, tube: 0.022, segments: 32, tubeSegments: 5 })).move(0, 0, -0.06),
      ...[-BEAM_ARM, -BEAM_ARM / 2, BEAM_ARM].map((x) => roundZ([x, 0], -0.13, 0.13, 0.115, { segments: 24, bevel: 0.01 })),
      roundZ([-0.62, 0], -0.09, 0.09, 0.075, { segments: 16, bevel: 0.008 }),
    ),
  );

/** Steel keys that fix the beam on its trunnion. */
const keys = (): Solid[] =>
  [0, 90, 180, 270].flatMap((deg) =>
    [1, -1].map((side) => box({ size: [0.05, 0.035, 0.03], material: 'steel' }).move(0, 0.11, side * 0.207).turn('z', deg + 45)),
  );

/** Watt's sealed counter of strokes: a small locked box that the beam's rocking works. */
const strokeCounter = (): Solid =>
  group(
    box({ size: [0.22, 0.15, 0.13], bevel: 0.012, material: 'brass' }),
    alongZ(cylinder({ radius: 0.05, height: 0.012, segments: 16, material: 'steel' })).move(0, 0.078, 0.064),
    alongZ(cylinder({ radius: 0.04, height: 0.004, segments: 16, material: 'paper' })).move(0, 0.078, 0.0765),
    box({ size: [0.26, 0.014, 0.16], material: 'cast-iron' }).move(0, -0.013, 0),
  ).move(0.32, halfDepthAt(0.32) + 0.008, 0);

/** The rocking beam with its pins, its tilt as in the pose. */
export const beam = (pose: Pose): Solid[] =>
  [
    casting(),
    ...keys(),
    strokeCounter(),
    roundZ([0, 0], -COLUMN_Z - 0.15, COLUMN_Z + 0.15, 0.078, { segments: 24 }),
    ...[1, -1].map((side) => roundZ([0, 0], side > 0 ? 0.2 : -0.52, side > 0 ? 0.52 : -0.2, 0.105, { segments: 24, bevel: 0.015 })),
    jointPin([-BEAM_ARM, 0], 0.21, 0.05),
    jointPin([-BEAM_ARM / 2, 0], 0.215, 0.042),
    jointPin([BEAM_ARM, 0], 0.235, 0.055),
    jointPin([-0.62, 0], 0.16, 0.03),
    ...[-BEAM_ARM, -BEAM_ARM / 2, BEAM_ARM].map((x) => oilCup(0.045).move(x, halfDepthAt(x) - 0.002, 0)),
  ].map((solid) => solid.turn('z', -pose.tiltDeg).move(PIVOT_X, PIVOT_Y, 0));

/** One bearing of the trunnion on its girder, about z = 0. */
const trunnionBearing = (): Solid => {
  const rise = PIVOT_Y - CORNICE_TOP;
  const foot = 0.34;
  const arc = Array.from({ length: 9 }, (_, i): [number, number] => {
    const angle = Math.PI + (Math.PI * i) / 8;
    return [0.1 * Math.cos(angle), rise + 0.1 * Math.sin(angle)];
  });
  // A flared pedestal with a half-round seat.
  const body: Outline = [
    [-foot, 0], [foot, 0], [foot, 0.045], [foot - 0.06, 0.055], [0.22, 0.13], [0.185, rise - 0.12], [0.2, rise - 0.06], [0.2, rise - 0.002],
    ...[...arc].reverse(), [-0.2, rise - 0.002], [-0.2, rise - 0.06], [-0.185, rise - 0.12], [-0.22, 0.13], [-foot + 0.06, 0.055], [-foot, 0.045],
  ];
  const cap: Outline = [
    [0.2, rise + 0.002], [0.2, rise + 0.05], [0.13, rise + 0.07],
    ...Array.from({ length: 7 }, (_, i): [number, number] => {
      const angle = (Math.PI * (i + 1.5)) / 9;
      return [0.14 * Math.cos(angle), rise + 0.03 + 0.12 * Math.sin(angle)];
    }),
    [-0.13, rise + 0.07], [-0.2, rise + 0.05], [-0.2, rise + 0.002],
    ...Array.from({ length: 9 }, (_, i): [number, number] => {
      const angle = Math.PI - (Math.PI * i) / 8;
      return [0.1 * Math.cos(angle), rise + 0.003 + 0.1 * Math.sin(angle)];
    }),
  ];
  return group(
    enamelled(extrude({ outline: body, depth: 0.24, bevel: 0.008 }).move(0, 0, -0.12)),
    enamelled(extrude({ outline: cap, depth: 0.22, bevel: 0.008 }).move(0, 0, -0.11)),
    roundZ([0, rise], -0.132, 0.132, 0.1, { material: 'brass', segments: 24 }),
    ...[-0.165, 0.165].map((x) => nut(0.055).move(x, rise + 0.058, 0)),
    ...[-0.285, 0.285].flatMap((x) => [-0.07, 0.07].map((z) => nut(0.05).move(x, 0.05, z))),
    oilCup(0.05).move(0, rise + 0.146, 0),
    alongX(head(0.04)).move(foot, 0.025, 0),
  );
};

/** Two bearings on the girders. */
export const trunnionBearings = (): Solid[] => [1, -1].map((side) => trunnionBearing().move(PIVOT_X, CORNICE_TOP, side * COLUMN_Z));
