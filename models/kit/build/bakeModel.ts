import { UNMOVED } from '../CopiedMolecule.js';
import type { ModelDefinition } from '../defineModel.js';
import type { Anchor, Line } from '../names.js';
import { bakeMolecule } from './bakeMolecule.js';
import { bakeOcclusion, OcclusionProbe } from './bakeOcclusion.js';
import { collectParts, type CollectedParts } from './collectParts.js';
import { contactShadow } from './contactShadow.js';
import { mergeSolids, isTranslucent } from './mergeSolids.js';
import { boundsOf, triangleCount, type MeshData } from './MeshData.js';
import { mergeMolecules, moleculeBounds, roundCount, type MoleculeData } from './MoleculeData.js';
import { Occluders } from './Occluders.js';
import { assembled } from './placedRounds.js';
import { refineForOcclusion } from './refineForOcclusion.js';
import { inSpatialOrder } from './spatialOrder.js';

/** A mesh with the name of its node and how it is drawn. What is kept under one name may have an opaque and a clear part. */
export interface NamedMesh {
  readonly name: string;
  readonly material: 'opaque' | 'glass' | 'contact-shadow';
  readonly mesh: MeshData;
}

/** A model with its light baked in, before levels of detail. Model units. */
export interface BakedModel {
  readonly unitM: number;
  readonly boundsMin: readonly [number, number, number];
  readonly boundsMax: readonly [number, number, number];
  /** Without the contact shadow. */
  readonly meshes: readonly NamedMesh[];
  /** Exact balls and sticks; null of none. */
  readonly molecule: MoleculeData | null;
  readonly contactShadow: MeshData | null;
  readonly anchors: readonly Anchor[];
  readonly lines: readonly Line[];
}

/** Builds the model's solids and bakes occlusion into them. `rays`: per vertex. */
export const bakeModel = (definition: ModelDefinition, rays = 36): BakedModel => {
  const parts = collectParts(definition);
  const base = { unitM: definition.unitM, anchors: parts.anchors, lines: parts.lines };
  if (definition.boundsOnly) {
    const { min, max } = definition.boundsOnly;
    return { ...base, boundsMin: [...min], boundsMax: [...max], meshes: [], molecule: null, contactShadow: null };
  }
  const raw: NamedMesh[] = [
    { name: 'opaque', material: 'opaque', mesh: mergeSolids(parts.solids, (piece) => !isTranslucent(piece)) },
    { name: 'glass', material: 'glass', mesh: mergeSolids(parts.solids, isTranslucent) },
    ...parts.kept.flatMap(({ name, solids }): NamedMesh[] => [
      { name, material: 'opaque', mesh: mergeSolids(solids, (piece) => !isTranslucent(piece)) },
      { name, material: 'glass', mesh: mergeSolids(solids, isTranslucent) },
    ]),
  ];
  const filled = raw.filter(({ mesh }) => triangleCount(mesh) > 0);
  const inTheDark = moleculeOf(parts);
  if (filled.length === 0 && !inTheDark) throw new Error('the model has no solids (a model drawn by live.tsx alone states boundsOnly)');
  const { min, max } = outerBounds(boundsOf(filled.map(({ mesh }) => mesh)), inTheDark);
  const extent = Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
  const floor = definition.floor ?? true;
  const reach = definition.occlusionReach ?? extent / 2;
  // Light passes through glass, so only the opaque occludes.
  const occluders = new Occluders(filled.filter(({ material }) => material === 'opaque').map(({ mesh }) => mesh), inTheDark);
  const probe = new OcclusionProbe(occluders, { rays, reach, floor });
  const meshes = filled.map((named) => {
    const first = bakeOcclusion(named.mesh, probe);
    const { mesh, open } = named.material === 'opaque' ? refineForOcclusion(named.mesh, first, probe) : { mesh: named.mesh, open: first };
    for (let i = 0; i < open.length; i++) mesh.surface[i * 4 + 3] = open[i]!;
    return { ...named, mesh };
  });
  const molecule = inTheDark && bakeMolecule(inTheDark, probe);
  const shadow = floor ? contactShadow(occluders, { min, max, reach: Math.min(reach, Math.max(max[0] - min[0], max[2] - min[2])) }) : null;
  return { ...base, boundsMin: min, boundsMax: max, meshes, molecule, contactShadow: shadow };
};

/** All balls and sticks: what stands once in one part, each thing that is copied in its own; null of none. */
const moleculeOf = ({ molecules, copied }: Pick<CollectedParts, 'molecules' | 'copied'>): MoleculeData | null => {
  const parts = [
    { unit: mergeMolecules(molecules), placements: [UNMOVED] },
    ...copied.map(({ unit, placements }) => ({ unit: mergeMolecules([unit]), placements })),
  ].filter(({ unit }) => roundCount(unit) > 0);
  return parts.length > 0 ? assembled(parts.map(({ unit, placements }) => ({ unit: inSpatialOrder(unit), placements }))) : null;
};

type Bounds = ReturnType<typeof boundsOf>;

const outerBounds = (own: Bounds, molecule: MoleculeData | null): Bounds => {
  if (!molecule) return own;
  const { min, max } = moleculeBounds(molecule);
  const pick = (of: (a: number, b: number) => number, a: Bounds['min'], b: Bounds['min']): Bounds['min'] =>
    [of(a[0], b[0]), of(a[1], b[1]), of(a[2], b[2])];
  return { min: pick(Math.min, own.min, min), max: pick(Math.max, own.max, max) };
};
