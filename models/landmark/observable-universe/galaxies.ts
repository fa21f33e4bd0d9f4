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
 * Directions: J2000 positions as in the NGC and Messier catalogues. Distances: LMC 49.6 kpc (Pietrzyński et al. 2019,
 * doi:10.1038/s41586-019-0999-4), SMC 62.4 kpc (Graczyk et al. 2020, doi:10.3847/1538-4357/abbb2b), M31 and its
 * companions 765 kpc and M33 860 kpc (rounded from Cepheids and red-giant tips); the others, rounded, from textbooks.
 */
export const NEAR_GALAXIES: readonly NearGalaxy[] = [
  { name: 'Large Magellanic Cloud', raHours: 5.3928, decDeg: -69.7561, distanceKpc: 49.6, diameterKpc: 9.9, kind: 'irregular' },
  { name: 'Small Magellanic Cloud', raHours: 0.8772, decDeg: -72.8003, distanceKpc: 62.4, diameterKpc: 5.8, kind: 'irregular' },
  { name: 'NGC 6822', raHours: 19.7489, decDeg: -14.8064, distanceKpc: 470, diameterKpc: 2.2, kind: 'irregular' },
  { name: 'Andromeda (M31)', raHours: 0.7122, decDeg: 41.2689, distanceKpc: 765, diameterKpc: 46.6, kind: 'spiral' },
  { name: 'M110', raHours: 0.6728, decDeg: 41.6853, distanceKpc: 780, diameterKpc: 4.3, kind: 'elliptical' },
  { name: 'M32', raHours: 0.7114, decDeg: 40.8658, distanceKpc: 770, diameterKpc: 2.1, kind: 'elliptical' },
  { name: 'IC 1613', raHours: 1.0797, decDeg: 2.1186, distanceKpc: 740, diameterKpc: 3.6, kind: 'irregular' },
  { name: 'IC 10', raHours: 0.34, decDeg: 59.2925, distanceKpc: 790, diameterKpc: 1.6, kind: 'irregular' },
  { name: 'Triangulum (M33)', raHours: 1.5642, decDeg: 30.6581, distanceKpc: 860, diameterKpc: 18, kind: 'spiral' },
  { name: 'WLM', raHours: 0.0328, decDeg: -15.4611, distanceKpc: 930, diameterKpc: 2.8, kind: 'irregular' },
  { name: 'NGC 253', raHours: 0.7925, decDeg: -25.2883, distanceKpc: 3500, diameterKpc: 27, kind: 'spiral' },
  { name: 'M81', raHours: 9.9259, decDeg: 69.0653, distanceKpc: 3600, diameterKpc: 28, kind: 'spiral' },
  { name: 'Centaurus A', raHours: 13.4244, decDeg: -43.0191, distanceKpc: 3800, diameterKpc: 28, kind: 'elliptical' },
  { name: 'M83', raHours: 13.6169, decDeg: -29.8657, distanceKpc: 4700, diameterKpc: 18, kind: 'spiral' },
  { name: 'M101', raHours: 14.0535, decDeg: 54.349, distanceKpc: 6700, diameterKpc: 52, kind: 'spiral' },
  { name: 'M51', raHours: 13.4979, decDeg: 47.1952, distanceKpc: 8600, diameterKpc: 28, kind: 'spiral' },
  { name: 'M104', raHours: 12.6665, decDeg: -11.6231, distanceKpc: 9500, diameterKpc: 25, kind: 'spiral' },
  { name: 'Virgo cluster (M87)', raHours: 12.5137, decDeg: 12.3911, distanceKpc: 16_500, diameterKpc: 2200, kind: 'cluster' },
  { name: 'Fornax cluster', raHours: 3.6413, decDeg: -35.4506, distanceKpc: 19_000, diameterKpc: 1000, kind: 'cluster' },
  { name: 'Coma cluster', raHours: 12.9969, decDeg: 27.98, distanceKpc: 100_000, diameterKpc: 6000, kind: 'cluster' },
];

const KPC_M = 3.0856775814913673e19;
const FROM_EQUATORIAL: Quaternion = conjugateQuaternion([0, 0, 0, 1], EQUATORIAL_FROM_GALACTIC);

/** Its place in the `cosmos` frame (the Sun at the origin), m. */
export function placeOf(galaxy: NearGalaxy): Vec3 {
  const direction = directionOfEquatorial([0, 0, 0], (galaxy.raHours * Math.PI) / 12, (galaxy.decDeg * Math.PI) / 180);
  rotateVec3(direction, FROM_EQUATORIAL, direction);
  return scaleVec3(direction, direction, galaxy.distanceKpc * KPC_M);
}
