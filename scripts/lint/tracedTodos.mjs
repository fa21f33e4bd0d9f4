import { lineOf } from './lineOf.mjs';

const TODO = /\b(?:TODO|FIXME|XXX|HACK)\b(?!\s*\(#\d+\))/g;

/**
 * A TODO names its issue, `TODO(#12)`; else nobody will ever do it.
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
export const tracedTodos = (path, text) => {
  if (!/\.(ts|tsx|mjs|cjs|js|css|html)$/.test(path) || /^(tests|scripts)\/lint\//.test(path)) return [];
  return [...text.matchAll(TODO)].map(({ 0: found, index }) =>
    `${path}:${lineOf(text, index)}: ${found} without an issue; write ${found}(#number) or do it`);
};
