import { statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';

/** What a request's path names: a file, nothing that exists, or something that no path may say. */
export type Resolved =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number; readonly modifiedMs: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused' };

const fileAt = (path: string): Resolved => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return { kind: 'missing' };
  return { kind: 'file', path, bytes: stat.size, modifiedMs: stat.mtimeMs };
};

const decode = (urlPath: string): string | null => {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
};

/**
 * Finds the file below `root` for the path of a URL (without its query). Nothing outside `root` is ever named,
 * nor a file whose name begins with a dot.
 *
 * @param isNavigation a person opens a page: a path without an extension then gives `index.html`. A missing model or
 *   script must stay missing, or its loader would be handed a page.
 */
export const resolveFile = (root: string, urlPath: string, isNavigation: boolean): Resolved => {
  const path = decode(urlPath);
  if (path === null || path.includes('\0') || path.includes('\\')) return { kind: 'refused' };
  const names = path.split('/').filter((name) => name !== '');
  if (names.some((name) => name.startsWith('.'))) return { kind: 'refused' };
  const base = resolve(root);
  const target = resolve(base, ...names);
  if (target !== base && !target.startsWith(base + sep)) return { kind: 'refused' };
  if (target === base) return fileAt(join(base, 'index.html'));
  const found = fileAt(target);
  if (found.kind === 'missing' && isNavigation && extname(path) === '') return fileAt(join(base, 'index.html'));
  return found;
};
