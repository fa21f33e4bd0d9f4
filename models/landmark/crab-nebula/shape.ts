import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { pointFromSun } from '../../../src/core/ephemeris/skyAxes.js';

/** One model unit, m. */
export const UNIT_M = 1e16;
/** J2000, degrees: the pulsar. */
export const RA_DEG = 83.6331;
export const DEC_DEG = 22.0145;
/** 2 kpc, m. */
export const DISTANCE_M = 6.14947480717752e19;
/** Half of the long, the short and the third axis, units: 11 light-years long; 4′ by 6′ on the sky. */
export const HALF_AXES: Vec3 = [5.205, 3.47, 4.2];
/** The long axis lies from south-east to north-west: position angle, degrees, north over east (from pictures). */
export const LONG_AXIS_DEG = 126;

/** In axes of `sun`, m. */
export const PLACE_M: Vec3 = pointFromSun([0, 0, 0], RA_DEG, DEC_DEG, DISTANCE_M);
