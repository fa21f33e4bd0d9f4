import { listFiles } from '../support/listFiles.mjs';

const WRITTEN = /\.(ts|tsx|mts|js|mjs|cjs|json|css|html|svg|webmanifest|md|yml|yaml)$|^\.ci\//;

/**
 * What people wrote here: sources, settings, words; no builds and no lock file.
 * @param {string} root
 */
export const ownFiles = (root) =>
  listFiles(root, ['.'], (path) =>
    WRITTEN.test(path) && path !== 'package-lock.json' && !path.startsWith('public/collection/'));
