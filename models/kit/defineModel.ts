import type { ReadonlyVec3 } from '../../src/core/maths/vec3.js';
import type { Nested } from './arrange.js';
import type { CopiedMolecule } from './CopiedMolecule.js';
import type { Molecule } from './Molecule.js';
import type { Anchor, Kept, Line } from './names.js';
import type { Solid } from './Solid.js';

/** What `build` returns. */
export type ModelPart = Solid | Molecule | CopiedMolecule | Anchor | Line | Kept;

export interface ModelDefinition {
  /** Metres per model unit. */
  readonly unitM: number;
  /** Stands on the floor at y = 0: the floor darkens it and it gets a contact shadow. Default true. */
  readonly floor?: boolean;
  /** For a checkpoint that `live.tsx` draws alone: its bounding box in model units. No solids then. */
  readonly boundsOnly?: { readonly min: ReadonlyVec3; readonly max: ReadonlyVec3 };
  /** How far occluders count, in model units. Default: half of the model's longest side. */
  readonly occlusionReach?: number;
  /** Deterministic: no clock, no `Math.random`. */
  readonly build: () => readonly Nested<ModelPart>[];
}

/** Says what a model is; the build does the rest. */
export const defineModel = (definition: ModelDefinition): ModelDefinition => {
  if (!(definition.unitM > 0)) throw new Error(`defineModel: unitM must be a positive number of metres, not ${definition.unitM}`);
  return definition;
};
