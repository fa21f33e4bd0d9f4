import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/root.mjs';
import { fileLength } from './fileLength.mjs';
import { foreignDefaults } from './foreignDefaults.mjs';
import { foreignHosts } from './foreignHosts.mjs';
import { localImports } from './localImports.mjs';
import { machinePaths } from './machinePaths.mjs';
import { ownFiles } from './ownFiles.mjs';
import { tracedTodos } from './tracedTodos.mjs';

/** One rule a file: each takes a path and its text and gives one line a violation. */
export const OWN_CHECKS = { fileLength, foreignDefaults, foreignHosts, localImports, machinePaths, tracedTodos };

/**
 * Runs the rules that no tool has, over everything written by hand.
 * @param {string} [root]
 * @returns {string[]}
 */
export const runOwnChecks = (root = ROOT) => {
  const files = ownFiles(root);
  if (files.length === 0) return ['own checks: no file was looked at'];
  return files.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return Object.values(OWN_CHECKS).flatMap((check) => check(path, text));
  });
};
