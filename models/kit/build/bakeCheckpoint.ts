import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltModel } from '../../../src/catalogue/CatalogueIndex.js';
import type { Checkpoint } from '../../../src/catalogue/schema.js';
import { bakeModel } from './bakeModel.js';
import { hash8 } from './hash8.js';
import { levelBounds, levelsOfModel, levelTriangles } from './levelsOfModel.js';
import { loadModel } from './loadModel.js';
import { measureModelM } from './measureModel.js';
import { thumbnail } from './thumbnail.js';
import { validateGlb } from './validateGlb.js';
import { writeGlb } from './writeGlb.js';

/** What one checkpoint's folder was built into. */
export interface BakeResult {
  readonly model: Omit<BuiltModel, 'live'>;
  readonly thumbnailFile: string;
  /** Size by the model and as stated, metres; null where the model alone cannot tell. */
  readonly measuredM: number | null;
  /** All file names. */
  readonly files: readonly string[];
}

/** What of a checkpoint's facts goes into its files; the rest can change without a new build of the model. */
export type BakeFacts = Pick<Checkpoint, 'id' | 'tag'> & {
  readonly measure: Checkpoint['size']['measure'];
  readonly view: Pick<Checkpoint['focus'], 'yawDeg' | 'pitchDeg'>;
};

/** Sizes must hold in every level of detail to this share. */
const LEVEL_TOLERANCE = 2e-3;

/** Builds all files of one checkpoint. */
export const bakeCheckpoint = async (folder: string, facts: BakeFacts): Promise<{ result: BakeResult; files: Map<string, Uint8Array> }> => {
  const definition = await loadModel(folder);
  const model = bakeModel(definition);
  if (model.meshes.length === 0 && !model.molecule && model.faded.length === 0 && !existsSync(join(folder, 'live.tsx'))) {
    throw new Error(`${join(folder, 'model.ts')}: states boundsOnly, but there is no live.tsx to draw it`);
  }
  const files = new Map<string, Uint8Array>();
  const levels: BuiltModel['levels'][number][] = [];
  const extent = Math.max(...[0, 1, 2].map((i) => model.boundsMax[i]! - model.boundsMin[i]!));
  for (const [i, level] of (await levelsOfModel(model)).entries()) {
    const { min, max } = levelBounds(level);
    const off = Math.max(...[0, 1, 2].flatMap((k) => [Math.abs(min[k]! - model.boundsMin[k]!), Math.abs(max[k]! - model.boundsMax[k]!)]));
    if (off > extent * LEVEL_TOLERANCE) throw new Error(`${folder}: level ${i} is ${((off / extent) * 100).toFixed(2)} % off in size`);
    const { plain, packed } = await writeGlb({ model, ...level });
    const file = `${facts.id}.${i}.${hash8(packed)}.glb`;
    await validateGlb(file, plain);
    await validateGlb(file, packed, ['UNSUPPORTED_EXTENSION']);
    files.set(file, packed);
    levels.push({
      file,
      triangles: levelTriangles(level),
      bytes: packed.length,
      ...(level.fromPx !== undefined && { fromPx: level.fromPx }),
      ...(level.untilPx !== undefined && { untilPx: level.untilPx }),
    });
  }
  const picture = await thumbnail(folder, model, { tag: facts.tag, focus: { ...facts.view, targetM: [0, 0, 0], distanceM: 1 } });
  const thumbnailFile = `${facts.id}.${hash8(picture)}.webp`;
  files.set(thumbnailFile, picture);
  const named = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> => Object.fromEntries(entries);
  const result: BakeResult = {
    model: {
      unitM: model.unitM,
      boundsMin: [...model.boundsMin],
      boundsMax: [...model.boundsMax],
      levels,
      anchors: named(model.anchors.map(({ name, position }) => [name, position])),
      anchorTurns: named(model.anchors.filter(({ turn }) => turn[3] !== 1).map(({ name, turn }) => [name, turn])),
      lines: named(model.lines.map(({ name, points }) => [name, points])),
    },
    thumbnailFile,
    measuredM: measureModelM(model, facts.measure),
    files: [...files.keys()],
  };
  return { result, files };
};
