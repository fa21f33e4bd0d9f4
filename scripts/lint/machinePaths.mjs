import { lineOf } from './lineOf.mjs';

// Folders in which people keep their own things; the places of installed programs are the same everywhere.
const MACHINE_PATH = /(?<![\w./-])(?:\/(?:work|root|home|Users|mnt|tmp)\/[\w.-]+|[A-Z]:\\+Users\\)/g;

/**
 * No file names a path that exists on one machine only.
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
export const machinePaths = (path, text) =>
  [...text.matchAll(MACHINE_PATH)].map(({ 0: found, index }) =>
    `${path}:${lineOf(text, index)}: "${found}" is a path of one machine; use a path relative to the repository`);
