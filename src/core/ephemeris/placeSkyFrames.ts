import { KM_PER_AU } from 'astronomy-engine';
import type { FrameTree } from '../frames/FrameTree.js';
import { IDENTITY_QUATERNION, multiplyQuaternions, quaternionFromAxisAngle, rotateVec3, type Quaternion } from '../maths/quaternion.js';
import { scaleVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';
import { bodyOrientation } from './bodyOrientation.js';
import { CHARON, CHARON_DISTANCE_M, EARTH_RADIUS_M, MOON, PLANETS, SUN_BODY_FRAME, type Planet } from './bodies.js';
import { earthOrientation } from './earthOrientation.js';
import { requireEphemerisDate } from './ephemerisDate.js';
import { moonFromEarthAu } from './moonSeries.js';
import { bodyFromSunAu } from './plutoSeries.js';
import { directionOfPlace, GALACTIC_FROM_SUN, SUN_FROM_EQUATORIAL, turnFromPoleAndMeridian } from './skyAxes.js';
import { createSkyTime, setSkyTime } from './skyTime.js';

/** Where the bench stands: geocentric latitude and east longitude, degrees. */
export interface Venue {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/** The root of every tree that `placeSkyFrames` fills. */
export const SKY_ROOT = 'cosmos';

const METRES_PER_AU = KM_PER_AU * 1e3;
const PARSEC_M = 3.0856775814913673e16;
/** The Sun to the Galactic centre: GRAVITY Collaboration 2019, A&A 625, L10 (8178 ± 26 pc). */
export const SUN_TO_GALACTIC_CENTRE_M = 8178 * PARSEC_M;
/** Sagittarius A*, the origin of `galaxy`, in galactic coordinates (Reid & Brunthaler 2004, ApJ 616, 872), degrees. */
const CENTRE_LONGITUDE_DEG = 359.94423;
const CENTRE_LATITUDE_DEG = -0.04616;

const DEG = Math.PI / 180;
const ORIGIN: ReadonlyVec3 = [0, 0, 0];
const CHARON_FROM_PLUTO_M: ReadonlyVec3 = [CHARON_DISTANCE_M, 0, 0];
const HALF_TURN: Quaternion = quaternionFromAxisAngle([0, 0, 0, 1], [0, 1, 0], Math.PI);
/** From the galactic centre to the Sun in `galaxy` axes, m. The midplane's 0.1° tilt to these axes is left out. */
export const SUN_IN_GALAXY_M: Vec3 = scaleVec3(
  [0, 0, 0],
  directionOfPlace([0, 0, 0], CENTRE_LONGITUDE_DEG * DEG, CENTRE_LATITUDE_DEG * DEG),
  -SUN_TO_GALACTIC_CENTRE_M,
);

const positionM: Vec3 = [0, 0, 0];
const pole: Vec3 = [0, 0, 0];
const meridian: Vec3 = [0, 0, 0];
const turn: Quaternion = [0, 0, 0, 1];
const time = createSkyTime();

/**
 * Places (or moves) all frames of the sky in a tree whose root is `cosmos`, for a date and a venue.
 *
 * | frame | hangs from | origin | axes |
 * |---|---|---|---|
 * | `cosmos` | – | the Sun, so that the observable universe is centred on us | as `galaxy` |
 * | `galaxy` | `cosmos` | Sagittarius A* | x: galactic longitude 0, y: north galactic pole |
 * | `sun` | `galaxy` | the Sun's centre | x: mean equinox J2000, y: ecliptic north pole |
 * | `sun-body` | `sun` | the Sun's centre | body-fixed: y: north pole, x: Carrington's prime meridian |
 * | `earth-inertial` | `sun` | Earth's centre | x: mean equinox J2000, y: celestial north pole J2000 |
 * | `earth` | `earth-inertial` | Earth's centre | x: (0° N, 0° E), y: north pole, −z: (0° N, 90° E); turns |
 * | `bench` | `earth` | the venue, on the mean sphere of 6371 km | x: east, y: zenith, z: south |
 * | `moon-inertial` | `earth-inertial` | the Moon's centre | as `earth-inertial` |
 * | `mars-inertial` | `sun` | Mars' centre | as `earth-inertial` |
 * | `moon` | `earth-inertial` | its centre | body-fixed: y: north pole, x: prime meridian |
 * | `mercury` … `pluto` | `sun` | its centre | body-fixed, likewise |
 * | `charon` | `pluto` | its centre | body-fixed, likewise |
 *
 * Positions are geometric (where the body is at that moment, not where its light shows it).
 * Throws an `EphemerisDateError` for a date outside 1700–2200. Allocates nothing once the frames are there.
 */
export function placeSkyFrames(tree: FrameTree, dateMs: number, venue: Venue): void {
  requireEphemerisDate(dateMs);
  setSkyTime(time, dateMs);
  tree.place('galaxy', SKY_ROOT, scaleVec3(positionM, SUN_IN_GALAXY_M, -1), IDENTITY_QUATERNION);
  tree.place('sun', 'galaxy', SUN_IN_GALAXY_M, GALACTIC_FROM_SUN);
  tree.place(SUN_BODY_FRAME, 'sun', ORIGIN, multiplyQuaternions(turn, SUN_FROM_EQUATORIAL, bodyOrientation(turn, 'sun', time)));
  tree.place('earth-inertial', 'sun', eclipticM(bodyFromSunAu(positionM, 'earth', time)), SUN_FROM_EQUATORIAL);
  tree.place('earth', 'earth-inertial', ORIGIN, earthOrientation(turn, time));
  placeBench(tree, venue);

  scaleVec3(positionM, moonFromEarthAu(positionM, time), METRES_PER_AU);
  tree.place('moon-inertial', 'earth-inertial', positionM, IDENTITY_QUATERNION);
  tree.place(MOON.frame, 'earth-inertial', positionM, bodyOrientation(turn, 'moon', time));

  for (let index = 0; index < PLANETS.length; index++) {
    const { frame } = PLANETS[index] as Planet;
    multiplyQuaternions(turn, SUN_FROM_EQUATORIAL, bodyOrientation(turn, frame, time));
    eclipticM(bodyFromSunAu(positionM, frame, time));
    if (frame === 'mars') tree.place('mars-inertial', 'sun', positionM, SUN_FROM_EQUATORIAL);
    tree.place(frame, 'sun', positionM, turn);
  }
  // Both turn in step, face to face: Charon stands over longitude 0 of Pluto, and Pluto over longitude 0 of Charon.
  tree.place(CHARON.frame, 'pluto', CHARON_FROM_PLUTO_M, HALF_TURN);
}

/** Moves the bench to another venue. */
export function placeBench(tree: FrameTree, venue: Venue): void {
  const longitudeRad = venue.longitudeDeg * DEG;
  directionOfPlace(pole, longitudeRad, venue.latitudeDeg * DEG);
  // East is the direction of the equator a quarter turn further on.
  directionOfPlace(meridian, longitudeRad + Math.PI / 2, 0);
  tree.place('bench', 'earth', scaleVec3(positionM, pole, EARTH_RADIUS_M), turnFromPoleAndMeridian(turn, pole, meridian));
}

/** A vector in au in the axes of `earth-inertial` to m in those of `sun`, in place. */
function eclipticM(vector: Vec3): Vec3 {
  rotateVec3(vector, SUN_FROM_EQUATORIAL, vector);
  return scaleVec3(vector, vector, METRES_PER_AU);
}
