import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Folders that hold nothing written by hand. */
const SKIPPED = new Set(['node_modules', '.git', '.cache', 'dist', 'artifacts', 'shared']);

/**
 * Every file below the given files and folders, as sorted paths relative to `root` with `/` between names.
 * Names that do not exist are left out.
 * @param {string} root
 * @param {readonly string[]} paths relative to `root`
 * @param {(path: string) => boolean} [accept]
 */
export const listFiles = (root, paths, accept = () => true) => {
  /** @type {string[]} */
  const found = [];
  /** @param {string} path */
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) {
      for (const name of readdirSync(path)) if (!SKIPPED.has(name)) visit(join(path, name));
      return;
    }
    const name = relative(root, path).split(sep).join('/');
    if (stat.isFile() && accept(name)) found.push(name);
  };
  for (const path of paths) visit(join(root, path));
  return found.sort();
};
