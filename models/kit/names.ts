import type { Quaternion, ReadonlyQuaternion } from '../../src/core/maths/quaternion.js';
import { IDENTITY_QUATERNION } from '../../src/core/maths/quaternion.js';
import type { ReadonlyVec3, Vec3 } from '../../src/core/maths/vec3.js';
import type { Nested } from './arrange.js';
import { solids } from './arrange.js';
import type { Solid } from './Solid.js';

/** A named point: an empty node. */
export interface Anchor {
  readonly kind: 'anchor';
  readonly name: string;
  readonly position: Vec3;
  /** Turn from the part's axes to the model's. */
  readonly turn: Quaternion;
}

/** A named path: an empty node that carries points. */
export interface Line {
  readonly kind: 'line';
  readonly name: string;
  readonly points: readonly Vec3[];
}

/** Solids that stay a mesh of their own. */
export interface Kept {
  readonly kind: 'keep';
  readonly name: string;
  readonly solids: readonly Solid[];
}

/** An empty node at a point (model units), for measures and for parts; `turn` gives a part its orientation. */
export const anchor = (
  name: string,
  position: ReadonlyVec3,
  { turn = IDENTITY_QUATERNION }: { turn?: ReadonlyQuaternion } = {},
): Anchor => ({ kind: 'anchor', name, position: [...position], turn: [...turn] });

/** An empty node that carries a path (model units), for measures along it. */
export const line = (name: string, points: readonly ReadonlyVec3[]): Line => {
  if (points.length < 2) throw new Error(`line "${name}" needs two points at least`);
  return { kind: 'line', name, points: points.map(([x, y, z]): Vec3 => [x, y, z]) };
};

/** A glTF mesh of its own with this name: it can be measured or moved by itself and costs a draw call. */
export const keep = (name: string, ...parts: Nested<Solid>[]): Kept => ({ kind: 'keep', name, solids: solids(...parts) });
