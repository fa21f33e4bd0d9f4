import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const contents = new Map<string, { hash: string; imports: readonly string[] }>();

const IMPORT = /(?:import|export)\s[^'"`;]*?from\s*['"](\.[^'"]+)['"]|import\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** The file that a relative import means: `.js` stands for `.ts` or `.tsx`. Null: it is not there. */
const fileOf = (from: string, wanted: string): string | null => {
  const path = resolve(dirname(from), wanted);
  const stem = path.replace(/\.js$/, '');
  return [`${stem}.ts`, `${stem}.tsx`, path].find((candidate) => existsSync(candidate)) ?? null;
};

const read = (file: string): { hash: string; imports: readonly string[] } => {
  const known = contents.get(file);
  if (known) return known;
  const text = readFileSync(file, 'utf8');
  const imports = /\.tsx?$/.test(file)
    ? [...text.matchAll(IMPORT)].flatMap((match) => fileOf(file, (match[1] ?? match[2])!) ?? [])
    : [];
  const entry = { hash: createHash('sha256').update(text).digest('hex'), imports };
  contents.set(file, entry);
  return entry;
};

/** A hash over files and all that they import by relative path, wherever that lies. Paths do not enter, contents do. */
export const hashOfSources = (files: readonly string[]): string => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    read(file).imports.forEach(visit);
  };
  files.map((file) => resolve(file)).forEach(visit);
  const hash = createHash('sha256');
  for (const own of [...seen].map((file) => read(file).hash).sort()) hash.update(own);
  return hash.digest('hex');
};
