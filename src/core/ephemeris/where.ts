import type { FrameTree } from '../frames/FrameTree.js';
import { rotateVec3, type Quaternion } from '../maths/quaternion.js';
import { copyVec3, lengthVec3, scaleVec3, subtractVec3, type Vec3 } from '../maths/vec3.js';
import { requireEphemerisDate } from './ephemerisDate.js';
import { moonFromEarthAu } from './moonSeries.js';
import { planetFromSunAu } from './planetSeries.js';
import { bodyFromSunAu, type SunBody } from './plutoSeries.js';
import { createSkyTime, setSkyTime, shiftSkyTime, type SkyTime } from './skyTime.js';
import { magnitude } from '../maths/magnitude.js';
import { ASTRONOMICAL_UNIT, SPEED_OF_LIGHT } from '../units/constants.js';

/** Where a thing of the sky is on a date. */
export interface SkyPlace {
  /** Right ascension and declination, J2000, geocentric: hours (0 … 24) and degrees. */
  readonly raHours: number;
  readonly decDeg: number;
  /** From Earth's centre, m. */
  readonly distanceM: number;
  /** As seen from the venue: from north over east (0 … 360) and above the horizon, degrees. Without refraction. */
  readonly azimuthDeg: number;
  readonly altitudeDeg: number;
}

const DEG = Math.PI / 180;
const SECONDS_PER_DAY = 86_400;
const ORIGIN: Vec3 = [0, 0, 0];

/**
 * Geocentric J2000 direction and distance of a frame's origin, and its place over the venue's horizon.
 *
 * Sun, Moon and planets are given as they are seen ("astrometric": corrected for the time their light takes,
 * not for aberration); other frames as the tree has them. The tree must be placed for the same date.
 */
export function where(tree: FrameTree, bodyFrame: string, dateMs: number, pointM: Readonly<Vec3> = ORIGIN): SkyPlace {
  requireEphemerisDate(dateMs);
  const fromEarthM: Vec3 = [0, 0, 0];
  if (pointM === ORIGIN && isSeen(bodyFrame)) seenFromEarthM(fromEarthM, bodyFrame, setSkyTime(createSkyTime(), dateMs));
  else tree.displacement(fromEarthM, 'earth-inertial', ORIGIN, bodyFrame, pointM);
  const distanceM = lengthVec3(fromEarthM);
  const [x, y, z] = fromEarthM;
  const raRad = Math.atan2(-z, x);

  const turn: Quaternion = [0, 0, 0, 1];
  const benchM: Vec3 = [0, 0, 0];
  tree.displacement(benchM, 'earth-inertial', ORIGIN, 'bench', ORIGIN);
  const fromBenchM = subtractVec3([0, 0, 0], fromEarthM, benchM);
  tree.orientation(turn, 'earth-inertial', 'bench');
  const [east, up, south] = rotateVec3(fromBenchM, turn, fromBenchM);
  return {
    raHours: (((raRad / DEG / 15) % 24) + 24) % 24,
    decDeg: Math.atan2(y, Math.hypot(x, z)) / DEG,
    distanceM,
    azimuthDeg: (Math.atan2(east, -south) / DEG + 360) % 360,
    altitudeDeg: Math.atan2(up, Math.hypot(east, south)) / DEG,
  };
}

/** What is given with the time that its light takes. */
type SeenBody = 'sun' | 'moon' | Exclude<SunBody, 'earth'>;
const SEEN: ReadonlySet<string> = new Set<SeenBody>(['sun', 'moon', 'mercury', 'venus', 'mars', 'jupiter', 'saturn', 'uranus', 'neptune', 'pluto']);
const isSeen = (frame: string): frame is SeenBody => SEEN.has(frame);

/** Each brings the light time some ten thousand times nearer (a body's speed against that of light). */
const LIGHT_TIME_ROUNDS = 4;

function seenFromEarthM(out: Vec3, body: SeenBody, time: SkyTime): Vec3 {
  if (body === 'moon') return scaleVec3(out, moonFromEarthAu(out, time), ASTRONOMICAL_UNIT);
  const earthAu = planetFromSunAu([0, 0, 0], 'earth', time);
  if (body === 'sun') return scaleVec3(out, earthAu, -ASTRONOMICAL_UNIT);
  const then = createSkyTime();
  let lightDays = 0;
  for (let round = 0; round < LIGHT_TIME_ROUNDS; round++) {
    subtractVec3(out, bodyFromSunAu(out, body, shiftSkyTime(then, time, -lightDays)), earthAu);
    lightDays = (lengthVec3(out) * ASTRONOMICAL_UNIT) / SPEED_OF_LIGHT / SECONDS_PER_DAY;
  }
  return scaleVec3(out, out, ASTRONOMICAL_UNIT);
}

const turnOfSun: Quaternion = [0, 0, 0, 1];

/** The unit vector from a frame's origin to the Sun, in that frame's axes. At the Sun itself: its x axis. */
export function sunDirection(out: Vec3, tree: FrameTree, frame: string, atM: Readonly<Vec3> = ORIGIN): Vec3 {
  tree.displacement(out, frame, atM, 'sun', ORIGIN);
  const length = magnitude(out);
  if (length === 0) return copyVec3(out, rotateVec3(out, tree.orientation(turnOfSun, 'sun', frame), [1, 0, 0]));
  return scaleVec3(out, out, 1 / length);
}
