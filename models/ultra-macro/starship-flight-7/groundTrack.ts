import { EARTH_RADIUS_M } from '../../../src/core/ephemeris/bodies.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { positionAt, trackEndMs, trackStartMs } from '../../../src/core/missions/missionPlace.js';
import { starshipFlight7 } from '../../../src/core/missions/starshipFlight7.js';

/** One model unit, m. */
export const UNIT_M = 1e5;
const STEP_MS = 5000;
/** How often a plumb line is let down from the way, s. */
const PLUMB_S = 30;

const ship = starshipFlight7().tracks[0]!;
export const startMs = trackStartMs(ship);
export const endMs = trackEndMs(ship);

/** Where the ship was, axes of `earth`, m. */
export function flownAt(out: Vec3, dateMs: number): Vec3 {
  positionAt(out, ship, Math.min(endMs, Math.max(startMs, dateMs)));
  return out;
}

/** The point of the mean sphere below a place, so many metres above it. */
export function below(out: Vec3, placeM: Readonly<Vec3>, heightM = 0): Vec3 {
  const scale = (EARTH_RADIUS_M + heightM) / Math.hypot(placeM[0], placeM[1], placeM[2]);
  out[0] = placeM[0] * scale;
  out[1] = placeM[1] * scale;
  out[2] = placeM[2] * scale;
  return out;
}

/** Dates of the track's points, ms since 1970 UTC. */
export const trackDates = (): number[] => {
  const dates = Array.from({ length: Math.ceil((endMs - startMs) / STEP_MS) }, (_, step) => startMs + step * STEP_MS);
  return [...dates, endMs];
};

export const plumbDates = (): number[] => trackDates().filter((dateMs) => (dateMs - startMs) % (PLUMB_S * 1000) === 0);

/** The track over the ground in model units, axes of `earth`. */
export const trackUnits = (): Vec3[] =>
  trackDates().map((dateMs) => {
    const place = below([0, 0, 0], flownAt([0, 0, 0], dateMs));
    return [place[0] / UNIT_M, place[1] / UNIT_M, place[2] / UNIT_M];
  });
