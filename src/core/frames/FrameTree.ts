import {
  conjugateQuaternion,
  copyQuaternion,
  IDENTITY_QUATERNION,
  multiplyQuaternions,
  rotateVec3,
  type Quaternion,
  type ReadonlyQuaternion,
} from '../maths/quaternion.js';
import { addVec3, copyVec3, subtractVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';

/** Name of a frame: `bench`, `earth`, `sun`, `galaxy`, `cosmos`, a body, or `exhibit:<checkpoint id>`. */
export type FrameId = string;

interface Frame {
  readonly id: FrameId;
  readonly parent: Frame | null;
  readonly depth: number;
  readonly originInParentM: Vec3;
  readonly orientationInParent: Quaternion;
}

/**
 * The tree of reference frames, each with its origin (metres) and orientation in its parent.
 *
 * All is float64. A relative vector goes through the nearest common frame only, so a step of
 * 0.34 nm on a bench 1.5e11 m from the Sun is exact as long as both its ends are in one frame.
 */
export class FrameTree {
  private readonly frames = new Map<FrameId, Frame>();
  private readonly scratchA: Vec3 = [0, 0, 0];
  private readonly scratchB: Vec3 = [0, 0, 0];
  private readonly scratchTurnA: Quaternion = [0, 0, 0, 1];
  private readonly scratchTurnB: Quaternion = [0, 0, 0, 1];

  constructor(rootId: FrameId) {
    this.frames.set(rootId, {
      id: rootId,
      parent: null,
      depth: 0,
      originInParentM: [0, 0, 0],
      orientationInParent: [0, 0, 0, 1],
    });
  }

  /** Adds a frame, or moves an existing one. Its parent must exist and cannot change. */
  place(
    id: FrameId,
    parentId: FrameId,
    originInParentM: ReadonlyVec3,
    orientationInParent: ReadonlyQuaternion = IDENTITY_QUATERNION,
  ): void {
    const existing = this.frames.get(id);
    if (existing) {
      if (existing.parent?.id !== parentId) {
        throw new Error(`Frame "${id}" hangs from "${existing.parent?.id ?? 'nothing'}" and cannot move to "${parentId}"`);
      }
      copyVec3(existing.originInParentM, originInParentM);
      copyQuaternion(existing.orientationInParent, orientationInParent);
      return;
    }
    const parent = this.frame(parentId);
    this.frames.set(id, {
      id,
      parent,
      depth: parent.depth + 1,
      originInParentM: [...originInParentM] as Vec3,
      orientationInParent: [...orientationInParent] as Quaternion,
    });
  }

  has(id: FrameId): boolean {
    return this.frames.has(id);
  }

  parentOf(id: FrameId): FrameId | null {
    return this.frame(id).parent?.id ?? null;
  }

  /**
   * The vector from a point to another, in the axes of the first point's frame, metres.
   * `out` may be neither of the two points.
   */
  displacement(
    out: Vec3,
    fromFrame: FrameId,
    fromM: ReadonlyVec3,
    toFrame: FrameId,
    toM: ReadonlyVec3,
  ): Vec3 {
    if (fromFrame === toFrame) return subtractVec3(out, toM, fromM);
    let a = this.frame(fromFrame);
    let b = this.frame(toFrame);
    const pointA = copyVec3(this.scratchA, fromM);
    const pointB = copyVec3(this.scratchB, toM);
    const turnA = copyQuaternion(this.scratchTurnA, IDENTITY_QUATERNION);
    while (a !== b) {
      if (a.depth >= b.depth && a.parent) {
        addVec3(pointA, rotateVec3(pointA, a.orientationInParent, pointA), a.originInParentM);
        multiplyQuaternions(turnA, a.orientationInParent, turnA);
        a = a.parent;
      } else if (b.parent) {
        addVec3(pointB, rotateVec3(pointB, b.orientationInParent, pointB), b.originInParentM);
        b = b.parent;
      }
    }
    subtractVec3(out, pointB, pointA);
    return rotateVec3(out, conjugateQuaternion(turnA, turnA), out);
  }

  /** The turn that takes components in `frame` to components in `inFrame`. */
  orientation(out: Quaternion, frame: FrameId, inFrame: FrameId): Quaternion {
    let a = this.frame(inFrame);
    let b = this.frame(frame);
    const turnA = copyQuaternion(this.scratchTurnA, IDENTITY_QUATERNION);
    const turnB = copyQuaternion(this.scratchTurnB, IDENTITY_QUATERNION);
    while (a !== b) {
      if (a.depth >= b.depth && a.parent) {
        multiplyQuaternions(turnA, a.orientationInParent, turnA);
        a = a.parent;
      } else if (b.parent) {
        multiplyQuaternions(turnB, b.orientationInParent, turnB);
        b = b.parent;
      }
    }
    return multiplyQuaternions(out, conjugateQuaternion(turnA, turnA), turnB);
  }

  private frame(id: FrameId): Frame {
    const frame = this.frames.get(id);
    if (!frame) throw new Error(`No frame "${id}" in the tree`);
    return frame;
  }
}
