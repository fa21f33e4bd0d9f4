import { clamp } from '../maths/interpolation.js';

/** The shortest and the longest flight, milliseconds. */
export const FLIGHT_SHORTEST_MS = 1000;
export const FLIGHT_LONGEST_MS = 18_000;

const HALFWAY_LENGTH = 22;

/**
 * How long a flight takes by its perceived length (`ZoomPath.length` at ρ = √2; a decade of pure zoom is 1.63).
 * Nearby things take in proportion to the way; the longest ways are flown faster, never over 18 s:
 * 1 decade 1.3 s, 5 decades 5.6 s, 20 decades 13.9 s, 60 decades 17.8 s.
 */
export const flightDurationMs = (length: number): number =>
  clamp(FLIGHT_LONGEST_MS * -Math.expm1(-length / HALFWAY_LENGTH), FLIGHT_SHORTEST_MS, FLIGHT_LONGEST_MS);
