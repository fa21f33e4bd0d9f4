import type { Nested } from '../arrange.js';
import { CopiedMolecule } from '../CopiedMolecule.js';
import type { ModelDefinition, ModelPart } from '../defineModel.js';
import { Molecule } from '../Molecule.js';
import type { Anchor, Kept, Line } from '../names.js';
import { Solid } from '../Solid.js';

/** What a model's `build` gave, sorted by kind. */
export interface CollectedParts {
  readonly solids: readonly Solid[];
  readonly molecules: readonly Molecule[];
  readonly copied: readonly CopiedMolecule[];
  readonly kept: readonly Kept[];
  readonly anchors: readonly Anchor[];
  readonly lines: readonly Line[];
}

/** Names that the build itself gives to nodes. */
const RESERVED = new Set(['opaque', 'glass', 'contact-shadow', 'atoms', 'bonds']);

/** Runs `build` and checks that each name stands for one thing. */
export const collectParts = (definition: ModelDefinition): CollectedParts => {
  const solids: Solid[] = [];
  const molecules: Molecule[] = [];
  const copied: CopiedMolecule[] = [];
  const kept: Kept[] = [];
  const anchors: Anchor[] = [];
  const lines: Line[] = [];
  const visit = (part: Nested<ModelPart>): void => {
    if (part instanceof Solid) solids.push(part);
    else if (part instanceof Molecule) molecules.push(part);
    else if (part instanceof CopiedMolecule) copied.push(part);
    else if (!('kind' in part)) for (const inner of part) visit(inner);
    else if (part.kind === 'keep') kept.push(part);
    else if (part.kind === 'anchor') anchors.push(part);
    else lines.push(part);
  };
  for (const part of definition.build()) visit(part);
  const seen = new Set<string>();
  for (const { name } of [...kept, ...anchors, ...lines]) {
    if (RESERVED.has(name)) throw new Error(`the name "${name}" is taken by the build itself: choose another`);
    if (seen.has(name)) throw new Error(`two parts are named "${name}": names must differ`);
    seen.add(name);
  }
  for (const solid of [...solids, ...kept.flatMap((part) => part.solids)]) {
    for (const { surface } of solid.pieces) {
      if (!surface.positions.every(Number.isFinite)) throw new Error('a solid has a coordinate that is not a finite number');
    }
  }
  for (const { balls, sticks } of [...molecules, ...copied.map(({ unit }) => unit)]) {
    const numbers = [...balls.flatMap(({ centre, radius }) => [...centre, radius]), ...sticks.flatMap(({ from, to }) => [...from, ...to])];
    if (!numbers.every(Number.isFinite)) throw new Error('an atom or a bond has a coordinate that is not a finite number');
  }
  if (definition.boundsOnly && solids.length + molecules.length + copied.length + kept.length > 0) {
    throw new Error('a model with boundsOnly is drawn by its live.tsx and must not build solids');
  }
  return { solids, molecules, copied, kept, anchors, lines };
};
