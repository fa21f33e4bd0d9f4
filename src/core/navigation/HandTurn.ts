import { clamp } from '../maths/interpolation.js';
import { wrapRad } from '../maths/angles.js';
import { stepSpring, type SpringState } from './spring.js';

const STIFFNESS_PER_S = 16;
const COAST_S = 0.22;
const COAST_LIMIT_RAD_PER_S = 8;
/** A tenth of a pixel at the edge of a 1080-pixel picture. */
const REST_RAD = 1e-4;
const REST_RAD_PER_S = 4e-3;

/** Yaw and pitch as the hand turns them: each a critically damped spring after its goal. Radians. */
export class HandTurn {
  private readonly yaw: SpringState = { value: 0, velocity: 0 };
  private readonly pitch: SpringState = { value: 0, velocity: 0 };
  private yawGoalRad = 0;
  private pitchGoalRad = 0;

  get yawRad(): number {
    return this.yaw.value;
  }

  get pitchRad(): number {
    return this.pitch.value;
  }

  get isMoving(): boolean {
    return (
      this.yaw.value !== this.yawGoalRad ||
      this.pitch.value !== this.pitchGoalRad ||
      this.yaw.velocity !== 0 ||
      this.pitch.velocity !== 0
    );
  }

  setAt(yawRad: number, pitchRad: number): void {
    this.yaw.value = this.yawGoalRad = yawRad;
    this.pitch.value = this.pitchGoalRad = pitchRad;
    this.yaw.velocity = 0;
    this.pitch.velocity = 0;
  }

  /** Goes on at these speeds and runs out without turning back. */
  setMoving(yawRad: number, pitchRad: number, yawRadPerS: number, pitchRadPerS: number): void {
    this.setAt(yawRad, pitchRad);
    this.yaw.velocity = yawRadPerS;
    this.pitch.velocity = pitchRadPerS;
    this.yawGoalRad += yawRadPerS / STIFFNESS_PER_S;
    this.pitchGoalRad += pitchRadPerS / STIFFNESS_PER_S;
  }

  /** Moves value and goal together: the same view in other words. */
  shift(yawRad: number, pitchRad: number): void {
    this.yaw.value += yawRad;
    this.yawGoalRad += yawRad;
    this.pitch.value += pitchRad;
    this.pitchGoalRad += pitchRad;
  }

  /** The pitch goal stays between the two limits, so that a drag against the floor is not stored up. */
  by(yawRad: number, pitchRad: number, lowPitchRad: number, highPitchRad: number): void {
    if (!Number.isFinite(yawRad) || !Number.isFinite(pitchRad)) return;
    this.yawGoalRad += yawRad;
    this.pitchGoalRad = clamp(this.pitchGoalRad + pitchRad, lowPitchRad, highPitchRad);
  }

  /** The finger left at these speeds. */
  release(yawRadPerS: number, pitchRadPerS: number, lowPitchRad: number, highPitchRad: number): void {
    this.by(
      clamp(yawRadPerS, -COAST_LIMIT_RAD_PER_S, COAST_LIMIT_RAD_PER_S) * COAST_S,
      clamp(pitchRadPerS, -COAST_LIMIT_RAD_PER_S, COAST_LIMIT_RAD_PER_S) * COAST_S,
      lowPitchRad,
      highPitchRad,
    );
  }

  step(dtS: number): void {
    if (!this.isMoving) return;
    stepSpring(this.yaw, this.yawGoalRad, STIFFNESS_PER_S, dtS);
    stepSpring(this.pitch, this.pitchGoalRad, STIFFNESS_PER_S, dtS);
    if (
      Math.abs(this.yaw.value - this.yawGoalRad) < REST_RAD &&
      Math.abs(this.pitch.value - this.pitchGoalRad) < REST_RAD &&
      Math.abs(this.yaw.velocity) < REST_RAD_PER_S &&
      Math.abs(this.pitch.velocity) < REST_RAD_PER_S
    ) {
      const wrapped = wrapRad(this.yawGoalRad);
      this.setAt(wrapped, this.pitchGoalRad);
    }
  }
}
