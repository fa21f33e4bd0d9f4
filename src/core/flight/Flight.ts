import type { FrameTree } from '../frames/FrameTree.js';
import type { Viewpoint } from '../frames/Viewpoint.js';
import { wrapRad } from '../maths/angles.js';
import { smootherstep } from '../maths/interpolation.js';
import {
  conjugateQuaternion,
  copyQuaternion,
  multiplyQuaternions,
  slerpQuaternions,
  type Quaternion,
  type ReadonlyQuaternion,
} from '../maths/quaternion.js';
import { addScaledVec3, copyVec3, lengthVec3, setVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';
import type { Floor } from '../navigation/Floor.js';
import { FLOOR_PRESS_RAD, pressedByFloor } from '../navigation/groundLimit.js';
import { viewBasis } from '../navigation/viewOrientation.js';
import { flightDurationMs } from './flightDuration.js';
import { flightEase } from './flightEase.js';
import { NO_LIFT, type FlightLift } from './FlightLift.js';
import type { FlightObstacle } from './FlightObstacle.js';
import type { FlightSampler, FlightView } from './FlightView.js';
import { planLift } from './planLift.js';
import { ZoomPath } from './zoomPath.js';

/** Speed is gained over the first 1.2 s and lost over the last 1.8 s, or half of the flight each. */
const RAMP_IN_S = 1.2;
const RAMP_OUT_S = 1.8;
/** How fast a hand's speed at take-off dies away. */
const TAKE_OFF_PER_S = 10;

export interface FlightOptions {
  readonly tree: FrameTree;
  readonly from: Readonly<Viewpoint>;
  /** The basis seen at the start where it is not yet that of `viewBasis` there. */
  readonly fromBasis?: ReadonlyQuaternion;
  /** Decades a second at take-off, which die away in the first moments. */
  readonly fromVelocity?: number;
  readonly to: Readonly<Viewpoint>;
  /** Milliseconds; 0 is a cut. Default: by the perceived length, 1 to 18 s. */
  readonly durationMs?: number;
  /** Things that the camera may not pass through; those that hold either end's focus or camera are free. */
  readonly obstacles?: readonly FlightObstacle[];
  /** The ground that the camera stays above; left out: no ground. */
  readonly floor?: Floor;
}

/**
 * The way from one viewpoint to another, in whatever frames they are: out, across and in.
 *
 * The focus is held relative to whichever end is nearer, in that end's own frame, so both ends are exact to the last
 * bit; the way between the ends is asked of the tree anew at each step, as bodies move with the date.
 */
export class Flight implements FlightSampler {
  readonly durationS: number;
  /** Perceived length at take-off. */
  readonly length: number;
  /** How the camera is lifted over what stands in the way. */
  readonly lift: FlightLift;
  private readonly from: Viewpoint;
  private readonly to: Viewpoint;
  private readonly yawTurnRad: number;
  private readonly twist: Quaternion = [0, 0, 0, 1];
  private readonly path = new ZoomPath();
  private readonly way: Vec3 = [0, 0, 0];
  private readonly basisA: Quaternion = [0, 0, 0, 1];
  private readonly basisB: Quaternion = [0, 0, 0, 1];
  private readonly rampIn: number;
  private readonly rampOut: number;
  /** How much nearer to the floor than it would press the two ends are. */
  private slackARad = 0;
  private slackBRad = 0;

  constructor(private readonly options: FlightOptions) {
    const { tree } = options;
    this.from = { ...options.from, focusM: [...options.from.focusM] };
    this.to = { ...options.to, focusM: [...options.to.focusM] };
    this.yawTurnRad = wrapRad(this.to.yawRad - this.from.yawRad);
    viewBasis(this.basisA, tree, this.from.frame, this.from.focusM, this.from.q);
    viewBasis(this.basisB, tree, this.to.frame, this.to.focusM, this.to.q);
    if (options.floor) {
      const lowA = options.floor.lowestPitchRad(this.from, options.fromBasis ?? this.basisA);
      const lowB = options.floor.lowestPitchRad(this.to, this.basisB);
      this.slackARad = Math.max(0, lowA + FLOOR_PRESS_RAD - this.from.pitchRad);
      this.slackBRad = Math.max(0, lowB + FLOOR_PRESS_RAD - this.to.pitchRad);
    }
    if (options.fromBasis) {
      multiplyQuaternions(this.twist, options.fromBasis, conjugateQuaternion(this.twist, this.basisA));
    }
    this.length = this.solve(Math.SQRT2);
    this.lift =
      options.obstacles && options.obstacles.length > 0 && options.durationMs !== 0
        ? planLift(tree, this, this.from, this.to, options.obstacles)
        : NO_LIFT;
    this.durationS = (options.durationMs ?? flightDurationMs(this.length)) / 1000;
    this.rampIn = Math.min(0.5, RAMP_IN_S / this.durationS);
    this.rampOut = Math.min(0.5, RAMP_OUT_S / this.durationS);
  }

  /** The view at `timeS` after take-off; from the end on it is the target, bit for bit. */
  viewAt(out: FlightView, timeS: number): void {
    if (timeS >= this.durationS) {
      this.arrive(out);
      return;
    }
    this.viewAtPart(out, flightEase(timeS / this.durationS, this.rampIn, this.rampOut), this.lift);
    const velocity = this.options.fromVelocity ?? 0;
    if (velocity !== 0) {
      const left = 1 - timeS / this.durationS;
      out.viewpoint.q += velocity * timeS * Math.exp(-TAKE_OFF_PER_S * timeS) * left * left;
    }
  }

  /** The view at the part `part` (0 … 1) of the perceived way. */
  viewAtPart(out: FlightView, part: number, lift: FlightLift): void {
    const { tree, floor } = this.options;
    const { viewpoint, basis } = out;
    this.solve(lift.rho);
    const s = part * this.path.length;
    const fromA = this.path.fromA(s);
    const fromB = this.path.fromB(s);
    viewpoint.q = this.path.logWidth(s);
    if (fromA < fromB || (fromA === fromB && part < 0.5)) {
      viewpoint.frame = this.from.frame;
      placeBetween(viewpoint.focusM, this.from.focusM, this.way, fromA);
    } else {
      viewpoint.frame = this.to.frame;
      tree.displacement(this.way, this.to.frame, this.to.focusM, this.from.frame, this.from.focusM);
      placeBetween(viewpoint.focusM, this.to.focusM, this.way, fromB);
    }
    const turned = smootherstep(0, 1, part);
    viewBasis(this.basisA, tree, this.from.frame, this.from.focusM, viewpoint.q);
    viewBasis(this.basisB, tree, this.to.frame, this.to.focusM, viewpoint.q);
    multiplyQuaternions(this.basisA, this.twist, this.basisA);
    slerpQuaternions(basis, this.basisA, this.basisB, turned);

    viewpoint.yawRad = this.to.yawRad - this.yawTurnRad * (1 - turned);
    let pitchRad = this.from.pitchRad + (this.to.pitchRad - this.from.pitchRad) * turned;
    const raised = lift.strength(part);
    if (raised > 0) pitchRad += Math.max(0, lift.pitchRad - pitchRad) * raised;
    if (floor) {
      const low = floor.lowestPitchRad(viewpoint, basis);
      const slack = this.slackARad * (1 - smootherstep(0, 0.3, part)) + this.slackBRad * smootherstep(0.7, 1, part);
      pitchRad = pressedByFloor(pitchRad, low - slack);
    }
    viewpoint.pitchRad = pitchRad;
  }

  private arrive({ viewpoint, basis }: FlightView): void {
    viewpoint.frame = this.to.frame;
    copyVec3(viewpoint.focusM, this.to.focusM);
    viewpoint.q = this.to.q;
    viewpoint.yawRad = this.to.yawRad;
    viewpoint.pitchRad = this.to.pitchRad;
    viewBasis(this.basisB, this.options.tree, this.to.frame, this.to.focusM, this.to.q);
    copyQuaternion(basis, this.basisB);
  }

  /** Solves the path for where the two ends are now; leaves the way from A to B in A's axes in `way`. */
  private solve(rho: number): number {
    const { from, to } = this;
    this.options.tree.displacement(this.way, from.frame, from.focusM, to.frame, to.focusM);
    return this.path.solve(10 ** from.q, 10 ** to.q, lengthVec3(this.way), rho).length;
  }
}

/** out = end + way · (metres / |way|) */
const placeBetween = (out: Vec3, endM: ReadonlyVec3, wayM: ReadonlyVec3, metres: number): void => {
  const length = lengthVec3(wayM);
  if (length === 0) setVec3(out, endM[0], endM[1], endM[2]);
  else addScaledVec3(out, endM, wayM, metres / length);
};
