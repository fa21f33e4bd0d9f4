import type { StageEngine } from '../stage/StageEngine.js';

/** Radians a second by which the Earth turns: at real time nothing in the sky seems to move faster. */
const EARTH_TURN_PER_S = 7.2921159e-5;
/** Below this zoom the floor hides the sky; above the other the Earth's turning is no longer seen, only the planets' way. */
const SKY_OPENS_Q = 4;
const EARTH_STANDS_Q = 9;
const PLANETS_PX_PER_S = 1e-3;

/** How fast real time moves the fastest thing in the picture, CSS pixels a second; 0 among the things of the bench. */
export function apparentSpeed({ navigator, isOnBench, frameView }: StageEngine): number {
  const { q } = navigator.viewpoint;
  if (q < SKY_OPENS_Q && isOnBench) return 0;
  return q > EARTH_STANDS_Q ? PLANETS_PX_PER_S : EARTH_TURN_PER_S * frameView.pixelsPerUnit;
}
