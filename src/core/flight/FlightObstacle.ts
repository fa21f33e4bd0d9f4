import type { FrameId } from '../frames/FrameTree.js';
import type { ReadonlyVec3 } from '../maths/vec3.js';

/** A box that a flight may not pass through: its centre in metres in `frame`, its sides along the bench's axes. */
export interface FlightObstacle {
  readonly frame: FrameId;
  readonly centerM: ReadonlyVec3;
  readonly halfSizeM: ReadonlyVec3;
}
