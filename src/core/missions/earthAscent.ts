import { EARTH_RADIUS_M } from '../ephemeris/bodies.js';
import type { ReadonlyVec3 } from '../maths/vec3.js';
import { GM, RADIUS_M } from '../orbits/bodyStates.js';
import { poweredArc } from './legs.js';
import type { MissionLeg } from './Mission.js';

/** Height of the parking orbit in which Long March 5's second stage waits, m: about 200 km (its user's figures; not published flight by flight). */
export const PARKING_HEIGHT_M = 200e3;
export const PARKING_RADIUS_M = RADIUS_M.earth + PARKING_HEIGHT_M;
/** To the parking orbit, s, and how far round the Earth that leads: usual figures of such launches. */
const ASCENT_S = 500;
const ASCENT_RAD = (15 * Math.PI) / 180;
const PARKING_RATE = Math.sqrt(GM.earth / PARKING_RADIUS_M ** 3);

/** After the launch, when the craft is the given angle further round the Earth in its parking orbit, s. */
export const parkedSeconds = (angleRad: number): number => ASCENT_S + Math.max(0, angleRad - ASCENT_RAD) / PARKING_RATE;

/** From the pad into the parking orbit and round to where the last burn begins: `angleRad` from the pad about `normal`. */
export function earthAscent(launchMs: number, injectionMs: number, pad: ReadonlyVec3, normal: ReadonlyVec3, angleRad: number): readonly MissionLeg[] {
  const plane = { zero: pad, normal };
  const parkedMs = launchMs + ASCENT_S * 1000;
  const rate = ((angleRad - ASCENT_RAD) / (injectionMs - parkedMs)) * 1000;
  const parked = { angleRad: ASCENT_RAD, radiusM: PARKING_RADIUS_M, angleRate: rate, radiusRate: 0 };
  return [
    poweredArc({ id: 'ascent', frame: 'earth-inertial', startMs: launchMs, endMs: parkedMs }, plane, { angleRad: 0, radiusM: EARTH_RADIUS_M, angleRate: 0, radiusRate: 1000 }, parked),
    poweredArc({ id: 'parking', frame: 'earth-inertial', startMs: parkedMs, endMs: injectionMs }, plane, parked, { ...parked, angleRad }),
  ];
}
