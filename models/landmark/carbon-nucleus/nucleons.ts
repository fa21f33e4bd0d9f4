import { IDENTITY_QUATERNION, multiplyQuaternions, quaternionFromAxisAngle, rotateVec3 } from '../../../src/core/maths/quaternion.js';
import { shortestArc } from '../../../src/core/maths/shortestArc.js';
import { scaleVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { spherePoints } from '../../kit/index.js';

/** Root-mean-square charge radius of carbon-12, and radius of a proton, fm. */
export const CHARGE_RADIUS_FM = 2.47;
export const NUCLEON_FM = 0.84;

/** How far from the middle the nine outer nucleons lie, fm. */
const OUTER_FM = 2.6;
/** The outer nucleon, a proton, into which one falls, and its direction: to the upper left of who comes with yaw −22°, pitch 22°. */
const OPENED = 10;
const TO_OPENED: Vec3 = [-0.655137, 0.737978, 0.161441];
/** How far all are turned about that direction, so that no other nucleon stands before or behind the opened one. */
const ROLL_RAD = (96 * Math.PI) / 180;

/** Where the proton lies into which one falls, fm from the middle. */
export const OPENED_PROTON_FM: Readonly<Vec3> = scaleVec3([0, 0, 0], TO_OPENED, OUTER_FM / Math.hypot(...TO_OPENED));

/** Six protons and six neutrons at one moment, fm: three within, nine around them. */
export const nucleons = (): { at: Vec3; isProton: boolean; isOpened: boolean }[] => {
  const inner = Array.from({ length: 3 }, (_, i): Vec3 => {
    const turn = (2 * Math.PI * i) / 3 + 0.4;
    return [0.97 * Math.cos(turn), 0.97 * Math.sin(turn) * 0.94, 0.33 * Math.sin(turn + 1)];
  });
  const outer = spherePoints(9).map((p) => scaleVec3([0, 0, 0], p, OUTER_FM));
  const places = [...inner, ...outer];
  const towards = shortestArc([...IDENTITY_QUATERNION], scaleVec3([0, 0, 0], places[OPENED]!, 1 / OUTER_FM), TO_OPENED, 1);
  const turn = multiplyQuaternions([...IDENTITY_QUATERNION], quaternionFromAxisAngle([...IDENTITY_QUATERNION], TO_OPENED, ROLL_RAD), towards);
  return places.map((at, i) => ({ at: rotateVec3([0, 0, 0], turn, at), isProton: i % 2 === 0, isOpened: i === OPENED }));
};
