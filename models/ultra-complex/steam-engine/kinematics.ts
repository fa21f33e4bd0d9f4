import { BEAM_ARM, CONNECTING_ROD, CYLINDER_X, GEAR_PITCH_R, LINK_LENGTH, PISTON_ROD, PIVOT_X, PIVOT_Y, SHAFT_X, SHAFT_Y } from './dimensions.js';

/** In the plane of the beam, metres. */
export type PlanePoint = readonly [x: number, y: number];

/** Where the joints are for one tilt of the beam. */
export interface Pose {
  readonly tiltDeg: number;
  /** Beam's end pin over the cylinder, its inner pin, and its end pin over the shaft. */
  readonly outerPin: PlanePoint;
  readonly innerPin: PlanePoint;
  readonly rodPin: PlanePoint;
  /** Lower end of the back links, where parallel bars and bridle rods meet. */
  readonly lowerPin: PlanePoint;
  /** Middle of the back links, which moves as straight as the crosshead and carries the air-pump rod. */
  readonly pumpPin: PlanePoint;
  readonly crosshead: PlanePoint;
  readonly pistonMiddle: PlanePoint;
  readonly planet: PlanePoint;
}

/** Fixed pivot of the bridle rods: on the piston's line, half a beam arm from the back links. */
export const BRIDLE_PIVOT: PlanePoint = [CYLINDER_X, PIVOT_Y - LINK_LENGTH];
export const SHAFT: PlanePoint = [SHAFT_X, SHAFT_Y];

/** A point on the beam: `alongM` from the pivot towards the flywheel, `upM` above the line of pins. */
export const onBeam = (tiltDeg: number, alongM: number, upM = 0): PlanePoint => {
  const tilt = (-tiltDeg * Math.PI) / 180;
  return [PIVOT_X + alongM * Math.cos(tilt) - upM * Math.sin(tilt), PIVOT_Y + alongM * Math.sin(tilt) + upM * Math.cos(tilt)];
};

/** Where two circles meet; of the two points the one on the side that `pick` prefers. */
const meeting = (a: PlanePoint, ra: number, b: PlanePoint, rb: number, pick: (p: PlanePoint) => number): PlanePoint => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const d = Math.hypot(dx, dy);
  const along = (d * d + ra * ra - rb * rb) / (2 * d);
  const aside = Math.sqrt(Math.max(0, ra * ra - along * along));
  const foot: PlanePoint = [a[0] + (dx * along) / d, a[1] + (dy * along) / d];
  const p: PlanePoint = [foot[0] - (dy * aside) / d, foot[1] + (dx * aside) / d];
  const q: PlanePoint = [foot[0] + (dy * aside) / d, foot[1] - (dx * aside) / d];
  return pick(p) > pick(q) ? p : q;
};

/** The engine's joints with the cylinder end of the beam `tiltDeg` up. Watt's parallel motion with equal radius arms. */
export const poseAt = (tiltDeg: number): Pose => {
  const outerPin = onBeam(tiltDeg, -BEAM_ARM);
  const innerPin = onBeam(tiltDeg, -BEAM_ARM / 2);
  const rodPin = onBeam(tiltDeg, BEAM_ARM);
  const lowerPin = meeting(innerPin, LINK_LENGTH, BRIDLE_PIVOT, BEAM_ARM / 2, ([x, y]) => x - y);
  const crosshead: PlanePoint = [lowerPin[0] + outerPin[0] - innerPin[0], lowerPin[1] + outerPin[1] - innerPin[1]];
  return {
    tiltDeg,
    outerPin,
    innerPin,
    rodPin,
    lowerPin,
    pumpPin: [(innerPin[0] + lowerPin[0]) / 2, (innerPin[1] + lowerPin[1]) / 2],
    crosshead,
    pistonMiddle: [crosshead[0], crosshead[1] - PISTON_ROD],
    planet: meeting(rodPin, CONNECTING_ROD, SHAFT, 2 * GEAR_PITCH_R, ([x]) => x),
  };
};
