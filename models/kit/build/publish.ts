import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueIndex } from '../../../src/catalogue/CatalogueIndex.js';

/** A file for the site: its text, or where to copy it from. Names hold a hash of the content. */
export type PublishedFile = { readonly name: string; readonly text: string } | { readonly name: string; readonly from: string };

/** Writes what is not there yet, then the index, then removes what the index no longer knows. */
export const publish = (out: string, index: CatalogueIndex, files: readonly PublishedFile[]): void => {
  mkdirSync(out, { recursive: true });
  for (const file of files) {
    const path = join(out, file.name);
    if (existsSync(path)) continue;
    if ('text' in file) writeFileSync(path, file.text);
    else copyFileSync(file.from, path);
  }
  const path = join(out, 'index.json');
  const text = JSON.stringify(index);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  const wanted = new Set(['index.json', ...files.map(({ name }) => name)]);
  for (const name of readdirSync(out)) if (!wanted.has(name)) rmSync(join(out, name), { recursive: true });
};
