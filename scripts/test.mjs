import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureCollection, ensureSite } from './support/builds.mjs';
import { CHROMIUM_MISSING, findChromium } from './support/chromium.mjs';
import { ensureDependencies } from './support/dependencies.mjs';
import { listFiles } from './support/listFiles.mjs';
import { checkNode } from './support/nodeVersion.mjs';
import { ROOT } from './support/root.mjs';
import { say, secondsSince } from './support/say.mjs';
import { runVitest } from './support/vitestRun.mjs';

/**
 * @typedef {{ name: string, passed: number, failed: number, time: string, failures: string[] }} Result
 * @typedef {{ passed: number, failed: number, failures: string[] }} Count
 */

const begin = process.hrtime.bigint();
const withBrowser = !process.argv.includes('--no-browser');
/** @type {Result[]} */
const results = [];
/** @type {Set<string>} */
const testFilesRun = new Set();

/** @param {string} name @param {() => Promise<Count>} step */
const gate = async (name, step) => {
  const stepBegin = process.hrtime.bigint();
  process.stdout.write(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}\n`);
  /** @type {Count} */
  let count;
  try {
    count = await step();
  } catch (error) {
    count = { passed: 0, failed: 1, failures: [`${name}: ${error instanceof Error ? error.message : String(error)}`] };
  }
  results.push({ name, ...count, time: secondsSince(stepBegin) });
};

/** @param {string} project @param {NodeJS.ProcessEnv} [env] */
const vitestGate = async (project, env) => {
  const tally = await runVitest(project, env);
  for (const file of tally.files) testFilesRun.add(file);
  if (tally.skipped > 0) say(`${tally.skipped} tests of "${project}" were skipped`);
  return tally;
};

checkNode();
await ensureDependencies();

await gate('collection', async () => {
  await ensureCollection();
  return { passed: 1, failed: 0, failures: [] };
});
await gate('site', async () => {
  await ensureSite();
  return { passed: 1, failed: 0, failures: [] };
});
await gate('types and lint', async () => {
  const { runLint } = await import('./lint/runLint.mjs');
  return runLint();
});
await gate('unit', () => vitestGate('unit'));
await gate('models', () => vitestGate('models'));
await gate('load size', async () => {
  const { checkSize } = await import('./checkSize.mjs');
  const report = checkSize(join(ROOT, 'dist'));
  process.stdout.write(`${report.lines.join('\n')}\n`);
  return { passed: report.failures.length === 0 ? 1 : 0, failed: report.failures.length === 0 ? 0 : 1, failures: report.failures };
});
if (withBrowser) {
  await gate('browser', async () => {
    const path = await findChromium();
    if (!path) {
      process.stdout.write(`${CHROMIUM_MISSING}\n`);
      return { passed: 0, failed: 1, failures: ['browser: no Chromium was found'] };
    }
    say(`browser: ${path}`);
    return vitestGate('browser', { ...process.env, CHROMIUM: path });
  });
}
await gate('every test file was run', async () => {
  const forgotten = listFiles(ROOT, ['tests'], (path) => /\.(test|spec)\.tsx?$/.test(path))
    .filter((path) => !testFilesRun.has(path) && (withBrowser || !path.startsWith('tests/browser/')));
  return {
    passed: forgotten.length === 0 ? 1 : 0,
    failed: forgotten.length,
    failures: forgotten.map((path) => `${path} belongs to no gate, or could not be run`),
  };
});

rmSync(join(ROOT, '.cache', 'test'), { recursive: true, force: true });
process.stdout.write('\n── summary '.padEnd(76, '─') + '\n');
for (const { name, passed, failed, time } of results) {
  process.stdout.write(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(26)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed   ${time}\n`);
}
const failures = results.flatMap((result) => result.failures);
if (failures.length > 0) process.stdout.write(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}\n`);
const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
process.stdout.write(`\n${withBrowser ? '' : 'The browser tests were left out (--no-browser).\n'}All of it took ${secondsSince(begin)}.\n`);
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exit(sum('failed') === 0 ? 0 : 1);
