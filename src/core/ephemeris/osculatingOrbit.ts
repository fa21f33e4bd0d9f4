import { addScaledVec3, crossVec3, dotVec3, scaleVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';

/** An ellipse about the origin of its frame, and where on it the body is. */
export interface Ellipse {
  semiMajorM: number;
  eccentricity: number;
  /** Unit vectors: to the pericentre, and across it in the plane, forward. */
  readonly toPericentre: Vec3;
  readonly across: Vec3;
  /** Eccentric anomaly of the body. */
  anomalyRad: number;
}

/** A circle of no size, to be written into. */
export const createEllipse = (): Ellipse => ({ semiMajorM: 0, eccentricity: 0, toPericentre: [1, 0, 0], across: [0, 1, 0], anomalyRad: 0 });

const momentum: Vec3 = [0, 0, 0];

/**
 * The ellipse that a body would follow if only the central mass pulled: from its place (m), velocity (m/s) and
 * GM (m³/s²), into `out`. Throws for a body that is not bound.
 */
export function osculatingEllipse(out: Ellipse, positionM: ReadonlyVec3, velocity: ReadonlyVec3, gm: number): Ellipse {
  const { toPericentre, across } = out;
  const r = Math.sqrt(dotVec3(positionM, positionM));
  const v2 = dotVec3(velocity, velocity);
  const semiMajorM = 1 / (2 / r - v2 / gm);
  if (!(semiMajorM > 0)) throw new RangeError('This body is on no closed orbit');
  crossVec3(momentum, positionM, velocity);
  // Laplace's vector: to the pericentre, as long as the eccentricity.
  scaleVec3(toPericentre, positionM, (v2 - gm / r) / gm);
  addScaledVec3(toPericentre, toPericentre, velocity, -dotVec3(positionM, velocity) / gm);
  const eccentricity = Math.sqrt(dotVec3(toPericentre, toPericentre));
  // On a circle any point may be called the pericentre: take the body's own place.
  if (eccentricity > 0) scaleVec3(toPericentre, toPericentre, 1 / eccentricity);
  else scaleVec3(toPericentre, positionM, 1 / r);
  crossVec3(across, momentum, toPericentre);
  scaleVec3(across, across, 1 / Math.sqrt(dotVec3(across, across)));
  const x = dotVec3(positionM, toPericentre) / semiMajorM + eccentricity;
  const y = dotVec3(positionM, across) / (semiMajorM * Math.sqrt(1 - eccentricity * eccentricity));
  out.semiMajorM = semiMajorM;
  out.eccentricity = eccentricity;
  out.anomalyRad = Math.atan2(y, x);
  return out;
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
