import type { BakedModel } from './bakeModel.js';
import { ENOUGH_ROUNDS, MOST_LEVELS, PIXELS_PER_TRIANGLE, trianglesOf, type ModelLevelContent } from './levelContent.js';
import { levelsOfDetail } from './levelsOfDetail.js';
import { roundCount, type MoleculeData } from './MoleculeData.js';
import { MoleculeLevels, type CoarserMolecule } from './moleculeLevels.js';

/** What a veil hides is left out of levels for so many times smaller sizes: the file is there in time, and borders are wide. */
const AHEAD = 1.5;
/** A level is worth a file where it is shown over a range of sizes of this width. */
const WORTH = 1.6;

/** Makes coarser and coarser balls of one molecule; the same again where there is nothing to save. */
class Joining {
  private readonly levels: MoleculeLevels;

  constructor(private now: MoleculeData) {
    this.levels = new MoleculeLevels(now);
  }

  next(): CoarserMolecule | null {
    const made = roundCount(this.now) >= ENOUGH_ROUNDS ? this.levels.coarser(this.now) : null;
    if (made) this.now = made.molecule;
    return made;
  }
}

/**
 * Levels of a model whose veil opens: with all there is; where balls are many, with those inside joined; then, for sizes at which
 * the veil is shut, without what it hides.
 */
export const levelsOfOpening = async ({ meshes, molecule, faded }: Pick<BakedModel, 'meshes' | 'molecule' | 'faded'>): Promise<ModelLevelContent[]> => {
  const veils = meshes.flatMap(({ fade }) => (fade?.role === 'veil' ? [fade.fromPx] : []));
  const untilPx = Math.round(Math.min(...veils) / AHEAD);
  const levels: ModelLevelContent[] = [{ meshes, molecule, faded }];
  const inside = faded.filter(({ fade }) => fade.role === 'inside');
  const joining = inside.map((one) => new Joining(one.molecule));
  const outside = molecule ? new Joining(molecule) : null;
  let last = levels[0]!;
  while (levels.length < MOST_LEVELS) {
    const coarser = joining.map((one) => one.next());
    const fromPx = Math.max(0, ...coarser.map((one) => one?.untilPx ?? 0));
    if (fromPx <= untilPx * WORTH) break;
    levels[levels.length - 1] = { ...last, fromPx: Math.round(fromPx) };
    const growing = faded.filter(({ fade }) => fade.role === 'growing' && fade.fromPx <= fromPx);
    last = { ...last, faded: [...inside.map((one, i) => ({ ...one, molecule: coarser[i]?.molecule ?? one.molecule })), ...growing] };
    levels.push(last);
  }
  levels[levels.length - 1] = { ...last, fromPx: untilPx };
  const shut = await levelsOfDetail(meshes.filter(({ fade }) => fade === undefined || fade.role === 'veil'));
  const borderOf = (level: ModelLevelContent['meshes']): number => Math.sqrt(PIXELS_PER_TRIANGLE * trianglesOf(level));
  const first = shut.findIndex((level) => borderOf(level) * WORTH < untilPx * AHEAD);
  let rounds = molecule;
  for (const [i, own] of shut.slice(first < 0 ? -1 : first).entries()) {
    const joined = i > 0 ? outside?.next() : null;
    if (joined) rounds = joined.molecule;
    // The level before goes out where this one's triangles are enough, and its balls are not seen to be joined.
    if (i > 0) {
      const before = levels[levels.length - 1]!;
      levels[levels.length - 1] = { ...before, fromPx: Math.round(Math.min(borderOf(before.meshes), joined?.untilPx ?? Infinity)) };
    }
    levels.push({ meshes: own, molecule: rounds, untilPx });
  }
  return levels;
};
