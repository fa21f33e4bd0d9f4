import type { FrameTree } from '../frames/FrameTree.js';
import type { Viewpoint } from '../frames/Viewpoint.js';
import { conjugateQuaternion, multiplyQuaternions, rotateVec3, type Quaternion, type ReadonlyQuaternion } from '../maths/quaternion.js';
import { addScaledVec3, lengthVec3, type Vec3 } from '../maths/vec3.js';
import { partOfTurn } from './Anchor.js';
import { stepSpring, type SpringState } from './spring.js';

const STIFFNESS_PER_S = 5;
/** A twentieth of a pixel in a 1080-pixel picture. */
const REST = 5e-5;
const REST_PER_S = 1e-3;

/**
 * What is left between where the focus and the basis were when a flight was interrupted and where they belong. It
 * dies away in view units and bench axes, starting with the flight's own speed, so that nothing jumps at any scale.
 */
export class ViewResidue {
  private readonly axes: readonly [SpringState, SpringState, SpringState] = [
    { value: 0, velocity: 0 },
    { value: 0, velocity: 0 },
    { value: 0, velocity: 0 },
  ];
  private readonly twist: Quaternion = [0, 0, 0, 1];
  private readonly strength: SpringState = { value: 0, velocity: 0 };
  private readonly offset: Vec3 = [0, 0, 0];
  private readonly turn: Quaternion = [0, 0, 0, 1];
  isActive = false;

  clear(): void {
    this.isActive = false;
  }

  /**
   * @param offset from where the focus belongs to where it is, view units, bench axes; `earlier` the same `agoS` before
   * @param basis what is seen, `belongs` what will be
   */
  begin(
    offset: Readonly<Vec3>,
    earlier: Readonly<Vec3>,
    agoS: number,
    basis: ReadonlyQuaternion,
    belongs: ReadonlyQuaternion,
  ): void {
    this.isActive = true;
    for (let k = 0; k < 3; k += 1) {
      const axis = this.axes[k]!;
      axis.value = offset[k]!;
      axis.velocity = (offset[k]! - earlier[k]!) / agoS;
    }
    multiplyQuaternions(this.twist, basis, conjugateQuaternion(this.twist, belongs));
    this.strength.value = 1;
    this.strength.velocity = 0;
  }

  step(dtS: number): void {
    if (!this.isActive) return;
    let resting = true;
    for (const axis of this.axes) {
      stepSpring(axis, 0, STIFFNESS_PER_S, dtS);
      if (Math.abs(axis.value) > REST || Math.abs(axis.velocity) > REST_PER_S) resting = false;
    }
    stepSpring(this.strength, 0, STIFFNESS_PER_S, dtS);
    if (resting && this.strength.value < REST) this.isActive = false;
  }

  /** Adds what is left to the view that belongs. */
  apply(viewpoint: Viewpoint, basis: Quaternion, tree: FrameTree): void {
    if (!this.isActive) return;
    const [x, y, z] = this.axes;
    this.offset[0] = x.value;
    this.offset[1] = y.value;
    this.offset[2] = z.value;
    if (lengthVec3(this.offset) > 0) {
      rotateVec3(this.offset, tree.orientation(this.turn, 'bench', viewpoint.frame), this.offset);
      addScaledVec3(viewpoint.focusM, viewpoint.focusM, this.offset, 10 ** viewpoint.q);
    }
    multiplyQuaternions(basis, partOfTurn(this.turn, this.twist, this.strength.value), basis);
  }
}
