import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Script (gzip) that may be loaded before the first exhibit is on the screen, in bytes. */
export const SCRIPT_BUDGET_BYTES = 450_000;

/**
 * @typedef {{ file: string, imports?: string[], css?: string[], isEntry?: boolean }} Chunk
 * @typedef {{ file: string, bytes: number, gzipBytes: number }} SizedFile
 */

/** The scripts and styles that the page must load before its first line runs, with their sizes. @param {string} dist */
export const firstLoadFiles = (dist) => {
  const path = join(dist, 'build-manifest.json');
  if (!existsSync(path)) throw new Error('dist/build-manifest.json is missing: build the site first (npm run build)');
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} key */
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    files.add(chunk.file);
    for (const file of chunk.css ?? []) files.add(file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
  return [...files].map((file) => {
    const content = readFileSync(join(dist, file));
    return { file, bytes: content.length, gzipBytes: gzipSync(content, { level: 9 }).length };
  });
};

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * The sizes of the first load against the budget.
 * @param {string} dist the folder of the built site
 * @returns {{ scriptGzipBytes: number, files: SizedFile[], lines: string[], failures: string[] }}
 */
export const checkSize = (dist) => {
  const files = firstLoadFiles(dist).sort((a, b) => b.gzipBytes - a.gzipBytes);
  const scripts = files.filter(({ file }) => /\.m?js$/.test(file));
  const scriptGzipBytes = scripts.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
  const failures = [];
  if (scripts.length === 0) failures.push('load size: the page loads no script');
  if (scriptGzipBytes > SCRIPT_BUDGET_BYTES) {
    failures.push(`load size: ${kilobytes(scriptGzipBytes)} of script (gzip); at most ${kilobytes(SCRIPT_BUDGET_BYTES)}`);
  }
  const lines = files.map(({ file, gzipBytes }) => `${kilobytes(gzipBytes).padStart(10)}  ${file}`);
  lines.push(`${kilobytes(scriptGzipBytes).padStart(10)}  script before the first frame (gzip), at most ${kilobytes(SCRIPT_BUDGET_BYTES)}`);
  return { scriptGzipBytes, files, lines, failures };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { lines, failures } = checkSize(fileURLToPath(new URL('../dist', import.meta.url)));
  process.stdout.write(`${[...lines, ...failures].join('\n')}\n`);
  process.exit(failures.length === 0 ? 0 : 1);
}
