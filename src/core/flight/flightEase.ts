/** ∫ of smoothstep from 0 to x, for x in 0 … 1. */
const rampIntegral = (x: number): number => x * x * x * (1 - x / 2);

/**
 * The part of the way (0 … 1) gone at the part `t` (0 … 1) of the time: speed and acceleration are zero at both ends,
 * and the speed is steady between a ramp over the first `rampIn` and the last `rampOut` of the time (sum at most 1).
 */
export const flightEase = (t: number, rampIn: number, rampOut: number): number => {
  if (t <= 0) return 0;
  if (t >= 1) return 1;
  const speed = 1 / (1 - (rampIn + rampOut) / 2);
  if (t < rampIn) return speed * rampIn * rampIntegral(t / rampIn);
  if (t > 1 - rampOut) return 1 - speed * rampOut * rampIntegral((1 - t) / rampOut);
  return speed * (t - rampIn / 2);
};
