import type { Fade } from '../../../src/core/visibility/fade.js';
import { UNMOVED } from '../CopiedMolecule.js';
import type { Faded } from '../faded.js';
import { Molecule } from '../Molecule.js';
import { Solid } from '../Solid.js';
import type { NamedMesh } from './NamedMesh.js';
import { isTranslucent, mergeSolids } from './mergeSolids.js';
import { triangleCount } from './MeshData.js';
import { mergeMolecules, roundCount, type MoleculeData } from './MoleculeData.js';
import { assembled } from './placedRounds.js';
import { inSpatialOrder } from './spatialOrder.js';

/** Exact balls and sticks that are drawn over a range of apparent sizes only. */
export interface FadedMolecule {
  /** Of the nodes: `inside-0`. */
  readonly name: string;
  readonly fade: Fade;
  readonly molecule: MoleculeData;
}

/** What fades, before its light is baked: parts with the same fade as one mesh and one molecule. */
export const mergeFaded = (faded: readonly Faded[]): { meshes: NamedMesh[]; molecules: FadedMolecule[] } => {
  const meshes: NamedMesh[] = [];
  const molecules: FadedMolecule[] = [];
  const groups = new Map<string, { fade: Fade; parts: (Solid | Molecule)[] }>();
  for (const { fade, parts } of faded) {
    const key = `${fade.role} ${fade.fromPx} ${fade.toPx} ${fade.untilPx ?? ''}`;
    const known = groups.get(key);
    if (known) known.parts.push(...parts);
    else groups.set(key, { fade, parts: [...parts] });
  }
  [...groups.values()].forEach(({ fade, parts }, i) => {
    const name = `${fade.role}-${i}`;
    const solids = parts.filter((part) => part instanceof Solid);
    const own: NamedMesh[] = [
      { name, fade, material: 'opaque', mesh: mergeSolids(solids, (piece) => !isTranslucent(piece)) },
      { name, fade, material: 'glass', mesh: mergeSolids(solids, isTranslucent) },
    ];
    meshes.push(...own.filter(({ mesh }) => triangleCount(mesh) > 0));
    if (fade.role === 'veil' && own.some(({ material, mesh }) => material === 'glass' && triangleCount(mesh) > 0)) {
      throw new Error('a veil is opaque until it opens: give it a material that lets no light through');
    }
    if (fade.role === 'growing' && solids.length > 0) throw new Error('only balls and sticks can grow');
    const rounds = mergeMolecules(parts.filter((part) => part instanceof Molecule));
    if (roundCount(rounds) > 0) molecules.push({ name, fade, molecule: assembled([{ unit: inSpatialOrder(rounds), placements: [UNMOVED] }]) });
  });
  return { meshes, molecules };
};
