import { pointFromSun } from '../../../src/core/ephemeris/skyAxes.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';

/** One model unit, m. */
export const UNIT_M = 1e16;
/** J2000, degrees: the Trapezium. */
export const RA_DEG = 83.8187;
export const DEC_DEG = -5.3897;
/** 412 pc, m. */
export const DISTANCE_M = 1.2715221755148595e19;
/** Half of 24 light-years, units. */
export const RADIUS = 11.35;

/** In axes of `sun`, m. */
export const PLACE_M: Vec3 = pointFromSun([0, 0, 0], RA_DEG, DEC_DEG, DISTANCE_M);
