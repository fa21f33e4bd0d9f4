import type { BakedModel, NamedMesh } from './bakeModel.js';
import { levelsOfDetail } from './levelsOfDetail.js';
import { boundsOf, triangleCount } from './MeshData.js';
import { moleculeBounds, roundCount, type MoleculeData } from './MoleculeData.js';
import { MoleculeLevels } from './moleculeLevels.js';

/** One level of detail: triangles, and exact balls and sticks. */
export interface ModelLevelContent {
  readonly meshes: readonly NamedMesh[];
  readonly molecule: MoleculeData | null;
  /** The apparent size from which it is shown, pixels, where balls and sticks decide; else its triangles tell. */
  readonly fromPx?: number;
}

/** Levels at most, with the finest. */
const MOST_LEVELS = 4;
/** Fewer balls and sticks than this get no coarser level. */
const ENOUGH_ROUNDS = 150;
/** As the stage has it (ExhibitModel): a level's triangles against the square around the thing. */
const PIXELS_PER_TRIANGLE = 2.5;

/** All levels of a model, the finest first; none of one that is live only. Where one kind has fewer levels its coarsest goes on. */
export const levelsOfModel = async ({ meshes, molecule }: Pick<BakedModel, 'meshes' | 'molecule'>): Promise<ModelLevelContent[]> => {
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

const trianglesOf = (meshes: readonly NamedMesh[]): number => meshes.reduce((sum, { mesh }) => sum + triangleCount(mesh), 0);

/** What a level costs to draw; an impostor counts as a triangle of its size. */
export const levelTriangles = ({ meshes, molecule }: ModelLevelContent): number =>
  trianglesOf(meshes) + (molecule ? roundCount(molecule) : 0);

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
