import { RotationAxis, type AstroTime, type Body } from 'astronomy-engine';
import { quaternionFromAxisAngle, rotateVec3, type Quaternion } from '../maths/quaternion.js';
import { normalizeVec3, type Vec3 } from '../maths/vec3.js';
import { turnFromPoleAndMeridian, yUpFromZUp } from './skyAxes.js';

const DEG = Math.PI / 180;
const pole: Vec3 = [0, 0, 0];
const meridian: Vec3 = [0, 0, 0];

/**
 * The turn from a body's own axes (y: north pole, x: prime meridian) to those of `earth-inertial`, by the rule of the
 * IAU's working group (Archinal et al. 2018): pole in right ascension and declination, prime meridian from the node.
 */
export function bodyOrientation(out: Quaternion, body: Body, time: AstroTime): Quaternion {
  const axis = RotationAxis(body, time);
  yUpFromZUp(pole, axis.north.x, axis.north.y, axis.north.z);
  normalizeVec3(pole, pole);
  // The angle of the prime meridian counts from where the body's equator rises through the celestial one.
  const nodeRad = axis.ra * 15 * DEG + Math.PI / 2;
  yUpFromZUp(meridian, Math.cos(nodeRad), Math.sin(nodeRad), 0);
  quaternionFromAxisAngle(out, pole, axis.spin * DEG);
  rotateVec3(meridian, out, meridian);
  return turnFromPoleAndMeridian(out, pole, meridian);
}
