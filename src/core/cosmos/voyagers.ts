import { directionOfEquatorial, SUN_FROM_EQUATORIAL } from '../ephemeris/skyAxes.js';
import { rotateVec3 } from '../maths/quaternion.js';
import type { Vec3 } from '../maths/vec3.js';
import { ASTRONOMICAL_UNIT, JULIAN_YEAR } from '../units/constants.js';

/** A craft that leaves the Sun on a nearly straight way at a nearly steady speed. */
export interface Leaver {
  readonly id: 'voyager-1' | 'voyager-2';
  /** Where it goes, ICRS, degrees. */
  readonly raDeg: number;
  readonly decDeg: number;
  /** From the Sun on a day, and what it gains, astronomical units and years. */
  readonly atMs: number;
  readonly distanceAu: number;
  readonly auPerYear: number;
  /** When it crossed the heliopause, and how far from the Sun, astronomical units. */
  readonly crossedMs: number;
  readonly crossedAu: number;
}

/**
 * Voyager 1: distance extrapolated in the facts, crossing seen; directions of both and Voyager 2's distance and speed
 * are textbook knowledge, not looked up. The line is straight only since the last planet that each has passed.
 */
export const VOYAGERS: readonly Leaver[] = [
  { id: 'voyager-1', raDeg: 258, decDeg: 12, atMs: Date.UTC(2026, 10, 15), distanceAu: 172.5, auPerYear: 3.57, crossedMs: Date.UTC(2012, 7, 25), crossedAu: 121.66 },
  { id: 'voyager-2', raDeg: 300.9, decDeg: -58.7, atMs: Date.UTC(2026, 10, 15), distanceAu: 144.6, auPerYear: 3.17, crossedMs: Date.UTC(2018, 10, 5), crossedAu: 119.3 },
];

/** Neptune was passed in August 1989; before, the ways were bent. */
export const STRAIGHT_SINCE_MS = Date.UTC(1989, 7, 26);

/** The direction of a craft from the Sun, unit vector, axes of `sun`. */
export function leaverDirection(out: Vec3, { raDeg, decDeg }: Leaver): Vec3 {
  directionOfEquatorial(out, (raDeg * Math.PI) / 180, (decDeg * Math.PI) / 180);
  return rotateVec3(out, SUN_FROM_EQUATORIAL, out);
}

/** From the Sun on a date, m. */
export const leaverDistanceM = ({ atMs, distanceAu, auPerYear }: Leaver, dateMs: number): number =>
  (distanceAu + (auPerYear * (dateMs - atMs)) / (JULIAN_YEAR * 1e3)) * ASTRONOMICAL_UNIT;
