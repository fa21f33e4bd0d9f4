import { EQUATORIAL_FROM_GALACTIC, directionOfEquatorial } from '../../../src/core/ephemeris/skyAxes.js';
import { conjugateQuaternion, rotateVec3, type Quaternion } from '../../../src/core/maths/quaternion.js';
import { scaleVec3, type Vec3 } from '../../../src/core/maths/vec3.js';

/** A galaxy, or a cluster of them, at its true place. */
export interface NearGalaxy {
  readonly name: string;
  /** J2000: hours and degrees. */
  readonly raHours: number;
  readonly decDeg: number;
  readonly distanceKpc: number;
  /** Apparent major axis at its distance, kpc. */
  readonly diameterKpc: number;
  readonly kind: 'spiral' | 'irregular' | 'elliptical' | 'cluster';
}

/**
 * Beyond the Local Group. Directions: J2000 positions as in the NGC and Messier catalogues; distances and widths,
 * rounded, from textbooks.
 */
export const NEAR_GALAXIES: readonly NearGalaxy[] = [
  { name: 'NGC 253', raHours: 0.7925, decDeg: -25.2883, distanceKpc: 3500, diameterKpc: 27, kind: 'spiral' },
  { name: 'M81', raHours: 9.9259, decDeg: 69.0653, distanceKpc: 3600, diameterKpc: 28, kind: 'spiral' },
  { name: 'Centaurus A', raHours: 13.4244, decDeg: -43.0191, distanceKpc: 3800, diameterKpc: 28, kind: 'elliptical' },
  { name: 'M83', raHours: 13.6169, decDeg: -29.8657, distanceKpc: 4700, diameterKpc: 18, kind: 'spiral' },
  { name: 'M101', raHours: 14.0535, decDeg: 54.349, distanceKpc: 6700, diameterKpc: 52, kind: 'spiral' },
  { name: 'M51', raHours: 13.4979, decDeg: 47.1952, distanceKpc: 8600, diameterKpc: 28, kind: 'spiral' },
  { name: 'M104', raHours: 12.6665, decDeg: -11.6231, distanceKpc: 9500, diameterKpc: 25, kind: 'spiral' },
  { name: 'NGC 55', raHours: 0.2482, decDeg: -39.1966, distanceKpc: 2000, diameterKpc: 18, kind: 'irregular' },
  { name: 'NGC 300', raHours: 0.9149, decDeg: -37.6844, distanceKpc: 1900, diameterKpc: 12, kind: 'spiral' },
  { name: 'IC 342', raHours: 3.7801, decDeg: 68.0961, distanceKpc: 3300, diameterKpc: 20, kind: 'spiral' },
  { name: 'M82', raHours: 9.9312, decDeg: 69.6797, distanceKpc: 3600, diameterKpc: 11, kind: 'irregular' },
  { name: 'NGC 2403', raHours: 7.6143, decDeg: 65.6026, distanceKpc: 3200, diameterKpc: 20, kind: 'spiral' },
  { name: 'M94', raHours: 12.8481, decDeg: 41.1204, distanceKpc: 4500, diameterKpc: 15, kind: 'spiral' },
  { name: 'NGC 4945', raHours: 13.0909, decDeg: -49.4682, distanceKpc: 3700, diameterKpc: 21, kind: 'spiral' },
  { name: 'M106', raHours: 12.316, decDeg: 47.3037, distanceKpc: 7300, diameterKpc: 40, kind: 'spiral' },
  { name: 'M96', raHours: 10.7794, decDeg: 11.8199, distanceKpc: 10500, diameterKpc: 23, kind: 'spiral' },
  { name: 'M87', raHours: 12.5137, decDeg: 12.3911, distanceKpc: 16500, diameterKpc: 40, kind: 'elliptical' },
  { name: 'M49', raHours: 12.4963, decDeg: 8.0004, distanceKpc: 16700, diameterKpc: 48, kind: 'elliptical' },
];

export const KPC_M = 3.0856775814913673e19;
const FROM_EQUATORIAL: Quaternion = conjugateQuaternion([0, 0, 0, 1], EQUATORIAL_FROM_GALACTIC);

/** Its place in the `cosmos` frame (the Sun at the origin), m. */
export function placeOf(galaxy: NearGalaxy): Vec3 {
  const direction = directionOfEquatorial([0, 0, 0], (galaxy.raHours * Math.PI) / 12, (galaxy.decDeg * Math.PI) / 180);
  rotateVec3(direction, FROM_EQUATORIAL, direction);
  return scaleVec3(direction, direction, galaxy.distanceKpc * KPC_M);
}
