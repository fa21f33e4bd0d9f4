import type { Viewpoint } from '../frames/Viewpoint.js';
import type { Quaternion } from '../maths/quaternion.js';
import type { FlightLift } from './FlightLift.js';

/** What a flight shows at a moment. */
export interface FlightView {
  readonly viewpoint: Viewpoint;
  /** The basis that yaw and pitch turn in, in bench axes. */
  readonly basis: Quaternion;
}

/** What can be asked for its view at any part of its way. */
export interface FlightSampler {
  readonly length: number;
  viewAtPart(out: FlightView, part: number, lift: FlightLift): void;
}
