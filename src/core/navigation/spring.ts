/** A value and its rate of change per second. */
export interface SpringState {
  value: number;
  velocity: number;
}

/**
 * Moves a critically damped spring by `dtS` seconds, in closed form: exact for any step, so the motion is the same
 * at every frame rate. `stiffnessPerS` is its angular frequency ω; 90 % of a step is done after 3.9 / ω seconds.
 *
 * The goal may itself move at a steady rate of `goalVelocity` per second; `goal` is where it is at the start of the
 * step. As the spring's answer to a unit impulse is nowhere negative, it never moves faster than the fastest of its
 * own initial velocity and of its goal's.
 */
export const stepSpring = (
  state: SpringState,
  goal: number,
  stiffnessPerS: number,
  dtS: number,
  goalVelocity = 0,
): void => {
  const lag = (2 * goalVelocity) / stiffnessPerS;
  const offset = state.value - goal + lag;
  const drift = state.velocity - goalVelocity + stiffnessPerS * offset;
  const decay = Math.exp(-stiffnessPerS * dtS);
  state.value = goal + goalVelocity * dtS - lag + (offset + drift * dtS) * decay;
  state.velocity = goalVelocity + (state.velocity - goalVelocity - stiffnessPerS * drift * dtS) * decay;
};
