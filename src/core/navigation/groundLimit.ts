import { clamp } from '../maths/interpolation.js';
import { rotateVec3, type ReadonlyQuaternion } from '../maths/quaternion.js';
import { dotVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';

/** Pitch is never steeper than this, radians. */
export const STEEPEST_PITCH_RAD = (85 * Math.PI) / 180;

const CLEARANCE = 0.01;
const lift: Vec3 = [0, 0, 0];
const direction: Vec3 = [0, 0, 0];

/**
 * The lowest pitch at which the camera stays a hundredth of its distance above the ground: above the floor on the
 * bench, above the round Earth under it further out. Radians, −85° … 85°.
 *
 * With the ground's centre at (0, −R, 0), the camera c is h above it where c.y + |c|²/2R = h + h²/2R: exact from a
 * proton's width to any distance, as R is never subtracted from anything near R. For a camera at f + d·u this is
 * linear in u, hence solvable for the pitch.
 *
 * @param focusBenchM the focus in bench axes from the bench's origin, metres
 * @param basis the turn of `viewBasis`
 */
export const lowestPitchRad = (
  focusBenchM: ReadonlyVec3,
  distanceM: number,
  basis: ReadonlyQuaternion,
  yawRad: number,
  groundRadiusM: number,
): number => {
  const [x, y, z] = focusBenchM;
  lift[0] = x / groundRadiusM;
  lift[1] = 1 + y / groundRadiusM;
  lift[2] = z / groundRadiusM;
  direction[0] = 0;
  direction[1] = 1;
  direction[2] = 0;
  const upward = dotVec3(lift, rotateVec3(direction, basis, direction));
  direction[0] = Math.sin(yawRad);
  direction[1] = 0;
  direction[2] = Math.cos(yawRad);
  const outward = dotVec3(lift, rotateVec3(direction, basis, direction));

  const height = CLEARANCE * (1 + (CLEARANCE * distanceM) / (2 * groundRadiusM));
  const focusHeight =
    y / distanceM + (distanceM + (x / distanceM) * x + (y / distanceM) * y + (z / distanceM) * z) / (2 * groundRadiusM);
  const need = height - focusHeight;
  const most = Math.hypot(upward, outward);
  if (need <= -most || most === 0) return -STEEPEST_PITCH_RAD;
  const lowest = Math.asin(Math.min(1, need / most)) - Math.atan2(outward, upward);
  return clamp(lowest, -STEEPEST_PITCH_RAD, STEEPEST_PITCH_RAD);
};

/** The last stretch above the lowest pitch, in which the floor begins to press: radians. */
export const FLOOR_PRESS_RAD = 0.08;

/** `pitchRad`, but never under `lowRad`, and without a kink where the floor begins to press. */
export const pressedByFloor = (pitchRad: number, lowRad: number): number => {
  const above = pitchRad - lowRad;
  if (above >= FLOOR_PRESS_RAD) return pitchRad;
  if (above <= -FLOOR_PRESS_RAD) return lowRad;
  return lowRad + ((above + FLOOR_PRESS_RAD) * (above + FLOOR_PRESS_RAD)) / (4 * FLOOR_PRESS_RAD);
};

/** The pitch that `pressedByFloor` turns into `pitchRad`. */
export const unpressedByFloor = (pitchRad: number, lowRad: number): number => {
  const above = pitchRad - lowRad;
  if (above >= FLOOR_PRESS_RAD) return pitchRad;
  return lowRad + 2 * Math.sqrt(FLOOR_PRESS_RAD * Math.max(0, above)) - FLOOR_PRESS_RAD;
};
