import type { FrameTree } from '../frames/FrameTree.js';
import type { Viewpoint } from '../frames/Viewpoint.js';
import type { ReadonlyQuaternion } from '../maths/quaternion.js';
import type { ReadonlyVec3, Vec3 } from '../maths/vec3.js';
import { lowestPitchRad, STEEPEST_PITCH_RAD } from './groundLimit.js';

const ORIGIN: ReadonlyVec3 = [0, 0, 0];

/** The ground under the bench, as a limit to the pitch of any viewpoint in the tree. */
export class Floor {
  private readonly focusBenchM: Vec3 = [0, 0, 0];

  constructor(
    private readonly tree: FrameTree,
    private readonly radiusM: number,
  ) {}

  /** The lowest pitch (radians) for a view with this basis; a tree without a bench has no floor. */
  lowestPitchRad(viewpoint: Readonly<Viewpoint>, basis: ReadonlyQuaternion): number {
    if (!this.tree.has('bench')) return -STEEPEST_PITCH_RAD;
    this.tree.displacement(this.focusBenchM, 'bench', ORIGIN, viewpoint.frame, viewpoint.focusM);
    return lowestPitchRad(this.focusBenchM, 10 ** viewpoint.q, basis, viewpoint.yawRad, this.radiusM);
  }
}
