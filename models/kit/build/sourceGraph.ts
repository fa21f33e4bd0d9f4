import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

interface Source {
  readonly hash: string;
  readonly imports: readonly string[];
}

/** What was read in one build; the kit's own files are asked for by every checkpoint. */
export type SourceMemo = Map<string, Source>;

const IMPORT = /(?:import|export)\s[^'"`;]*?from\s*['"](\.[^'"]+)['"]|import\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** The file that a relative import means: `.js` stands for `.ts` or `.tsx`. Null: it is not there. */
const fileOf = (from: string, wanted: string): string | null => {
  const path = resolve(dirname(from), wanted);
  const stem = path.replace(/\.js$/, '');
  return [`${stem}.ts`, `${stem}.tsx`, path].find((candidate) => existsSync(candidate)) ?? null;
};

const read = (file: string, memo: SourceMemo): Source => {
  const known = memo.get(file);
  if (known) return known;
  const text = readFileSync(file, 'utf8');
  const imports = /\.tsx?$/.test(file)
    ? [...text.matchAll(IMPORT)].flatMap((match) => fileOf(file, (match[1] ?? match[2])!) ?? [])
    : [];
  const entry = { hash: createHash('sha256').update(text).digest('hex'), imports };
  memo.set(file, entry);
  return entry;
};

/** A hash over files and all that they import by relative path, wherever that lies. Paths do not enter, contents do. */
export const hashOfSources = (files: readonly string[], memo: SourceMemo = new Map()): string => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    read(file, memo).imports.forEach(visit);
  };
  files.map((file) => resolve(file)).forEach(visit);
  const hash = createHash('sha256');
  for (const own of [...seen].map((file) => read(file, memo).hash).sort()) hash.update(own);
  return hash.digest('hex');
};
