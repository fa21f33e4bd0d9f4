import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ModelDefinition } from '../defineModel.js';

/** Imports the folder's `model.ts` and gives what it exports as `model`. */
export const loadModel = async (folder: string): Promise<ModelDefinition> => {
  const file = join(folder, 'model.ts');
  if (!existsSync(file)) {
    throw new Error(`${file}: missing. A checkpoint that live.tsx draws alone needs one too, with boundsOnly.`);
  }
  const loaded = (await import(pathToFileURL(file).href)) as { model?: ModelDefinition };
  if (!loaded.model) throw new Error(`${file}: has no export named "model". Write: export const model = defineModel({ … }).`);
  return loaded.model;
};
