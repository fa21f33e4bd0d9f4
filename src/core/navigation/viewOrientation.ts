import { multiplyQuaternions, quaternionFromBasis, type Quaternion, rotateVec3, type ReadonlyQuaternion } from '../maths/quaternion.js';
import { smootherstep } from '../maths/interpolation.js';
import { shortestArc } from '../maths/shortestArc.js';
import { magnitude, makeUnit } from '../maths/magnitude.js';
import { addScaledVec3, crossVec3, dotVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';
import type { FrameId, FrameTree } from '../frames/FrameTree.js';
import type { Viewpoint } from '../frames/Viewpoint.js';

/** Where, in q, up turns from the venue's zenith to the ecliptic's pole, and from there to the galaxy's. */
export const ECLIPTIC_TURN = { fromQ: 5.5, toQ: 7.5 } as const;
export const GALACTIC_TURN = { fromQ: 16, toQ: 18.5 } as const;

const Y_AXIS: ReadonlyVec3 = [0, 1, 0];
const ZERO: ReadonlyVec3 = [0, 0, 0];

const eclipticPole: Vec3 = [0, 1, 0];
const galacticPole: Vec3 = [0, 1, 0];
const right: Vec3 = [1, 0, 0];
const toSun: Vec3 = [0, 0, 1];
const turn: Quaternion = [0, 0, 0, 1];
const basisScratch: Quaternion = [0, 0, 0, 1];

/** Whether `frame` is `ancestor` or hangs below it. */
export const isWithin = (tree: FrameTree, frame: FrameId, ancestor: FrameId): boolean => {
  for (let id: FrameId | null = frame; id !== null; id = tree.parentOf(id)) if (id === ancestor) return true;
  return false;
};

const poleInBench = (out: Vec3, tree: FrameTree, frame: FrameId): Vec3 =>
  rotateVec3(out, tree.orientation(turn, frame, 'bench'), Y_AXIS);

/**
 * The basis that yaw and pitch turn in, in bench axes: y is up, z points from the focus to a camera at yaw 0, pitch 0.
 *
 * On the bench it is the bench's own. With growing q its up turns to the ecliptic's pole and then to the galaxy's,
 * each time by the shortest arc, so the heading is carried along and nothing rolls. Around a body of the solar system
 * up is the ecliptic's pole at every small q, and yaw 0 is the sunlit side, whatever the date.
 *
 * A pure function of frame, focus, q and tree.
 */
export const viewBasis = (
  out: Quaternion,
  tree: FrameTree,
  frame: FrameId,
  focusM: ReadonlyVec3,
  q: number,
): Quaternion => {
  out[0] = out[1] = out[2] = 0;
  out[3] = 1;
  if (!tree.has('bench') || !tree.has('sun')) return out;
  const onBench = isWithin(tree, frame, 'bench');
  if (onBench && q <= ECLIPTIC_TURN.fromQ) return out;

  poleInBench(eclipticPole, tree, 'sun');
  const bySun = !onBench && frame !== 'sun' && isWithin(tree, frame, 'sun');
  if (!bySun || !sunwardBasis(out, tree, frame, focusM)) {
    const eclipticPart = onBench ? smootherstep(ECLIPTIC_TURN.fromQ, ECLIPTIC_TURN.toQ, q) : 1;
    shortestArc(out, Y_AXIS, eclipticPole, eclipticPart);
  }
  // Things beyond the solar system are seen in the galaxy's axes only from where these have meaning.
  if (q > GALACTIC_TURN.fromQ && tree.has('galaxy')) {
    poleInBench(galacticPole, tree, 'galaxy');
    shortestArc(turn, eclipticPole, galacticPole, smootherstep(GALACTIC_TURN.fromQ, GALACTIC_TURN.toQ, q));
    multiplyQuaternions(out, turn, out);
  }
  return out;
};

/** Up the ecliptic's pole, z to the Sun's side. False where the Sun stands at the pole and there is no such side. */
const sunwardBasis = (out: Quaternion, tree: FrameTree, frame: FrameId, focusM: ReadonlyVec3): boolean => {
  tree.displacement(toSun, frame, focusM, 'sun', ZERO);
  rotateVec3(toSun, tree.orientation(turn, frame, 'bench'), toSun);
  const distance = magnitude(toSun);
  addScaledVec3(toSun, toSun, eclipticPole, -dotVec3(toSun, eclipticPole));
  if (magnitude(toSun) <= distance * 1e-3) return false;
  makeUnit(toSun);
  crossVec3(right, eclipticPole, toSun);
  quaternionFromBasis(out, right, eclipticPole, toSun);
  return true;
};

/** The camera's orientation in the axes of `basis`' parent: it looks along its −z, at the focus. */
export const orientationInBasis = (
  out: Quaternion,
  basis: ReadonlyQuaternion,
  yawRad: number,
  pitchRad: number,
): Quaternion => {
  turn[0] = turn[2] = 0;
  turn[1] = Math.sin(yawRad / 2);
  turn[3] = Math.cos(yawRad / 2);
  multiplyQuaternions(out, basis, turn);
  turn[1] = 0;
  turn[0] = Math.sin(-pitchRad / 2);
  turn[3] = Math.cos(pitchRad / 2);
  return multiplyQuaternions(out, out, turn);
};

/** The camera's orientation in bench axes (= render axes) for a viewpoint at rest. */
export const viewOrientation = (out: Quaternion, tree: FrameTree, viewpoint: Readonly<Viewpoint>): Quaternion => {
  viewBasis(basisScratch, tree, viewpoint.frame, viewpoint.focusM, viewpoint.q);
  return orientationInBasis(out, basisScratch, viewpoint.yawRad, viewpoint.pitchRad);
};

/** Where the camera is from the focus, in view units (length 1), in the axes that `orientation` is in. */
export const cameraOffset = (out: Vec3, orientation: ReadonlyQuaternion): Vec3 => {
  out[0] = 0;
  out[1] = 0;
  out[2] = 1;
  return rotateVec3(out, orientation, out);
};
