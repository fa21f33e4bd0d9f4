import { join } from 'node:path';
import type { Checkpoint } from '../../../src/catalogue/schema.js';
import type { BakeResult } from './bakeCheckpoint.js';

/** The share by which the drawn size may differ from the stated one. */
const SIZE_TOLERANCE = 0.01;

/** What a built model has wrong beside its facts: budget, true size, names that parts and measures rely on. */
export const checkResult = (folder: string, checkpoint: Checkpoint, { model, measuredM }: BakeResult): string[] => {
  const file = join(folder, 'checkpoint.json');
  const problems: string[] = [];
  const { triangles, kilobytes } = checkpoint.model;
  const finest = model.levels[0];
  if (finest && finest.triangles > triangles) {
    problems.push(`${file}: model.triangles: ${finest.file} has ${finest.triangles} triangles, ${triangles} are allowed. Fix: simplify model.ts or raise the budget (80 000 at most).`);
  }
  for (const level of model.levels) {
    if (level.bytes > kilobytes * 1000) {
      problems.push(`${file}: model.kilobytes: ${level.file} has ${Math.ceil(level.bytes / 1000)} kB, ${kilobytes} are allowed. Fix: simplify model.ts or raise the budget (600; 1500 for heroes).`);
    }
  }
  const stated = checkpoint.size.value;
  if (measuredM === null) {
    if (model.levels.length > 0) problems.push(`${file}: size.measure: names a node that model.ts does not make. Fix: add the anchor, line or keep of that name.`);
  } else if (Math.abs(measuredM / stated - 1) > SIZE_TOLERANCE) {
    problems.push(`${file}: size.value: states ${stated} m, but the model measures ${measuredM.toPrecision(5)} m. Fix: make model.ts true to scale, or measure another thing in size.measure.`);
  }
  return problems;
};
