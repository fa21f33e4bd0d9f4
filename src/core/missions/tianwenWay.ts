import { SUN_FROM_EQUATORIAL } from '../ephemeris/skyAxes.js';
import { conjugateQuaternion, rotateVec3, type Quaternion } from '../maths/quaternion.js';
import { addScaledVec3, addVec3, crossVec3, dotVec3, lengthVec3, normalizeVec3, scaleVec3, subtractVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';
import { GM, planetState } from '../orbits/bodyStates.js';
import { encounter, type Encounter } from '../orbits/encounter.js';
import { lambert } from '../orbits/lambert.js';

/** Laplace's spheres of influence of Earth and Mars, m. */
const SPHERE_M = { earth: 9.25e8, mars: 5.77e8 } as const;
const NORTH: Vec3 = [0, 1, 0];
const EQUATORIAL_FROM_SUN: Quaternion = conjugateQuaternion([0, 0, 0, 1], SUN_FROM_EQUATORIAL);

/** An arc round the Sun that begins or ends at the edge of a planet's sphere. */
export interface PlanetaryArc {
  readonly way: Encounter;
  readonly edgeMs: number;
  /** At the edge, axes of `sun`: m and m/s. */
  readonly edgeM: Vec3;
  readonly edgeVelocity: Vec3;
  /** At the far end, axes of `sun`: m/s. */
  readonly farVelocity: Vec3;
}

export interface PlanetaryArcPlan {
  readonly planet: 'earth' | 'mars';
  readonly pericentreMs: number;
  readonly pericentreM: number;
  /** The far end: when, and where in axes of `sun`, m. */
  readonly farMs: number;
  readonly farM: ReadonlyVec3;
  /** Chooses the plane past the planet for a velocity at the edge (axes of `earth-inertial`): its normal. */
  readonly normalFor: (edgeVelocity: ReadonlyVec3) => Vec3;
  readonly outbound: boolean;
}

/** Finds an arc that leaves a planet from (or comes to it at) a given pericentre: edge and arc in turns, until they meet. */
export function planetaryArc({ planet, pericentreMs, pericentreM, farMs, farM, normalFor, outbound }: PlanetaryArcPlan): PlanetaryArc {
  const sense = outbound ? 1 : -1;
  const planetM: Vec3 = [0, 0, 0];
  const planetVelocity: Vec3 = [0, 0, 0];
  const near: Vec3 = [0, 0, 0];
  const far: Vec3 = [0, 0, 0];
  const solve = (edgeMs: number, edgeM: ReadonlyVec3): void => {
    const isSolved = outbound
      ? lambert(near, far, edgeM, farM, (farMs - edgeMs) / 1000, GM.sun, NORTH)
      : lambert(far, near, farM, edgeM, (edgeMs - farMs) / 1000, GM.sun, NORTH);
    if (!isSolved) throw new Error('No arc joins these places');
  };
  planetState(planetM, planetVelocity, planet, pericentreMs);
  solve(pericentreMs, planetM);
  const relative = rotateVec3([0, 0, 0], EQUATORIAL_FROM_SUN, subtractVec3([0, 0, 0], near, planetVelocity));
  for (let round = 0; round < 200; round++) {
    const way = encounter(relative, SPHERE_M[planet], pericentreM, normalFor(relative), GM[planet], !outbound);
    const edgeMs = pericentreMs + sense * way.seconds * 1000;
    planetState(planetM, planetVelocity, planet, edgeMs);
    const edgeM = rotateVec3([0, 0, 0], SUN_FROM_EQUATORIAL, way.edgeM);
    addVec3(edgeM, edgeM, planetM);
    solve(edgeMs, edgeM);
    const wanted = rotateVec3([0, 0, 0], EQUATORIAL_FROM_SUN, subtractVec3([0, 0, 0], near, planetVelocity));
    if (lengthVec3(subtractVec3([0, 0, 0], wanted, relative)) < 1e-5) return { way, edgeMs, edgeM, edgeVelocity: [...near], farVelocity: [...far] };
    for (const k of [0, 1, 2] as const) relative[k] += 0.7 * (wanted[k] - relative[k]);
  }
  throw new Error('The arc and the flight past the planet did not come together');
}

/** The plane that holds a velocity and a direction (a pad), eastward. */
export function planeThrough(direction: ReadonlyVec3): (edgeVelocity: ReadonlyVec3) => Vec3 {
  return (edgeVelocity) => {
    const normal = normalizeVec3([0, 0, 0], crossVec3([0, 0, 0], direction, edgeVelocity));
    return dotVec3(normal, NORTH) < 0 ? scaleVec3(normal, normal, -1) : normal;
  };
}

/** The plane through a velocity that is inclined by a given angle to a pole's equator, or as little as it can be. `side`: which of the two. */
export function planeInclined(pole: ReadonlyVec3, inclinationRad: number, side: 1 | -1): (edgeVelocity: ReadonlyVec3) => Vec3 {
  return (edgeVelocity) => {
    const along = normalizeVec3([0, 0, 0], edgeVelocity);
    const upright = addScaledVec3([0, 0, 0], pole, along, -dotVec3(pole, along));
    const share = Math.min(1, Math.cos(inclinationRad) / lengthVec3(upright));
    normalizeVec3(upright, upright);
    const across = crossVec3([0, 0, 0], along, upright);
    const normal = scaleVec3([0, 0, 0], upright, share);
    return addScaledVec3(normal, normal, across, side * Math.sqrt(1 - share * share));
  };
}
