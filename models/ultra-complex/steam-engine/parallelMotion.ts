import { box, cylinder, type Solid } from '../../kit/index.js';
import { CYLINDER_X, PIVOT_X, PIVOT_Y } from './dimensions.js';
import { alongZ, eyeBar, jointPin, nut, roundZ } from './fittings.js';
import { BRIDLE_PIVOT, onBeam, type PlanePoint, type Pose } from './kinematics.js';

/** Both sides of the plane. */
const twice = (make: (z0: number, z1: number) => Solid, inner: number, outer: number): Solid[] => [make(inner, outer), make(-outer, -inner)];

/** Gib and cotter at the eye of a link: the wedge that takes up wear. */
const cotter = ([x, y]: PlanePoint, z: number): Solid => box({ size: [0.016, 0.05, 0.085], material: 'dark-steel' }).move(x, y - 0.025, z);

/** The jointed parallelogram between beam and piston rod, and the rods that hold it. */
export const parallelMotion = (pose: Pose): Solid[] => {
  const { outerPin, innerPin, lowerPin, crosshead, pumpPin } = pose;
  const lean = (from: PlanePoint, to: PlanePoint, part: number): PlanePoint => [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
  return [
    ...twice((z0, z1) => eyeBar({ from: outerPin, to: crosshead, z0, z1, halfWidth: 0.042, eye: 0.085 }), 0.145, 0.195),
    ...twice((z0, z1) => eyeBar({ from: innerPin, to: lowerPin, z0, z1, halfWidth: 0.036, eye: 0.072 }), 0.145, 0.19),
    ...twice((z0, z1) => eyeBar({ from: lowerPin, to: crosshead, z0, z1, halfWidth: 0.03, eye: 0.066 }), 0.2, 0.234),
    ...twice((z0, z1) => eyeBar({ from: lowerPin, to: BRIDLE_PIVOT, z0, z1, halfWidth: 0.03, eye: 0.066 }), 0.31, 0.345),
    jointPin(lowerPin, 0.36, 0.036),
    // The crosshead's pin has flat heads: it passes between the bridle pivots.
    roundZ(crosshead, -0.258, 0.258, 0.042),
    ...[1, -1].map((side) => roundZ(crosshead, side > 0 ? 0.244 : -0.262, side > 0 ? 0.262 : -0.244, 0.06, { material: 'dark-steel' })),
    ...[1, -1].flatMap((side) => [
      cotter(lean(outerPin, crosshead, 0.16), side * 0.17),
      cotter(lean(outerPin, crosshead, 0.84), side * 0.17),
      cotter(lean(innerPin, lowerPin, 0.14), side * 0.168),
      cotter(lean(innerPin, lowerPin, 0.86), side * 0.168),
    ]),
    // The middle of the back links carries the air-pump rod.
    jointPin(pumpPin, 0.2, 0.026),
    roundZ(pumpPin, -0.06, 0.06, 0.06, { segments: 16 }),
  ];
};

/** Crosshead block and piston rod down to the piston. */
export const pistonRod = (pose: Pose): Solid[] => {
  const [, y] = pose.crosshead;
  const low = pose.pistonMiddle[1];
  return [
    roundZ([CYLINDER_X, y], -0.13, 0.13, 0.082, { segments: 24, bevel: 0.012 }),
    box({ size: [0.13, 0.2, 0.13], bevel: 0.016, material: 'steel' }).move(CYLINDER_X, y - 0.24, 0),
    box({ size: [0.17, 0.026, 0.05], bevel: 0.004, material: 'dark-steel' }).move(CYLINDER_X, y - 0.17, 0),
    cylinder({ radius: 0.052, height: y - low - 0.05, segments: 20, material: 'stainless' }).move(CYLINDER_X, low, 0),
    cylinder({ radius: 0.07, height: 0.05, segments: 20, material: 'brass' }).move(CYLINDER_X, y - 0.285, 0),
  ];
};

/** Rods that hang from the beam and work the valves, the air pump and the feed pump. */
export const hangingRods = (pose: Pose, plugX: number, plugBottom: number, airPumpTop: number, feedPumpTop: number): Solid[] => {
  const [pumpX, pumpY] = pose.pumpPin;
  const plugTop = onBeam(pose.tiltDeg, plugX - PIVOT_X, -0.42);
  const feed = onBeam(pose.tiltDeg, -0.62);
  const feedX = feed[0];
  return [
    cylinder({ radius: 0.028, height: pumpY - airPumpTop, segments: 16, material: 'stainless' }).move(pumpX, airPumpTop, 0),
    box({ size: [0.09, 0.14, 0.09], bevel: 0.012, material: 'steel' }).move(pumpX, pumpY - 0.15, 0),
    // The plug rod hangs from lugs under the beam.
    box({ size: [0.14, 0.2, 0.06], bevel: 0.01, material: 'cast-iron' }).move(plugTop[0], plugTop[1] - 0.03, 0),
    jointPin([plugTop[0], plugTop[1] + 0.02], 0.06, 0.022),
    box({ size: [0.07, Math.hypot(plugTop[0] - plugX, plugTop[1] - plugBottom), 0.075], bevel: 0.008, material: 'wood' })
      .tint('#9a7145')
      .turn('z', (Math.atan2(plugX - plugTop[0], plugTop[1] - plugBottom) * 180) / Math.PI)
      .move(plugX, plugBottom, 0),
    ...[1, -1].map((side) => eyeBar({ from: feed, to: [feedX, PIVOT_Y - 0.75], z0: side * 0.136 - 0.012, z1: side * 0.136 + 0.012, halfWidth: 0.02, eye: 0.045 })),
    jointPin([feedX, PIVOT_Y - 0.75], 0.155, 0.022),
    roundZ([feedX, PIVOT_Y - 0.75], -0.085, 0.085, 0.038, { segments: 16 }),
    cylinder({ radius: 0.02, height: PIVOT_Y - 0.75 - feedPumpTop, segments: 12, material: 'stainless' }).move(feedX, feedPumpTop, 0),
    ...[0.4, 1.2, 2, 2.8].flatMap((up) => [1, -1].map((side) => alongZ(nut(0.03)).scale([1, 1, side]).move(plugX + ((plugTop[0] - plugX) * up) / (plugTop[1] - plugBottom), plugBottom + up, side * 0.037))),
  ];
};
