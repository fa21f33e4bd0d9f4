import { stepSpring, type SpringState } from '../../core/navigation/spring.js';

const STIFFNESS_PER_S = 7;
/** Nearer than this to its goal the shift rests, pixels. */
const REST_PX = 0.25;

/**
 * Moves the focus out from under what lies over the stage: a soft spring from where it is to where it should be.
 * It shifts the picture, not the camera, so that distances and angles stay as they are.
 */
export class FocusShift {
  private readonly x: SpringState = { value: 0, velocity: 0 };
  private readonly y: SpringState = { value: 0, velocity: 0 };
  private goalX = 0;
  private goalY = 0;

  /** How far the picture is moved left, CSS pixels. */
  get xPx(): number {
    return this.x.value;
  }

  /** How far the picture is moved up, CSS pixels. */
  get yPx(): number {
    return this.y.value;
  }

  /** Sets the goal. Returns true when it is a new one. */
  aimAt(xPx: number, yPx: number): boolean {
    const isNew = xPx !== this.goalX || yPx !== this.goalY;
    this.goalX = xPx;
    this.goalY = yPx;
    return isNew;
  }

  /** Moves on; a step of a second or more arrives. Returns true while it moves. */
  step(stepS: number): boolean {
    const movesX = follow(this.x, this.goalX, stepS);
    const movesY = follow(this.y, this.goalY, stepS);
    return movesX || movesY;
  }
}

function follow(state: SpringState, goal: number, stepS: number): boolean {
  if (state.value === goal && state.velocity === 0) return false;
  stepSpring(state, goal, STIFFNESS_PER_S, stepS);
  if (stepS >= 1 || (Math.abs(state.value - goal) < REST_PX && Math.abs(state.velocity) < 1)) {
    state.value = goal;
    state.velocity = 0;
    return stepS < 1;
  }
  return true;
}
