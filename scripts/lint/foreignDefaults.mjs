import { lineOf } from './lineOf.mjs';
import { withoutComments } from './withoutComments.mjs';

/** Components and loaders that fetch from another host unless they are told what to load. */
const DEFAULTS = [
  {
    pattern: /<Environment\b[^>]*\bpreset=/g,
    words: 'a preset of Environment is fetched from another host; generate the environment instead',
  },
  {
    pattern: /<Text(?:3D)?\b(?![^>]*\bfont=)[^>]*>/g,
    words: 'Text without `font` fetches a font from another host; give it a local file',
  },
  {
    pattern: /\buseGLTF\(\s*[^,)]+\)/g,
    words: 'useGLTF sets a Draco decoder of another host; say `useGLTF(url, false, …)` or load without it',
  },
  {
    pattern: /\buse(?:Environment|MatcapTexture|NormalTexture)\(/g,
    words: 'this hook fetches its files from another host',
  },
];

/**
 * No library's default that reaches for another host.
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
export const foreignDefaults = (path, text) => {
  if (!/^(src|models)\/.*\.tsx?$/.test(path)) return [];
  const code = withoutComments(path, text);
  return DEFAULTS.flatMap(({ pattern, words }) =>
    [...code.matchAll(pattern)].map(({ index }) => `${path}:${lineOf(code, index)}: ${words}`));
};
