import { Body, GeoMoonState, HelioState, KM_PER_AU, MakeTime, type StateVector } from 'astronomy-engine';
import { SUN_FROM_EQUATORIAL, yUpFromZUp } from '../ephemeris/skyAxes.js';
import { rotateVec3 } from '../maths/quaternion.js';
import { scaleVec3, type Vec3 } from '../maths/vec3.js';

const METRES_PER_AU = KM_PER_AU * 1e3;
const SECONDS_PER_DAY = 86_400;

/** GM, m³/s²: NAIF gm_de440.tpc (the planets without their moons). */
export const GM = {
  sun: 1.3271244004127942e20,
  earth: 3.9860043550702266e14,
  moon: 4.9028001184575496e12,
  mars: 4.282837362069909e13,
} as const;

/** Equatorial radius of the Earth (WGS 84), mean radii of Moon and Mars (IAU 2015), m: what altitudes are counted from. */
export const RADIUS_M = { earth: 6_378_137, moon: 1_737_400, mars: 3_389_500 } as const;

/** Place (m) and velocity (m/s) of a planet from the Sun, axes of `sun`, geometric. */
export function planetState(outM: Vec3, outVelocity: Vec3, planet: 'earth' | 'mars', dateMs: number): void {
  const state = HelioState(planet === 'earth' ? Body.Earth : Body.Mars, MakeTime(new Date(dateMs)));
  writeState(outM, outVelocity, state);
  rotateVec3(outM, SUN_FROM_EQUATORIAL, outM);
  rotateVec3(outVelocity, SUN_FROM_EQUATORIAL, outVelocity);
}

/** Place (m) and velocity (m/s) of the Moon from the Earth, axes of `earth-inertial`, geometric. */
export function moonState(outM: Vec3, outVelocity: Vec3, dateMs: number): void {
  writeState(outM, outVelocity, GeoMoonState(MakeTime(new Date(dateMs))));
}

function writeState(outM: Vec3, outVelocity: Vec3, state: StateVector): void {
  scaleVec3(outM, yUpFromZUp(outM, state.x, state.y, state.z), METRES_PER_AU);
  scaleVec3(outVelocity, yUpFromZUp(outVelocity, state.vx, state.vy, state.vz), METRES_PER_AU / SECONDS_PER_DAY);
}
