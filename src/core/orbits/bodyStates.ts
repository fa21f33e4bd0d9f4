import { rotateVec3 } from '../maths/quaternion.js';
import { KM_PER_AU } from 'astronomy-engine';
import { moonFromEarthAu } from '../ephemeris/moonSeries.js';
import { bodyFromSunAu, type SunBody } from '../ephemeris/plutoSeries.js';
import { SUN_FROM_EQUATORIAL } from '../ephemeris/skyAxes.js';
import { createSkyTime, setSkyTime, shiftSkyTime, type SkyTime } from '../ephemeris/skyTime.js';
import { scaleVec3, subtractVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';

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

/** Half the time over which a velocity is taken, days: its share of a turn, squared and over six, is what is lost (10⁻⁸). */
const PLANET_STEP_DAYS = 0.005;
const MOON_STEP_DAYS = 0.001;

const moment = createSkyTime();
const before = createSkyTime();
const after = createSkyTime();

/** Place (m) and velocity (m/s) of what goes round the Sun on a date (ms since 1970 UTC), axes of `sun`, geometric. Allocates nothing. */
export const planetState = (outM: Vec3, outVelocity: Vec3, planet: SunBody, dateMs: number): void => planetMotion(outM, outVelocity, planet, setSkyTime(moment, dateMs));

/** Place (m) and velocity (m/s) of the Moon from the Earth on a date, axes of `earth-inertial`, geometric. Allocates nothing. */
export const moonState = (outM: Vec3, outVelocity: Vec3, dateMs: number): void => moonMotion(outM, outVelocity, setSkyTime(moment, dateMs));

/** As `planetState`, of a moment. */
export function planetMotion(outM: Vec3, outVelocity: Vec3, planet: SunBody, time: Readonly<SkyTime>): void {
  bodyFromSunAu(outM, planet, shiftSkyTime(before, time, -PLANET_STEP_DAYS));
  bodyFromSunAu(outVelocity, planet, shiftSkyTime(after, time, PLANET_STEP_DAYS));
  takeVelocity(outVelocity, outM, PLANET_STEP_DAYS);
  scaleVec3(outM, bodyFromSunAu(outM, planet, time), METRES_PER_AU);
  rotateVec3(outM, SUN_FROM_EQUATORIAL, outM);
  rotateVec3(outVelocity, SUN_FROM_EQUATORIAL, outVelocity);
}

/** As `moonState`, of a moment. */
export function moonMotion(outM: Vec3, outVelocity: Vec3, time: Readonly<SkyTime>): void {
  moonFromEarthAu(outM, shiftSkyTime(before, time, -MOON_STEP_DAYS));
  moonFromEarthAu(outVelocity, shiftSkyTime(after, time, MOON_STEP_DAYS));
  takeVelocity(outVelocity, outM, MOON_STEP_DAYS);
  scaleVec3(outM, moonFromEarthAu(outM, time), METRES_PER_AU);
}

/** From two places (au) a step before and after to m/s, into the later. */
function takeVelocity(later: Vec3, earlier: ReadonlyVec3, stepDays: number): void {
  scaleVec3(later, subtractVec3(later, later, earlier), METRES_PER_AU / (2 * stepDays * SECONDS_PER_DAY));
}
