import { quaternionFromAxisAngle, rotateVec3 } from '../maths/quaternion.js';
import { addScaledVec3, crossVec3, lengthVec3, normalizeVec3, scaleVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';

/** An ellipse from its pericentre to a far place, or from there to the pericentre. */
export interface PerigeeArc {
  /** Unit vector to the pericentre. */
  readonly toPericentre: Vec3;
  readonly pericentreSpeed: number;
  /** Velocity at the far place, m/s. */
  readonly farVelocity: Vec3;
  readonly eccentricity: number;
}

/**
 * The ellipse in the plane across `normal` (motion counter-clockwise about it) whose pericentre is at `pericentreM`, and
 * which takes `seconds` between it and `farM`; `outbound`: the far place comes after the pericentre. Where the time is
 * longer than to the farthest point, the far place is met on the way back. Throws where no ellipse takes that time.
 */
export function perigeeArc(farM: ReadonlyVec3, pericentreM: number, seconds: number, normal: ReadonlyVec3, gm: number, outbound: boolean): PerigeeArc {
  const far = lengthVec3(farM);
  const shape = (s: number): { time: number; semiMajorM: number; eccentricity: number; anomaly: number } => {
    // s > 0: before the farthest point; s < 0: after it. At 0 the far place is the farthest point itself.
    const apocentreM = far * (1 + s * s);
    const semiMajorM = (apocentreM + pericentreM) / 2;
    const eccentricity = (apocentreM - pericentreM) / (apocentreM + pericentreM);
    const cosine = (1 - far / semiMajorM) / eccentricity;
    const eccentric = Math.acos(Math.max(-1, Math.min(1, cosine)));
    const anomaly = s >= 0 ? eccentric : 2 * Math.PI - eccentric;
    return { time: Math.sqrt(semiMajorM ** 3 / gm) * (anomaly - eccentricity * Math.sin(anomaly)), semiMajorM, eccentricity, anomaly };
  };
  let low = -1.5;
  let high = 6;
  if (!(shape(low).time > seconds && shape(high).time < seconds)) throw new RangeError('No ellipse takes this time from so low a pericentre to there');
  for (let round = 0; round < 80; round++) {
    const middle = (low + high) / 2;
    if (shape(middle).time > seconds) low = middle;
    else high = middle;
  }
  const { semiMajorM, eccentricity, anomaly } = shape((low + high) / 2);
  const trueAnomaly = 2 * Math.atan2(Math.sqrt(1 + eccentricity) * Math.sin(anomaly / 2), Math.sqrt(1 - eccentricity) * Math.cos(anomaly / 2));
  const sense = outbound ? 1 : -1;
  const direction = normalizeVec3([0, 0, 0], farM);
  const toPericentre = rotateVec3([0, 0, 0], quaternionFromAxisAngle([0, 0, 0, 1], normal, -sense * trueAnomaly), direction);
  const parameter = semiMajorM * (1 - eccentricity * eccentricity);
  const scale = Math.sqrt(gm / parameter);
  const farVelocity = scaleVec3([0, 0, 0], direction, sense * scale * eccentricity * Math.sin(trueAnomaly));
  addScaledVec3(farVelocity, farVelocity, crossVec3([0, 0, 0], normal, direction), scale * (1 + eccentricity * Math.cos(trueAnomaly)));
  return { toPericentre, pericentreSpeed: scale * (1 + eccentricity), farVelocity, eccentricity };
}
