import type { FrameTree } from '../frames/FrameTree.js';
import { clamp } from '../maths/interpolation.js';
import { crossVec3, dotVec3, lengthVec3, normalizeVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';
import { directionOfPlace } from './skyAxes.js';

/** A place on a body: planetocentric latitude and east longitude (−180 … 180), degrees. */
export interface SurfacePlace {
  latitudeDeg: number;
  longitudeDeg: number;
}

const DEG = Math.PI / 180;
const ORIGIN: ReadonlyVec3 = [0, 0, 0];
const direction: Vec3 = [0, 0, 0];
const place: Vec3 = [0, 0, 0];

/** The place of a direction in a body-fixed frame's axes (any length). */
export function placeOfDirection(out: SurfacePlace, [x, y, z]: ReadonlyVec3): SurfacePlace {
  out.latitudeDeg = Math.atan2(y, Math.hypot(x, z)) / DEG;
  out.longitudeDeg = Math.atan2(-z, x) / DEG;
  return out;
}

/**
 * Where on `bodyFrame` the origin of `otherFrame` stands in the zenith: the sub-solar point for `sun`, the sub-Earth
 * point for `earth`. Geometric, on a sphere; light's travel from the Sun would shift it by 0.006°.
 */
export function pointUnder(out: SurfacePlace, tree: FrameTree, bodyFrame: string, otherFrame: string): SurfacePlace {
  tree.displacement(direction, bodyFrame, ORIGIN, otherFrame, ORIGIN);
  return placeOfDirection(out, direction);
}

/** The Sun's height above the horizon of a place on a body, degrees, without refraction; its centre, seen from the middle. */
export function sunAltitudeDeg(tree: FrameTree, bodyFrame: string, at: Readonly<SurfacePlace>): number {
  tree.displacement(direction, bodyFrame, ORIGIN, 'sun', ORIGIN);
  directionOfPlace(place, at.longitudeDeg * DEG, at.latitudeDeg * DEG);
  return Math.asin(clamp(dotVec3(place, direction) / lengthVec3(direction), -1, 1)) / DEG;
}

const first: Vec3 = [0, 0, 0];
const second: Vec3 = [0, 0, 0];

/**
 * The line between day and night on a body, as unit vectors in its axes (three numbers each), into `out` from
 * `offset`; the last closes the ring. `sunDirection`: to the Sun in the same axes, any length.
 */
export function sampleDayNightLine(out: Float64Array, offset: number, sunDirection: ReadonlyVec3, points: number): void {
  const [x, y, z] = sunDirection;
  // Across the Sun and the axis that is least along it, so that the Sun over a pole is no exception.
  const least = Math.min(Math.abs(x), Math.abs(y), Math.abs(z));
  crossVec3(first, sunDirection, least === Math.abs(y) ? [0, 1, 0] : least === Math.abs(x) ? [1, 0, 0] : [0, 0, 1]);
  normalizeVec3(first, first);
  normalizeVec3(second, crossVec3(second, sunDirection, first));
  for (let point = 0; point < points; point++) {
    const angle = (2 * Math.PI * point) / (points - 1);
    for (const k of [0, 1, 2] as const) out[offset + point * 3 + k] = first[k] * Math.cos(angle) + second[k] * Math.sin(angle);
  }
}
