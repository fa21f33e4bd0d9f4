import { rotateVec3 } from '../maths/quaternion.js';
import { KM_PER_AU } from 'astronomy-engine';
import { moonFromEarthAu } from '../ephemeris/moonSeries.js';
import { bodyFromSunAu } from '../ephemeris/plutoSeries.js';
import { SUN_FROM_EQUATORIAL } from '../ephemeris/skyAxes.js';
import { createSkyTime, setSkyTime } from '../ephemeris/skyTime.js';
import { addScaledVec3, addVec3, distanceVec3, lengthVec3, scaleVec3, type Vec3 } from '../maths/vec3.js';
import { SPEED_OF_LIGHT } from '../units/constants.js';
import type { MissionFrame, MissionLeg, MissionTrack } from './Mission.js';

const METRES_PER_AU = KM_PER_AU * 1e3;

export const trackStartMs = (track: MissionTrack): number => track.legs[0]?.startMs ?? Number.POSITIVE_INFINITY;
export const trackEndMs = (track: MissionTrack): number => track.legs.at(-1)?.endMs ?? Number.NEGATIVE_INFINITY;

/** The leg that a date falls in; null before the first and after the last. Where two meet, the later. */
export function legAt(track: MissionTrack, dateMs: number): MissionLeg | null {
  if (!(dateMs >= trackStartMs(track) && dateMs <= trackEndMs(track))) return null;
  for (let index = track.legs.length - 1; index >= 0; index--) {
    const leg = track.legs[index];
    if (leg && dateMs >= leg.startMs) return leg;
  }
  return null;
}

/** Where a craft is: writes metres into `out` and answers in which frame; null where it is not under way. */
export function positionAt(out: Vec3, track: MissionTrack, dateMs: number): MissionFrame | null {
  const leg = legAt(track, dateMs);
  leg?.placeAt(out, dateMs);
  return leg?.frame ?? null;
}

/** The figures that go with a craft. Written into the caller's own. */
export interface MissionReadout {
  /** From the Earth's centre, m. */
  distanceToEarthM: number;
  /** One way, s. */
  lightTimeS: number;
  /** Relative to the centre of the leg's frame (its ground, for frames that turn), m/s. */
  speed: number;
  frame: MissionFrame;
}

const here: Vec3 = [0, 0, 0];
const before: Vec3 = [0, 0, 0];
const after: Vec3 = [0, 0, 0];
const time = createSkyTime();
const centre: Vec3 = [0, 0, 0];
const mars: Vec3 = [0, 0, 0];

/** Half a second to either side: short enough for an ascent, long enough for float64 at a thousand million km. */
const STEP_MS = 500;

/** Distance, light time and speed on a date; false where the craft is not under way. */
export function missionReadout(out: MissionReadout, track: MissionTrack, dateMs: number): boolean {
  const leg = legAt(track, dateMs);
  if (!leg) return false;
  leg.placeAt(here, dateMs);
  const fromMs = Math.max(leg.startMs, dateMs - STEP_MS);
  const toMs = Math.min(leg.endMs, dateMs + STEP_MS);
  leg.placeAt(before, fromMs);
  leg.placeAt(after, toMs);
  out.frame = leg.frame;
  out.speed = toMs > fromMs ? (distanceVec3(before, after) / (toMs - fromMs)) * 1000 : 0;
  out.distanceToEarthM = distanceToEarth(leg.frame, here, dateMs);
  out.lightTimeS = out.distanceToEarthM / SPEED_OF_LIGHT;
  return true;
}

/** From the Earth's centre to a point in a mission's frame, m. On turning bodies the body's centre stands for the point's turn. */
function distanceToEarth(frame: MissionFrame, pointM: Vec3, dateMs: number): number {
  if (frame === 'earth' || frame === 'earth-inertial') return lengthVec3(pointM);
  setSkyTime(time, dateMs);
  if (frame === 'moon' || frame === 'moon-inertial') {
    scaleVec3(centre, moonFromEarthAu(centre, time), METRES_PER_AU);
    return frame === 'moon' ? lengthVec3(centre) : lengthVec3(addVec3(centre, centre, pointM));
  }
  scaleVec3(centre, bodyFromSunAu(centre, 'earth', time), -METRES_PER_AU);
  if (frame === 'sun') {
    rotateVec3(centre, SUN_FROM_EQUATORIAL, centre);
    return lengthVec3(addVec3(centre, centre, pointM));
  }
  addScaledVec3(centre, centre, bodyFromSunAu(mars, 'mars', time), METRES_PER_AU);
  return frame === 'mars' ? lengthVec3(centre) : lengthVec3(addVec3(centre, centre, pointM));
}
