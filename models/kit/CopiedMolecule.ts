import { multiplyQuaternions, rotateVec3, type Quaternion, type ReadonlyQuaternion } from '../../src/core/maths/quaternion.js';
import { addVec3, type ReadonlyVec3, type Vec3 } from '../../src/core/maths/vec3.js';
import { Molecule } from './Molecule.js';

/** Where a copy stands beside what it is copied from: first turned about the origin, then shifted. Model units. */
export interface Placement {
  readonly turn: ReadonlyQuaternion;
  readonly shift: ReadonlyVec3;
}

export const UNMOVED: Placement = { turn: [0, 0, 0, 1], shift: [0, 0, 0] };

/** Where `p` lies in the copy. */
export const placed = ({ turn, shift }: Placement, p: ReadonlyVec3): Vec3 => {
  const out: Vec3 = [0, 0, 0];
  rotateVec3(out, turn, p);
  return addVec3(out, out, shift);
};

/** One placement after another: first `inner`, then `outer`. */
export const composed = (outer: Placement, inner: Placement): Placement => {
  const turn: Quaternion = [0, 0, 0, 1];
  multiplyQuaternions(turn, outer.turn, inner.turn);
  return { turn, shift: placed(outer, inner.shift) };
};

/**
 * Balls and sticks that stand in a model many times: one is written, and one is lit (each copy has the light of the first), so
 * that a shell of a quarter of a million atoms takes a small file. Make all moves of the molecule before it is copied.
 */
export class CopiedMolecule {
  /** The first stands where the molecule itself is. */
  readonly placements: readonly Placement[];

  constructor(
    readonly unit: Molecule,
    others: readonly Placement[],
  ) {
    this.placements = [UNMOVED, ...others];
  }

  /** Lowest and highest corner of the boxes around all copies, model units. */
  bounds(): { min: Vec3; max: Vec3 } {
    return this.whole().bounds();
  }

  /** All copies as one molecule. */
  whole(): Molecule {
    return new Molecule(
      this.placements.flatMap((placement) => this.unit.balls.map((ball) => ({ ...ball, centre: placed(placement, ball.centre) }))),
      this.placements.flatMap((placement) =>
        this.unit.sticks.map((stick) => ({ ...stick, from: placed(placement, stick.from), to: placed(placement, stick.to) })),
      ),
    );
  }
}

/** A molecule and its copies, one at each of `others`. */
export const copies = (unit: Molecule, others: readonly Placement[]): CopiedMolecule => new CopiedMolecule(unit, others);
