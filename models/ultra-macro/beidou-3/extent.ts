import { GEO_SEMI_MAJOR_M } from '../../../src/core/ephemeris/navigationConstellation.js';

/** One model unit, m. */
export const UNIT_M = 1e7;
export const SHELL_RADIUS_UNITS = GEO_SEMI_MAJOR_M / UNIT_M;
