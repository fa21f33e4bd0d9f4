import { EARTH_RADIUS_M } from '../ephemeris/bodies.js';
import { earthOrientationOn } from '../ephemeris/earthOrientation.js';
import { greenwichRad } from '../ephemeris/greenwich.js';
import { orbitAngles, placeOnOrbit, type NominalSatellite, type OrbitAngles } from '../ephemeris/navigationConstellation.js';
import type { Venue } from '../ephemeris/placeSkyFrames.js';
import { directionOfPlace } from '../ephemeris/skyAxes.js';
import { conjugateQuaternion, rotateVec3, type Quaternion } from '../maths/quaternion.js';
import { scaleVec3, type Vec3 } from '../maths/vec3.js';

const DEG = Math.PI / 180;
const turn: Quaternion = [0, 0, 0, 1];
const angles: OrbitAngles = { nodeRad: 0, alongRad: 0 };

/** Where the satellites are on a date, m in the axes of `earth` (fixed to the ground), into `out`. */
export function satellitesOverGround(out: readonly Vec3[], satellites: readonly NominalSatellite[], dateMs: number): void {
  const greenwich = greenwichRad(dateMs);
  conjugateQuaternion(turn, earthOrientationOn(turn, dateMs));
  for (let index = 0; index < satellites.length; index++) {
    const satellite = satellites[index];
    const place = out[index];
    if (!satellite || !place) continue;
    orbitAngles(angles, satellite, dateMs, greenwich);
    rotateVec3(place, turn, placeOnOrbit(place, satellite, angles));
  }
}

/** A satellite as seen from a place. */
export interface SeenSatellite {
  /** Its place in the list that was asked. */
  readonly index: number;
  /** From north over east, and above the horizon, degrees. */
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  readonly distanceM: number;
  /** Unit vector to it: east, north, up. */
  readonly towards: Vec3;
}

/** Axes at a venue, in those of `earth`. */
interface Horizon {
  readonly placeM: Vec3;
  readonly east: Vec3;
  readonly north: Vec3;
  readonly up: Vec3;
}

function horizonAt({ latitudeDeg, longitudeDeg }: Venue): Horizon {
  const up = directionOfPlace([0, 0, 0], longitudeDeg * DEG, latitudeDeg * DEG);
  const north = directionOfPlace([0, 0, 0], longitudeDeg * DEG, (latitudeDeg + 90) * DEG);
  const east = directionOfPlace([0, 0, 0], (longitudeDeg + 90) * DEG, 0);
  return { placeM: scaleVec3([0, 0, 0], up, EARTH_RADIUS_M), east, north, up };
}

/** The satellites at least `maskDeg` above the venue's horizon (on the mean sphere), highest first. */
export function satellitesInView(placesM: readonly Readonly<Vec3>[], venue: Venue, maskDeg: number): SeenSatellite[] {
  const { placeM, east, north, up } = horizonAt(venue);
  const seen: SeenSatellite[] = [];
  placesM.forEach((satelliteM, index) => {
    const d: Vec3 = [satelliteM[0] - placeM[0], satelliteM[1] - placeM[1], satelliteM[2] - placeM[2]];
    const distanceM = Math.hypot(d[0], d[1], d[2]);
    const along = (axis: Vec3): number => (d[0] * axis[0] + d[1] * axis[1] + d[2] * axis[2]) / distanceM;
    const towards: Vec3 = [along(east), along(north), along(up)];
    const elevationDeg = Math.asin(Math.min(1, towards[2])) / DEG;
    if (elevationDeg < maskDeg) return;
    seen.push({ index, azimuthDeg: (Math.atan2(towards[0], towards[1]) / DEG + 360) % 360, elevationDeg, distanceM, towards });
  });
  return seen.sort((a, b) => b.elevationDeg - a.elevationDeg);
}

/** Where a satellite stood in the zenith, as unit vectors in the axes of `earth` (three numbers each), evenly in time. */
export function groundTrack(satellite: NominalSatellite, fromMs: number, toMs: number, points: number): Float64Array {
  const out = new Float64Array(points * 3);
  const place: Vec3[] = [[0, 0, 0]];
  for (let point = 0; point < points; point++) {
    satellitesOverGround(place, [satellite], fromMs + ((toMs - fromMs) * point) / (points - 1));
    const [x, y, z] = place[0] ?? [0, 0, 0];
    const length = Math.hypot(x, y, z);
    out.set([x / length, y / length, z / length], point * 3);
  }
  return out;
}
