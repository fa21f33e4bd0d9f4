import { say, secondsSince } from '../support/say.mjs';
import { checkLayers } from './layers.mjs';
import { runOwnChecks } from './ownChecks.mjs';
import { checkStyle } from './style.mjs';
import { checkTypes } from './types.mjs';

/** @type {readonly (readonly [name: string, run: () => Promise<string[]>])[]} */
const CHECKS = [
  ['types', () => checkTypes('tsconfig.json')],
  ['types of the pure layers, without a DOM', () => checkTypes('tsconfig.pure.json')],
  ['style', checkStyle],
  ['layers', () => checkLayers()],
  ['our own rules', () => Promise.resolve(runOwnChecks())],
];

/** @param {() => Promise<string[]>} run */
const timed = async (run) => {
  const begin = process.hrtime.bigint();
  const problems = await run();
  return { problems, time: secondsSince(begin) };
};

/** Runs every static check, side by side where they are programs of their own, prints what is wrong, and counts. */
export const runLint = async () => {
  const count = { passed: 0, failed: 0, failures: /** @type {string[]} */ ([]) };
  const results = await Promise.all(CHECKS.map(async ([name, run]) => ({ name, ...(await timed(run)) })));
  for (const { name, problems, time } of results) {
    say(`${problems.length === 0 ? '✓' : '✗'} ${name} (${time})`);
    for (const problem of problems) process.stdout.write(`    ${problem}\n`);
    if (problems.length === 0) count.passed += 1;
    else {
      count.failed += 1;
      count.failures.push(`lint: ${name}: ${problems.length} problems`);
    }
  }
  return count;
};
