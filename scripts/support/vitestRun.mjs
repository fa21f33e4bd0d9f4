import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from './root.mjs';
import { runCommand, toolPath } from './runCommand.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, files: string[], failures: string[] }} Tally */

/**
 * Reads vitest's JSON report. A file that could not be loaded counts as one failure: it has no tests to fail.
 * @param {string} text
 * @returns {Tally}
 */
export const readReport = (text) => {
  const report = JSON.parse(text);
  /** @type {Tally} */
  const tally = { passed: 0, failed: 0, skipped: 0, files: [], failures: [] };
  for (const file of report.testResults ?? []) {
    const name = relative(ROOT, file.name).split(sep).join('/');
    tally.files.push(name);
    let failedHere = 0;
    for (const test of file.assertionResults ?? []) {
      if (test.status === 'passed') tally.passed += 1;
      else if (test.status === 'failed') {
        failedHere += 1;
        tally.failures.push(`${name}: ${test.fullName}`);
      } else tally.skipped += 1;
    }
    if (failedHere === 0 && file.status === 'failed') {
      failedHere = 1;
      tally.failures.push(`${name}: the file could not be run`);
    }
    tally.failed += failedHere;
  }
  return tally;
};

/**
 * Runs one project of vitest.config.ts. A project that matches no file or holds no test fails.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Tally>}
 */
export const runVitest = async (project, env = process.env) => {
  const folder = join(ROOT, '.cache', 'test');
  const outputFile = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(outputFile, { force: true });
  const { code } = await runCommand(
    process.execPath,
    [
      toolPath('vitest/vitest.mjs'), 'run', '--project', project,
      '--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`,
    ],
    { env },
  );
  /** @type {Tally} */
  let tally;
  try {
    tally = readReport(readFileSync(outputFile, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, files: [], failures: [`${project}: vitest left no report`] };
  }
  if (tally.passed + tally.failed === 0) {
    tally.failed += 1;
    tally.failures.push(`${project}: no test was found`);
  } else if (code !== 0 && tally.failed === 0) {
    tally.failed += 1;
    tally.failures.push(`${project}: vitest ended with an error outside of the tests (see above)`);
  }
  return tally;
};
