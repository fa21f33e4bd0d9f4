import type { BakedModel, NamedMesh } from './bakeModel.js';
import { levelsOfDetail } from './levelsOfDetail.js';
import { boundsOf, triangleCount } from './MeshData.js';
import { moleculeBounds, roundCount, type MoleculeData } from './MoleculeData.js';
import { moleculeLevels } from './moleculeLevels.js';

/** One level of detail: triangles, and exact balls and sticks. */
export interface ModelLevelContent {
  readonly meshes: readonly NamedMesh[];
  readonly molecule: MoleculeData | null;
}

/** All levels of a model, the finest first. Where one kind has fewer levels its coarsest goes on. */
export const levelsOfModel = async ({ meshes, molecule }: Pick<BakedModel, 'meshes' | 'molecule'>): Promise<ModelLevelContent[]> => {
  const meshLevels = await levelsOfDetail(meshes);
  const rounds = molecule ? moleculeLevels(molecule) : [];
  return Array.from({ length: Math.max(meshLevels.length, rounds.length) }, (_, i) => ({
    meshes: meshLevels[Math.min(i, meshLevels.length - 1)] ?? [],
    molecule: rounds[Math.min(i, rounds.length - 1)] ?? null,
  }));
};

/** What a level costs to draw: an impostor is a quad, two triangles. */
export const levelTriangles = ({ meshes, molecule }: ModelLevelContent): number =>
  meshes.reduce((sum, { mesh }) => sum + triangleCount(mesh), 0) + (molecule ? 2 * roundCount(molecule) : 0);

/** Lowest and highest corner of all that a level holds, model units. */
export const levelBounds = ({ meshes, molecule }: ModelLevelContent): ReturnType<typeof boundsOf> => {
  const own = boundsOf(meshes.map(({ mesh }) => mesh));
  if (!molecule) return own;
  const { min, max } = moleculeBounds(molecule);
  for (const axis of [0, 1, 2] as const) {
    own.min[axis] = Math.min(own.min[axis], min[axis]);
    own.max[axis] = Math.max(own.max[axis], max[axis]);
  }
  return own;
};
