import type { Vec3 } from '../../../../src/core/maths/vec3.js';

/** One side of the body, millimetres from the middle of the floor under the figure, x outward. */
export interface SidePose {
  readonly shoulder: Vec3;
  readonly elbow: Vec3;
  readonly wrist: Vec3;
  readonly hip: Vec3;
  readonly knee: Vec3;
  readonly ankle: Vec3;
  /** The foot's turn outward, degrees. */
  readonly footDeg: number;
  /** The hand's turn: 0, palm to the thigh; more, palm to the back. Degrees. */
  readonly palmDeg: number;
}

/** A standing figure: the weight rests on one leg, the other is at ease. */
export interface Pose {
  readonly left: SidePose;
  readonly right: SidePose;
  /** Middle of the head (between the ear openings), and its turn to the left, degrees. */
  readonly head: Vec3;
  readonly headDeg: number;
  /** Metres to a millimetre of the head's own scale of 232. */
  readonly headScale: number;
}
