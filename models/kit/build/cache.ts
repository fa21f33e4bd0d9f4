import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BakeResult } from './bakeCheckpoint.js';

/** Results of earlier builds, one folder a key. A folder appears whole or not at all. */
export class BuildCache {
  constructor(private readonly root: string) {}

  /** What was stored under the key, or null. */
  find(key: string): BakeResult | null {
    const file = join(this.root, key, 'result.json');
    if (!existsSync(file)) return null;
    const result = JSON.parse(readFileSync(file, 'utf8')) as BakeResult;
    return result.files.every((name) => existsSync(join(this.root, key, name))) ? result : null;
  }

  /** Stores files and the result that names them. */
  store(key: string, result: BakeResult, files: ReadonlyMap<string, Uint8Array>): void {
    const folder = join(this.root, key);
    const draft = `${folder}.${process.pid}`;
    mkdirSync(draft, { recursive: true });
    for (const [name, bytes] of files) writeFileSync(join(draft, name), bytes);
    writeFileSync(join(draft, 'result.json'), JSON.stringify(result));
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  }

  path(key: string, file: string): string {
    return join(this.root, key, file);
  }
}
