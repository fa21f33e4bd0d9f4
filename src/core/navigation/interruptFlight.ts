import type { Flight } from '../flight/Flight.js';
import { createViewpoint, type Viewpoint } from '../frames/Viewpoint.js';
import { wrapRad } from '../maths/angles.js';
import { copyQuaternion, rotateVec3, type Quaternion } from '../maths/quaternion.js';
import { copyVec3, lengthVec3, scaleVec3, type Vec3 } from '../maths/vec3.js';
import { anchorView } from './Anchor.js';
import { levelRail, type NavigatorOptions, type NavigatorTarget, type RailAngles } from './NavigatorTarget.js';
import type { ViewResidue } from './ViewResidue.js';

const LOOK_BACK_S = 1e-3;

/** What a flight hands over when the visitor takes the view. */
export interface TakenOver {
  /** To what the focus now belongs: the flight's end, its origin, or the rail. */
  readonly nearest: NavigatorTarget | null;
  /** The rail's part in yaw and pitch there, and how fast it changes. */
  readonly given: RailAngles;
  readonly givenPerS: RailAngles;
  readonly qPerS: number;
  readonly yawRadPerS: number;
  readonly pitchRadPerS: number;
}

/**
 * Ends a flight at `timeS`: chooses what the focus belongs to (whichever of `candidates` and the rail is nearest in
 * view units), and leaves the difference, with its speed, in `residue`. With no candidates only speeds are found.
 */
export const interruptFlight = (
  flight: Flight,
  timeS: number,
  options: NavigatorOptions,
  residue: ViewResidue,
  candidates: readonly (NavigatorTarget | null)[],
): TakenOver => {
  const now = { viewpoint: createViewpoint('bench'), basis: [0, 0, 0, 1] as Quaternion };
  const before = { viewpoint: createViewpoint('bench'), basis: [0, 0, 0, 1] as Quaternion };
  const agoS = Math.min(LOOK_BACK_S, timeS);
  flight.viewAt(now, timeS);
  flight.viewAt(before, timeS - agoS);
  const perS = (change: number): number => (agoS > 0 ? change / agoS : 0);
  const speeds = {
    qPerS: perS(now.viewpoint.q - before.viewpoint.q),
    yawRadPerS: perS(wrapRad(now.viewpoint.yawRad - before.viewpoint.yawRad)),
    pitchRadPerS: perS(now.viewpoint.pitchRad - before.viewpoint.pitchRad),
  };
  const still: RailAngles = { yawRad: 0, pitchRad: 0 };
  if (candidates.length === 0) return { nearest: null, given: still, givenPerS: still, ...speeds };

  const offset: Vec3 = [0, 0, 0];
  const basis: Quaternion = [0, 0, 0, 1];
  const best = { offset: [Infinity, 0, 0] as Vec3, basis: [0, 0, 0, 1] as Quaternion, gone: 1 };
  let nearest: NavigatorTarget | null = null;
  for (const candidate of [null, ...candidates]) {
    const gone = offsetFrom(offset, basis, now.viewpoint, options, candidate);
    if (candidate !== null && (gone >= 1 || lengthVec3(offset) >= lengthVec3(best.offset))) continue;
    nearest = candidate;
    best.gone = gone;
    copyVec3(best.offset, offset);
    copyQuaternion(best.basis, basis);
  }
  const goneBefore = offsetFrom(offset, basis, before.viewpoint, options, nearest);
  if (agoS === 0) copyVec3(offset, best.offset);
  residue.begin(best.offset, offset, agoS > 0 ? agoS : 1, now.basis, best.basis);
  const given = partOfRail(options, now.viewpoint.q, best.gone);
  const givenBefore = partOfRail(options, before.viewpoint.q, goneBefore);
  const givenPerS = {
    yawRad: perS(given.yawRad - givenBefore.yawRad),
    pitchRad: perS(given.pitchRad - givenBefore.pitchRad),
  };
  return { nearest, given, givenPerS, ...speeds };
};

const partOfRail = ({ railAngles = levelRail }: NavigatorOptions, q: number, gone: number): RailAngles => {
  const { yawRad, pitchRad } = railAngles({ yawRad: 0, pitchRad: 0 }, q);
  return { yawRad: yawRad * gone, pitchRad: pitchRad * gone };
};

/** From where the focus belongs to where it is, view units, bench axes. */
const offsetFrom = (
  out: Vec3,
  basis: Quaternion,
  view: Readonly<Viewpoint>,
  options: NavigatorOptions,
  candidate: NavigatorTarget | null,
): number => {
  const belongs = createViewpoint('bench');
  belongs.q = view.q;
  const gone = anchorView(belongs, basis, options, candidate);
  options.tree.displacement(out, belongs.frame, belongs.focusM, view.frame, view.focusM);
  rotateVec3(out, options.tree.orientation([0, 0, 0, 1], belongs.frame, 'bench'), out);
  scaleVec3(out, out, 10 ** -view.q);
  return gone;
};
