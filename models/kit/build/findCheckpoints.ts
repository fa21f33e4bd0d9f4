import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TAGS } from '../../../src/catalogue/schema.js';

/** A folder `<root>/<tag>/<id>`. */
export interface CheckpointFolder {
  readonly tag: string;
  readonly id: string;
  readonly path: string;
}

/** All checkpoint folders under `root`, sorted by id. A folder counts once it has a `checkpoint.json` or a `model.ts`. */
export const findCheckpoints = (root: string): CheckpointFolder[] =>
  TAGS.filter((tag) => existsSync(join(root, tag)))
    .flatMap((tag) =>
      readdirSync(join(root, tag), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => ({ tag, id: entry.name, path: join(root, tag, entry.name) })),
    )
    .filter(({ path }) => existsSync(join(path, 'checkpoint.json')) || existsSync(join(path, 'model.ts')))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
