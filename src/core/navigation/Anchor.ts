import type { FrameTree } from '../frames/FrameTree.js';
import type { Viewpoint } from '../frames/Viewpoint.js';
import { copyQuaternion, rotateVec3, slerpQuaternions, IDENTITY_QUATERNION, multiplyQuaternions, type Quaternion } from '../maths/quaternion.js';
import { shortestArc } from '../maths/shortestArc.js';
import { addScaledVec3, copyVec3, lengthVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';
import type { NavigatorOptions, NavigatorTarget } from './NavigatorTarget.js';
import { railReturn, railReturnEndQ } from './railReturn.js';
import { viewBasis } from './viewOrientation.js';

const Y_AXIS: ReadonlyVec3 = [0, 1, 0];
const ZERO: ReadonlyVec3 = [0, 0, 0];
const rail: Vec3 = [0, 0, 0];
const way: Vec3 = [0, 0, 0];
const upHere: Vec3 = [0, 0, 0];
const upRail: Vec3 = [0, 0, 0];
const turn: Quaternion = [0, 0, 0, 1];
const railBasis: Quaternion = [0, 0, 0, 1];

/**
 * Where focus and basis are at `viewpoint.q` for a chosen exhibit, or for none: on the exhibit when near it, on the
 * rail when far out, and between them on the way. Writes frame, focus and `basis`; returns how far it has gone
 * to the rail (0 … 1). A pure function of exhibit, q and tree.
 */
export const anchorView = (
  viewpoint: Viewpoint,
  basis: Quaternion,
  options: NavigatorOptions,
  target: NavigatorTarget | null,
): number => {
  const { tree, railFocus } = options;
  const { q } = viewpoint;
  if (target === null) {
    viewpoint.frame = 'bench';
    railFocus(viewpoint.focusM, q);
    viewBasis(basis, tree, 'bench', viewpoint.focusM, q);
    return 1;
  }
  viewpoint.frame = target.frame;
  copyVec3(viewpoint.focusM, target.focusM);
  viewBasis(basis, tree, target.frame, target.focusM, q);
  const gone = goneToRail(options, target, q);
  if (gone === 0) return 0;

  railFocus(rail, q);
  tree.displacement(way, target.frame, target.focusM, 'bench', rail);
  addScaledVec3(viewpoint.focusM, target.focusM, way, gone);
  // Up goes over to the rail's by the shortest arc; the heading is carried along, so nothing spins.
  viewBasis(railBasis, tree, 'bench', rail, q);
  rotateVec3(upHere, basis, Y_AXIS);
  rotateVec3(upRail, railBasis, Y_AXIS);
  multiplyQuaternions(basis, shortestArc(turn, upHere, upRail, gone), basis);
  return gone;
};

const goneToRail = (options: NavigatorOptions, target: NavigatorTarget, q: number): number =>
  q <= target.q ? 0 : railReturn(q, target.q, separationM(options, target));

/** The zoom at which the focus has gone from the exhibit to the rail. */
export const leaveQ = (options: NavigatorOptions, target: NavigatorTarget): number =>
  railReturnEndQ(target.q, separationM(options, target));

/** From the exhibit's focus to the rail's at the exhibit's own scale. */
const separationM = ({ tree, railFocus }: NavigatorOptions, target: NavigatorTarget): number =>
  lengthVec3(tree.displacement(way, target.frame, target.focusM, 'bench', railFocus(rail, target.q)));

/** Fades a turn: the part `strength` of `full`. */
export const partOfTurn = (out: Quaternion, full: Quaternion, strength: number): Quaternion =>
  strength >= 1 ? copyQuaternion(out, full) : slerpQuaternions(out, IDENTITY_QUATERNION, full, strength);

/** The heading (radians about up) of `basis` against the rail's at `q`, both with the same up. */
export const headingAgainstRail = (tree: FrameTree, basis: Quaternion, q: number): number => {
  viewBasis(railBasis, tree, 'bench', ZERO, q);
  railBasis[0] = -railBasis[0];
  railBasis[1] = -railBasis[1];
  railBasis[2] = -railBasis[2];
  multiplyQuaternions(turn, railBasis, basis);
  return 2 * Math.atan2(turn[1], turn[3]);
};
