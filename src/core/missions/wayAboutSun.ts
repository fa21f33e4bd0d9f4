import { SUN_FROM_EQUATORIAL } from '../ephemeris/skyAxes.js';
import { rotateVec3 } from '../maths/quaternion.js';
import { addVec3, type Vec3 } from '../maths/vec3.js';
import { planetState } from '../orbits/bodyStates.js';
import { legAt } from './missionPlace.js';
import type { MissionTrack } from './Mission.js';

const planetM: Vec3 = [0, 0, 0];
const planetVelocity: Vec3 = [0, 0, 0];
const DAY_MS = 86_400_000;

/** Where a craft is on a date, m in the axes of `sun`; its legs may be told about the Sun, the Earth or Mars. */
export function placeAboutSun(out: Vec3, track: MissionTrack, dateMs: number): Vec3 {
  const leg = legAt(track, dateMs);
  if (!leg) throw new RangeError(`"${track.id}" is not under way on that date`);
  leg.placeAt(out, dateMs);
  if (leg.frame === 'sun') return out;
  if (leg.frame !== 'earth-inertial' && leg.frame !== 'mars-inertial') throw new Error(`Leg "${leg.id}" is told in "${leg.frame}"`);
  planetState(planetM, planetVelocity, leg.frame === 'mars-inertial' ? 'mars' : 'earth', dateMs);
  return addVec3(out, rotateVec3(out, SUN_FROM_EQUATORIAL, out), planetM);
}

/** The way about the Sun from one date to another: a place for every half day and both ends, m in the axes of `sun`. */
export function wayAboutSun(track: MissionTrack, fromMs: number, toMs: number): Vec3[] {
  const steps = Math.ceil((toMs - fromMs) / (DAY_MS / 2));
  return Array.from({ length: steps + 1 }, (_, step) => placeAboutSun([0, 0, 0], track, fromMs + ((toMs - fromMs) * step) / steps));
}
