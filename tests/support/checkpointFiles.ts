import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../scripts/support/listFiles.mjs';
import { ROOT } from '../../scripts/support/root.mjs';
import { checkpointSchema, type Checkpoint } from '../../src/catalogue/schema.js';

/** The checkpoints as their authors wrote them: what the page shows is held against these, not against its own index. */
export const readCheckpoints = (): Checkpoint[] =>
  listFiles(ROOT, ['models'], (path) => /^models\/[^/]+\/[^/]+\/checkpoint\.json$/.test(path))
    .map((path) => checkpointSchema.parse(JSON.parse(readFileSync(join(ROOT, path), 'utf8'))))
    .sort((a, b) => a.size.value - b.size.value);
