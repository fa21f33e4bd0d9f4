import { lineOf } from './lineOf.mjs';
import { withoutComments } from './withoutComments.mjs';

const RELATIVE = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"?]+)['"]/g;

/**
 * A local import says the file's name with `.js`, as Node and the browser will resolve it.
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
export const localImports = (path, text) => {
  if (!/^(src|models|tests)\/.*\.tsx?$/.test(path) || path.startsWith('tests/lint/')) return [];
  const code = withoutComments(path, text);
  return [...code.matchAll(RELATIVE)]
    .filter(({ 1: target = '' }) => !/\.(js|mjs|cjs|json|css|svg|html|glb|wasm|png|jpe?g|woff2?)$/.test(target))
    .map(({ 1: target, index }) => `${path}:${lineOf(code, index)}: write '${target}.js'`);
};
