import type { FrameTree } from '../frames/FrameTree.js';
import type { Viewpoint } from '../frames/Viewpoint.js';
import { clamp } from '../maths/interpolation.js';
import { ClearanceCheck } from './ClearanceCheck.js';
import { FlightLift, NO_LIFT } from './FlightLift.js';
import type { FlightObstacle } from './FlightObstacle.js';
import type { FlightSampler } from './FlightView.js';

const RHOS = [Math.SQRT2, 1.8, 2.4, 3.2] as const;
const PITCHES_RAD = [0.35, 0.65, 0.95, 1.2, 1.45] as const;
const RAMP_PART = 0.14;
/** However near to an end it must begin, a lift takes at least this part of the way to build up or die away. */
const SHORTEST_RAMP_PART = 0.03;
const WIDENINGS = 3;

/**
 * Finds the gentlest lift that keeps the camera out of all obstacles: first by raising the pitch where it would run
 * into one, from 20° up to 83°, then by zooming out wider as well. Where nothing clears them all, what touches least.
 */
export const planLift = (
  tree: FrameTree,
  flight: FlightSampler,
  from: Readonly<Viewpoint>,
  to: Readonly<Viewpoint>,
  obstacles: readonly FlightObstacle[],
): FlightLift => {
  const check = new ClearanceCheck(tree, flight, from, to, obstacles);
  if (check.isEmpty) return NO_LIFT;
  let best = NO_LIFT;
  let leastHits = check.run(NO_LIFT);
  if (leastHits === 0) return NO_LIFT;
  for (const rho of RHOS) {
    const plain = new FlightLift(rho, 0, 0, 0, 0, 0);
    const hits = check.run(plain);
    if (hits < leastHits) {
      leastHits = hits;
      best = plain;
    }
    if (hits === 0) return plain;
    const firstPart = check.firstHitPart;
    const lastPart = check.lastHitPart;
    for (const pitchRad of PITCHES_RAD) {
      let low = firstPart;
      let high = lastPart;
      for (let widening = 0; widening < WIDENINGS; widening += 1) {
        const lift = liftOver(rho, pitchRad, low, high);
        const left = check.run(lift);
        if (left < leastHits) {
          leastHits = left;
          best = lift;
        }
        if (left === 0) return lift;
        if (check.firstHitPart >= low && check.lastHitPart <= high) break;
        low = Math.min(low, check.firstHitPart);
        high = Math.max(high, check.lastHitPart);
      }
    }
  }
  return best;
};

/** A lift that is full from `low` to `high` (parts of the way), or as nearly so as its ramps allow. */
export const liftOver = (rho: number, pitchRad: number, low: number, high: number): FlightLift => {
  const full = clamp(low, SHORTEST_RAMP_PART, 1 - 2 * SHORTEST_RAMP_PART);
  const fall = clamp(high, full, 1 - SHORTEST_RAMP_PART);
  return new FlightLift(rho, pitchRad, Math.max(0, full - RAMP_PART), full, fall, Math.min(1, fall + RAMP_PART));
};
