import {
  conjugateQuaternion,
  copyQuaternion,
  IDENTITY_QUATERNION,
  multiplyQuaternions,
  type Quaternion,
  type ReadonlyQuaternion,
} from '../maths/quaternion.js';
import { copyVec3, subtractVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';

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
    // All in numbers of this one function: it runs some hundred times a frame, and arrays of several kinds would box them.
    let ax = fromM[0];
    let ay = fromM[1];
    let az = fromM[2];
    let bx = toM[0];
    let by = toM[1];
    let bz = toM[2];
    // The turn from the first point's axes to those that both have come to.
    let turnX = 0;
    let turnY = 0;
    let turnZ = 0;
    let turnW = 1;
    while (a !== b) {
      const isA = a.depth >= b.depth && a.parent !== null;
      const climbing = isA ? a : b;
      const { originInParentM, orientationInParent, parent } = climbing;
      if (!parent) throw new Error('Frames of two trees');
      const qx = orientationInParent[0];
      const qy = orientationInParent[1];
      const qz = orientationInParent[2];
      const qw = orientationInParent[3];
      const x = isA ? ax : bx;
      const y = isA ? ay : by;
      const z = isA ? az : bz;
      const tx = 2 * (qy * z - qz * y);
      const ty = 2 * (qz * x - qx * z);
      const tz = 2 * (qx * y - qy * x);
      const upX = x + qw * tx + (qy * tz - qz * ty) + originInParentM[0];
      const upY = y + qw * ty + (qz * tx - qx * tz) + originInParentM[1];
      const upZ = z + qw * tz + (qx * ty - qy * tx) + originInParentM[2];
      if (!isA) {
        bx = upX;
        by = upY;
        bz = upZ;
        b = parent;
        continue;
      }
      ax = upX;
      ay = upY;
      az = upZ;
      const cx = qw * turnX + qx * turnW + qy * turnZ - qz * turnY;
      const cy = qw * turnY - qx * turnZ + qy * turnW + qz * turnX;
      const cz = qw * turnZ + qx * turnY - qy * turnX + qz * turnW;
      turnW = qw * turnW - qx * turnX - qy * turnY - qz * turnZ;
      turnX = cx;
      turnY = cy;
      turnZ = cz;
      a = parent;
    }
    const dx = bx - ax;
    const dy = by - ay;
    const dz = bz - az;
    // Back into the first point's axes.
    const tx = 2 * (turnZ * dy - turnY * dz);
    const ty = 2 * (turnX * dz - turnZ * dx);
    const tz = 2 * (turnY * dx - turnX * dy);
    out[0] = dx + turnW * tx + (turnZ * ty - turnY * tz);
    out[1] = dy + turnW * ty + (turnX * tz - turnZ * tx);
    out[2] = dz + turnW * tz + (turnY * tx - turnX * ty);
    return out;
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
