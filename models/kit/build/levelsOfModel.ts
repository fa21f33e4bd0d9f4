import type { BakedModel } from './bakeModel.js';
import { ENOUGH_ROUNDS, MOST_LEVELS, PIXELS_PER_TRIANGLE, trianglesOf, type ModelLevelContent } from './levelContent.js';
import { levelsOfDetail } from './levelsOfDetail.js';
import { levelsOfOpening } from './levelsOfOpening.js';
import { boundsOf } from './MeshData.js';
import { moleculeBounds, roundCount } from './MoleculeData.js';
import { MoleculeLevels } from './moleculeLevels.js';

/** All levels of a model, the finest first; none of one that is live only. Where one kind has fewer levels its coarsest goes on. */
export const levelsOfModel = async (model: Pick<BakedModel, 'meshes' | 'molecule'> & Partial<Pick<BakedModel, 'faded'>>): Promise<ModelLevelContent[]> => {
  const { meshes, molecule, faded = [] } = model;
  if (meshes.some(({ fade }) => fade?.role === 'veil')) return levelsOfOpening({ meshes, molecule, faded });
  if (faded.length > 0) throw new Error('what fades stands inside of a veil: give it to opening()');
  if (meshes.length === 0 && !molecule) return [];
  const meshLevels = await levelsOfDetail(meshes);
  const levels: ModelLevelContent[] = [{ meshes: meshLevels[0] ?? [], molecule }];
  const joining = molecule ? new MoleculeLevels(molecule) : null;
  while (levels.length < (molecule ? MOST_LEVELS : meshLevels.length)) {
    const last = levels[levels.length - 1]!;
    const coarser = meshLevels[levels.length];
    const joined = joining && last.molecule && roundCount(last.molecule) >= ENOUGH_ROUNDS ? joining.coarser(last.molecule) : null;
    if (!coarser && !joined) break;
    if (molecule) {
      // Triangles may be finer than they need be; joined balls must not be seen to be joined.
      const byTriangles = coarser ? Math.sqrt(PIXELS_PER_TRIANGLE * trianglesOf(last.meshes)) : Infinity;
      levels[levels.length - 1] = { ...last, fromPx: Math.round(Math.min(byTriangles, joined?.untilPx ?? Infinity)) };
    }
    levels.push({ meshes: coarser ?? last.meshes, molecule: joined?.molecule ?? last.molecule });
  }
  return levels;
};

/** What a level costs to draw; an impostor counts as a triangle of its size. */
export const levelTriangles = ({ meshes, molecule, faded = [] }: ModelLevelContent): number =>
  trianglesOf(meshes) + (molecule ? roundCount(molecule) : 0) + faded.reduce((sum, one) => sum + roundCount(one.molecule), 0);

/** Lowest and highest corner of all that a level holds, model units. */
export const levelBounds = ({ meshes, molecule, faded = [] }: ModelLevelContent): ReturnType<typeof boundsOf> => {
  const own = boundsOf(meshes.map(({ mesh }) => mesh));
  for (const rounds of [...(molecule ? [molecule] : []), ...faded.map((one) => one.molecule)]) {
    const { min, max } = moleculeBounds(rounds);
    for (const axis of [0, 1, 2] as const) {
      own.min[axis] = Math.min(own.min[axis], min[axis]);
      own.max[axis] = Math.max(own.max[axis], max[axis]);
    }
  }
  return own;
};
