import { pointFromSun } from '../../../src/core/ephemeris/skyAxes.js';
import { subtractVec3, scaleVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { ALPHA_CENTAURI_M } from '../../../src/core/stars/alphaCentauri.js';
import { STARS } from '../../../src/core/stars/starCatalogue.js';

/** One model unit, m. The origin is the middle of the pair's mass. */
export const UNIT_M = 1e16;

const proxima = STARS.find(({ id }) => id === 'hip-70890');
if (!proxima) throw new Error('Proxima Centauri is not among the stars');
const proximaM = pointFromSun([0, 0, 0], proxima.raDeg, proxima.decDeg, proxima.distanceM);

/** Proxima and the Sun from there, units, axes of `sun`. */
export const PROXIMA: Vec3 = scaleVec3([0, 0, 0], subtractVec3([0, 0, 0], proximaM, ALPHA_CENTAURI_M), 1 / UNIT_M);
export const SUN: Vec3 = scaleVec3([0, 0, 0], ALPHA_CENTAURI_M, -1 / UNIT_M);
