import { addScaledVec3, crossVec3, dotVec3, lengthVec3, normalizeVec3, scaleVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';

/** A flight past a body, between its sphere of influence and the pericentre. */
export interface Encounter {
  /** Where the sphere is crossed, from the body's centre, m. */
  readonly edgeM: Vec3;
  /** Velocity there, relative to the body, m/s. */
  readonly edgeVelocity: Vec3;
  /** From the edge to the pericentre or back, s; positive. */
  readonly seconds: number;
  /** Unit vector to the pericentre. */
  readonly toPericentre: Vec3;
  readonly pericentreM: number;
  /** Speed at the pericentre and far out, m/s. */
  readonly pericentreSpeed: number;
  readonly excessSpeed: number;
  /** Unit vector across the plane; the motion is counter-clockwise about it. */
  readonly normal: Vec3;
}

/**
 * The hyperbola that crosses a sphere of radius `edgeRadiusM` with a given velocity, in the plane across `normal`
 * (which is straightened to lie across the velocity), and passes the body's centre at `pericentreM`. `inbound`: the
 * crossing comes before the pericentre. Throws where the body would hold what comes with so little speed.
 */
export function encounter(edgeVelocity: ReadonlyVec3, edgeRadiusM: number, pericentreM: number, normal: ReadonlyVec3, gm: number, inbound: boolean): Encounter {
  const speed = lengthVec3(edgeVelocity);
  const excess2 = speed * speed - (2 * gm) / edgeRadiusM;
  if (!(excess2 > 0)) throw new RangeError('At this speed the body would be held: there is no flight past it');
  const eccentricity = 1 + (pericentreM * excess2) / gm;
  const pericentreSpeed = Math.sqrt(excess2 + (2 * gm) / pericentreM);
  const sine = (pericentreM * pericentreSpeed) / (edgeRadiusM * speed);
  const cosine = Math.sqrt(1 - sine * sine);
  const along = normalizeVec3([0, 0, 0], edgeVelocity);
  const across = addScaledVec3([0, 0, 0], normal, along, -dotVec3(normal, along));
  normalizeVec3(across, across);
  const side = crossVec3([0, 0, 0], across, along);
  const edgeM: Vec3 = [0, 0, 0];
  scaleVec3(edgeM, along, inbound ? -cosine : cosine);
  addScaledVec3(edgeM, edgeM, side, -sine);
  scaleVec3(edgeM, edgeM, edgeRadiusM);
  const semiMajorM = gm / excess2;
  const hyperbolic = Math.acosh((1 + edgeRadiusM / semiMajorM) / eccentricity);
  const toPericentre: Vec3 = [0, 0, 0];
  scaleVec3(toPericentre, edgeM, speed * speed - gm / edgeRadiusM);
  addScaledVec3(toPericentre, toPericentre, edgeVelocity, -dotVec3(edgeM, edgeVelocity));
  normalizeVec3(toPericentre, toPericentre);
  return {
    edgeM,
    edgeVelocity: [edgeVelocity[0], edgeVelocity[1], edgeVelocity[2]],
    seconds: Math.sqrt(semiMajorM ** 3 / gm) * (eccentricity * Math.sinh(hyperbolic) - hyperbolic),
    toPericentre,
    pericentreM,
    pericentreSpeed,
    excessSpeed: Math.sqrt(excess2),
    normal: across,
  };
}

/**
 * Of all planes through the velocity, the one whose pericentre lies in the plane across `wanted`: there one burn can
 * turn the way into that plane. Of the two, the one with the smaller turn. Where none does, the one that comes nearest.
 */
export function encounterTowards(edgeVelocity: ReadonlyVec3, edgeRadiusM: number, pericentreM: number, wanted: ReadonlyVec3, gm: number, inbound: boolean): Encounter {
  const along = normalizeVec3([0, 0, 0], edgeVelocity);
  const first = crossVec3([0, 0, 0], along, Math.abs(along[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]);
  normalizeVec3(first, first);
  const second = crossVec3([0, 0, 0], along, first);
  const at = (angle: number): Encounter => {
    const normal = scaleVec3([0, 0, 0], first, Math.cos(angle));
    return encounter(edgeVelocity, edgeRadiusM, pericentreM, addScaledVec3(normal, normal, second, Math.sin(angle)), gm, inbound);
  };
  const height = (angle: number): number => dotVec3(at(angle).toPericentre, wanted);
  const STEPS = 72;
  let best = at(0);
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let step = 0; step < STEPS; step++) {
    let low = (2 * Math.PI * step) / STEPS;
    let high = (2 * Math.PI * (step + 1)) / STEPS;
    const lowHeight = height(low);
    const isCrossing = lowHeight * height(high) <= 0;
    for (let round = 0; isCrossing && round < 50; round++) {
      const middle = (low + high) / 2;
      if (height(middle) * lowHeight > 0) low = middle;
      else high = middle;
    }
    const found = at(low);
    // Any crossing is better than none; of crossings the one that is turned least.
    const score = (isCrossing ? 10 : 0) + dotVec3(found.normal, wanted) - (isCrossing ? 0 : 5 * Math.abs(lowHeight));
    if (score <= bestScore) continue;
    best = found;
    bestScore = score;
  }
  return best;
}
