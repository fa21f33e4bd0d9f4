import { crossVec3, dotVec3, lengthVec3, scaleVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';

/** An ellipse about the origin of its frame, and where on it the body is. */
export interface Ellipse {
  readonly semiMajorM: number;
  readonly eccentricity: number;
  /** Unit vectors: to the pericentre, and across it in the plane, forward. */
  readonly toPericentre: Vec3;
  readonly across: Vec3;
  /** Eccentric anomaly of the body. */
  readonly anomalyRad: number;
}

/**
 * The ellipse that a body would follow if only the central mass pulled: from its place (m), velocity (m/s) and
 * GM (m³/s²). Throws for a body that is not bound.
 */
export function osculatingEllipse(positionM: ReadonlyVec3, velocity: ReadonlyVec3, gm: number): Ellipse {
  const r = lengthVec3(positionM);
  const v2 = dotVec3(velocity, velocity);
  const semiMajorM = 1 / (2 / r - v2 / gm);
  if (!(semiMajorM > 0)) throw new RangeError('This body is on no closed orbit');
  const momentum = crossVec3([0, 0, 0], positionM, velocity);
  const radial = dotVec3(positionM, velocity);
  const pull: Vec3 = [0, 0, 0];
  for (let k = 0; k < 3; k++) {
    pull[k] = ((v2 - gm / r) * (positionM[k] ?? 0) - radial * (velocity[k] ?? 0)) / gm;
  }
  const eccentricity = lengthVec3(pull);
  // On a circle any point may be called the pericentre: take the body's own place.
  const toPericentre = eccentricity > 0 ? scaleVec3(pull, pull, 1 / eccentricity) : scaleVec3(pull, positionM, 1 / r);
  const across = crossVec3([0, 0, 0], momentum, toPericentre);
  scaleVec3(across, across, 1 / lengthVec3(across));
  const x = dotVec3(positionM, toPericentre) / semiMajorM + eccentricity;
  const y = dotVec3(positionM, across) / (semiMajorM * Math.sqrt(1 - eccentricity * eccentricity));
  return { semiMajorM, eccentricity, toPericentre, across, anomalyRad: Math.atan2(y, x) };
}

/**
 * Points of the ellipse at even steps of eccentric anomaly, into `out` from index `offset` (three numbers each, m).
 * The first point is the body's own place; they go backwards along its way, and the last closes the ring.
 */
export function sampleEllipse(out: Float64Array, offset: number, ellipse: Ellipse, points: number): void {
  const { semiMajorM, eccentricity, toPericentre, across, anomalyRad } = ellipse;
  const semiMinorM = semiMajorM * Math.sqrt(1 - eccentricity * eccentricity);
  for (let point = 0; point < points; point++) {
    const anomaly = anomalyRad - (2 * Math.PI * point) / (points - 1);
    const x = semiMajorM * (Math.cos(anomaly) - eccentricity);
    const y = semiMinorM * Math.sin(anomaly);
    for (let k = 0; k < 3; k++) out[offset + point * 3 + k] = (toPericentre[k] ?? 0) * x + (across[k] ?? 0) * y;
  }
}
