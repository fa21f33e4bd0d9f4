import { addScaledVec3, addVec3, crossVec3, dotVec3, lengthVec3, normalizeVec3, scaleVec3, subtractVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';
import { GM, moonState, RADIUS_M } from '../orbits/bodyStates.js';
import { encounterTowards, type Encounter } from '../orbits/encounter.js';
import { perigeeArc, type PerigeeArc } from './perigeeArc.js';

/** Where the Moon's pull is taken to begin: Laplace's sphere of influence, m. */
export const MOON_SPHERE_M = 6.61e7;

/** A flight between the Earth and the Moon, pieced together of an ellipse and a hyperbola. */
export interface LunarTransfer {
  readonly arc: PerigeeArc;
  readonly way: Encounter;
  /** When the Moon's sphere is crossed, ms since 1970 UTC, and where, from the Earth, m. */
  readonly edgeMs: number;
  readonly edgeFromEarthM: Vec3;
  /** Across the ellipse's plane, axes of `earth-inertial`. */
  readonly normal: Vec3;
}

export interface LunarTransferPlan {
  /** When the craft is at the perigee (200 km up, or at entry), ms since 1970 UTC. */
  readonly perigeeMs: number;
  readonly perigeeM: number;
  /** When it is nearest to the Moon, and how near its centre, m. */
  readonly pericynthionMs: number;
  readonly pericynthionM: number;
  /** A direction from the Earth's centre that the ellipse's plane holds: the launch or the landing site's. */
  readonly throughDirection: ReadonlyVec3;
  /** Across the plane about the Moon that is wanted, unit vector. */
  readonly lunarNormal: ReadonlyVec3;
  readonly outbound: boolean;
}

/**
 * Finds the flight by turns: the ellipse to the edge of the Moon's sphere gives the speed there, the speed gives the
 * hyperbola and the place where it begins, that gives the next ellipse. Both pieces meet in place, time and velocity.
 */
export function lunarTransfer({ perigeeMs, perigeeM, pericynthionMs, pericynthionM, throughDirection, lunarNormal, outbound }: LunarTransferPlan): LunarTransfer {
  const sense = outbound ? 1 : -1;
  const moonM: Vec3 = [0, 0, 0];
  const moonVelocity: Vec3 = [0, 0, 0];
  moonState(moonM, moonVelocity, pericynthionMs);
  // To begin with: almost at rest in the Earth's axes where the Moon comes along.
  const relative: Vec3 = addScaledVec3([0, 0, 0], scaleVec3([0, 0, 0], moonVelocity, -0.8), moonM, (sense * 300) / lengthVec3(moonM));
  for (let round = 0; round < 400; round++) {
    const way = encounterTowards(relative, MOON_SPHERE_M, pericynthionM, lunarNormal, GM.moon, outbound);
    const edgeMs = pericynthionMs - sense * way.seconds * 1000;
    moonState(moonM, moonVelocity, edgeMs);
    const edgeFromEarthM = addVec3([0, 0, 0], moonM, way.edgeM);
    const normal = eastward(outbound ? crossVec3([0, 0, 0], throughDirection, edgeFromEarthM) : crossVec3([0, 0, 0], edgeFromEarthM, throughDirection));
    const arc = perigeeArc(edgeFromEarthM, perigeeM, (sense * (edgeMs - perigeeMs)) / 1000, normal, GM.earth, outbound);
    const wanted = subtractVec3([0, 0, 0], arc.farVelocity, moonVelocity);
    const error = lengthVec3(subtractVec3([0, 0, 0], wanted, relative));
    if (error < 1e-4) return { arc, way, edgeMs, edgeFromEarthM, normal };
    for (const k of [0, 1, 2] as const) relative[k] += 0.5 * (wanted[k] - relative[k]);
  }
  throw new Error('The two pieces of the lunar flight did not come together');
}

/** Of both senses of a plane the one that goes round eastward. */
function eastward(normal: Vec3): Vec3 {
  normalizeVec3(normal, normal);
  return dotVec3(normal, [0, 1, 0]) < 0 ? scaleVec3(normal, normal, -1) : normal;
}

/** Radius of a height above the Moon (m). */
export const aboveMoon = (heightM: number): number => RADIUS_M.moon + heightM;
