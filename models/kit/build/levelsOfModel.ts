import type { BakedModel, NamedMesh } from './bakeModel.js';
import { levelsOfDetail } from './levelsOfDetail.js';
import { boundsOf, triangleCount } from './MeshData.js';
import { moleculeBounds, roundCount, type MoleculeData } from './MoleculeData.js';
import { coarserMolecule } from './moleculeLevels.js';

/** One level of detail: triangles, and exact balls and sticks. */
export interface ModelLevelContent {
  readonly meshes: readonly NamedMesh[];
  readonly molecule: MoleculeData | null;
}

/** A level that saves less than this is not worth a file. */
const WORTH = 0.85;
/** Levels at most, with the finest. */
const MOST_LEVELS = 4;

/** All levels of a model, the finest first; none of one that is live only. Where one kind has fewer levels its coarsest goes on. */
export const levelsOfModel = async ({ meshes, molecule }: Pick<BakedModel, 'meshes' | 'molecule'>): Promise<ModelLevelContent[]> => {
  if (meshes.length === 0 && !molecule) return [];
  const meshLevels = await levelsOfDetail(meshes);
  const levels: ModelLevelContent[] = [{ meshes: meshLevels[0] ?? [], molecule }];
  while (levels.length < MOST_LEVELS) {
    const last = levels[levels.length - 1]!;
    const coarser = meshLevels[levels.length];
    const joined = molecule && last.molecule ? coarserMolecule(molecule, last.molecule, levelTriangles(last)) : null;
    if (!coarser && !joined) break;
    const next = { meshes: coarser ?? last.meshes, molecule: joined ?? last.molecule };
    if (levelTriangles(next) > levelTriangles(last) * WORTH) break;
    levels.push(next);
  }
  return levels;
};

/** What a level costs to draw; an impostor counts as a triangle of its size. */
export const levelTriangles = ({ meshes, molecule }: ModelLevelContent): number =>
  meshes.reduce((sum, { mesh }) => sum + triangleCount(mesh), 0) + (molecule ? roundCount(molecule) : 0);

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
