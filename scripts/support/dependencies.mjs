import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { runCommand } from './runCommand.mjs';
import { say, stop } from './say.mjs';

/** @typedef {{ version?: string, optional?: boolean }} LockedPackage */

/** @param {string} path @returns {Record<string, LockedPackage> | null} */
const packagesOf = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
};

/**
 * Whether node_modules holds what the lock file asks for. npm keeps its own account of what it installed;
 * optional packages of other platforms are rightly missing.
 * @param {string} root
 */
export const areDependenciesFresh = (root) => {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const present = installed[path];
    return present ? present.version === version : optional === true;
  });
};

/** Installs the packages of the lock file where they are missing or of another version. */
export const ensureDependencies = async () => {
  if (areDependenciesFresh(ROOT)) return;
  const begin = process.hrtime.bigint();
  say('installing packages (npm ci) …');
  const { code } = await runCommand('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    stop('The packages could not be installed (see npm\'s words above).\nCheck the network and run the command again.');
  }
  say(`packages installed in ${((Number(process.hrtime.bigint() - begin)) / 1e9).toFixed(1)} s`);
};
