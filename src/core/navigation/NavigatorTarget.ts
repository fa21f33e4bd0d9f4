import type { FrameId, FrameTree } from '../frames/FrameTree.js';
import type { FlightObstacle } from '../flight/FlightObstacle.js';
import type { ReadonlyVec3, Vec3 } from '../maths/vec3.js';

/** An exhibit and the view of it that one arrives at. */
export interface NavigatorTarget {
  readonly id: string;
  readonly frame: FrameId;
  /** What is looked at, metres in `frame`. */
  readonly focusM: ReadonlyVec3;
  /** log10 of the distance that it is best seen from. */
  readonly q: number;
  readonly yawRad: number;
  readonly pitchRad: number;
  /** The nearest that one may zoom in on it: for a planet, so as not to end inside. Default: no limit of its own. */
  readonly nearestQ?: number;
}

/** Yaw and pitch of the rail's own view. */
export interface RailAngles {
  yawRad: number;
  pitchRad: number;
}

/** What to put in place of the target's own view, as a shared link does. */
export interface ViewChange {
  readonly q?: number;
  readonly yawRad?: number;
  readonly pitchRad?: number;
}

export interface NavigatorOptions {
  readonly tree: FrameTree;
  /** The focus for free zooming, bench metres; smooth in view units. Writes into `out` and returns it. */
  readonly railFocus: (out: Vec3, q: number) => Vec3;
  /** The rail's own yaw and pitch, radians. Default: yaw 0, pitch 0.16. */
  readonly railAngles?: (out: RailAngles, q: number) => RailAngles;
  /** What flights must not pass through; asked once at each take-off. */
  readonly obstacles?: () => readonly FlightObstacle[];
  /** Asked at each take-off: flights are then cuts. */
  readonly reducedMotion?: () => boolean;
  /** Where the rail begins and the visitor starts. Default 0.3. */
  readonly startQ?: number;
  /** Radius of the round ground under the bench, metres. Default: the Earth's mean. */
  readonly groundRadiusM?: number;
}

export type FlightOutcome = 'arrived' | 'interrupted';

const RAIL_PITCH_RAD = 0.16;

/** The rail's view where nobody states another: from the front, slightly from above. */
export const levelRail = (out: RailAngles): RailAngles => {
  out.yawRad = 0;
  out.pitchRad = RAIL_PITCH_RAD;
  return out;
};
