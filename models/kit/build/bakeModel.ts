import type { Fade } from '../../../src/core/visibility/fade.js';
import { UNMOVED } from '../CopiedMolecule.js';
import type { ModelDefinition } from '../defineModel.js';
import type { Anchor, Line } from '../names.js';
import { mergeFaded, type FadedMolecule } from './bakeFaded.js';
import { bakeMolecule } from './bakeMolecule.js';
import { bakeOcclusion, OcclusionProbe } from './bakeOcclusion.js';
import { collectParts, type CollectedParts } from './collectParts.js';
import { contactShadow } from './contactShadow.js';
import { mergeSolids, isTranslucent } from './mergeSolids.js';
import { boundsOf, triangleCount, type MeshData } from './MeshData.js';
import { mergeMolecules, moleculeBounds, roundCount, type MoleculeData } from './MoleculeData.js';
import type { NamedMesh } from './NamedMesh.js';
import { Occluders } from './Occluders.js';
import { assembled, joinedMolecules } from './placedRounds.js';
import { refineForOcclusion } from './refineForOcclusion.js';
import { inSpatialOrder } from './spatialOrder.js';

/** A model with its light baked in, before levels of detail. Model units. */
export interface BakedModel {
  readonly unitM: number;
  readonly boundsMin: readonly [number, number, number];
  readonly boundsMax: readonly [number, number, number];
  /** Without the contact shadow. */
  readonly meshes: readonly NamedMesh[];
  /** Exact balls and sticks; null of none. */
  readonly molecule: MoleculeData | null;
  /** Exact balls and sticks that are drawn over a range of apparent sizes only. */
  readonly faded: readonly FadedMolecule[];
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
    return { ...base, boundsMin: [...min], boundsMax: [...max], meshes: [], molecule: null, faded: [], contactShadow: null };
  }
  const raw: NamedMesh[] = [
    { name: 'opaque', material: 'opaque', mesh: mergeSolids(parts.solids, (piece) => !isTranslucent(piece)) },
    { name: 'glass', material: 'glass', mesh: mergeSolids(parts.solids, isTranslucent) },
    ...parts.kept.flatMap(({ name, solids }): NamedMesh[] => [
      { name, material: 'opaque', mesh: mergeSolids(solids, (piece) => !isTranslucent(piece)) },
      { name, material: 'glass', mesh: mergeSolids(solids, isTranslucent) },
    ]),
  ];
  const { meshes: fadedMeshes, molecules: fadedInTheDark } = mergeFaded(parts.faded);
  const filled = [...raw.filter(({ mesh }) => triangleCount(mesh) > 0), ...fadedMeshes];
  const inTheDark = moleculeOf(parts);
  const rounds = [...(inTheDark ? [inTheDark] : []), ...fadedInTheDark.map((one) => one.molecule)];
  if (filled.length === 0 && rounds.length === 0) throw new Error('the model has no solids (a model drawn by live.tsx alone states boundsOnly)');
  const { min, max } = outerBounds(boundsOf(filled.map(({ mesh }) => mesh)), rounds);
  const extent = Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
  const floor = definition.floor ?? true;
  const reach = definition.occlusionReach ?? extent / 2;
  const isOf = (...roles: readonly Role[]) => ({ fade }: { readonly fade?: Fade }): boolean => roles.includes(fade?.role ?? 'always');
  // Light passes through glass, so only the opaque occludes.
  const occludersOf = (...roles: readonly Role[]): Occluders =>
    new Occluders(
      filled.filter(({ material }) => material === 'opaque').filter(isOf(...roles)).map(({ mesh }) => mesh),
      joinedMolecules([...(inTheDark ? [inTheDark] : []), ...fadedInTheDark.filter(isOf(...roles)).map((one) => one.molecule)]),
    );
  const occluders = occludersOf('always', 'inside');
  const probeAmong = (among: Occluders): OcclusionProbe => new OcclusionProbe(among, { rays, reach, floor });
  const probe = probeAmong(occluders);
  // A veil must not darken what it hides, nor what grows later what stands there before.
  const probes = new Map<Role, OcclusionProbe>([
    ['always', probe],
    ['inside', probe],
    ...(['veil', 'growing'] as const).filter((role) => [...filled, ...fadedInTheDark].some(isOf(role))).map((role) => [role, probeAmong(occludersOf('always', role, ...(role === 'growing' ? (['inside'] as const) : [])))] as const),
  ]);
  const meshes = filled.map((named) => {
    const own = probes.get(named.fade?.role ?? 'always') ?? probe;
    const first = bakeOcclusion(named.mesh, own);
    const isCut = named.material === 'opaque' && named.fade?.role !== 'veil';
    const { mesh, open } = isCut ? refineForOcclusion(named.mesh, first, own) : { mesh: named.mesh, open: first };
    for (let i = 0; i < open.length; i++) mesh.surface[i * 4 + 3] = open[i]!;
    return { ...named, mesh };
  });
  const molecule = inTheDark && bakeMolecule(inTheDark, probe);
  const faded = fadedInTheDark.map((one) => ({ ...one, molecule: bakeMolecule(one.molecule, probes.get(one.fade.role) ?? probe) }));
  const shadow = floor ? contactShadow(probes.get('growing')?.occluders ?? occluders, { min, max, reach: Math.min(reach, Math.max(max[0] - min[0], max[2] - min[2])) }) : null;
  return { ...base, boundsMin: min, boundsMax: max, meshes, molecule, faded, contactShadow: shadow };
};

/** When a part is drawn. */
type Role = 'always' | Fade['role'];

/** All balls and sticks: what stands once in one part, each thing that is copied in its own; null of none. */
const moleculeOf = ({ molecules, copied }: Pick<CollectedParts, 'molecules' | 'copied'>): MoleculeData | null => {
  const parts = [
    { unit: mergeMolecules(molecules), placements: [UNMOVED] },
    ...copied.map(({ unit, placements }) => ({ unit: mergeMolecules([unit]), placements })),
  ].filter(({ unit }) => roundCount(unit) > 0);
  return parts.length > 0 ? assembled(parts.map(({ unit, placements }) => ({ unit: inSpatialOrder(unit), placements }))) : null;
};

type Bounds = ReturnType<typeof boundsOf>;

const outerBounds = (own: Bounds, molecules: readonly MoleculeData[]): Bounds => {
  const pick = (of: (a: number, b: number) => number, a: Bounds['min'], b: Bounds['min']): Bounds['min'] =>
    [of(a[0], b[0]), of(a[1], b[1]), of(a[2], b[2])];
  return molecules.map(moleculeBounds).reduce(
    (sum, { min, max }): Bounds => ({ min: pick(Math.min, sum.min, min), max: pick(Math.max, sum.max, max) }),
    own,
  );
};
