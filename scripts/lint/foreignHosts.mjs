import { lineOf } from './lineOf.mjs';
import { withoutComments } from './withoutComments.mjs';

// Hosts in words are right where they cite a source. What may not be is a file that the page would fetch.
const SHIPPED = /^(src|models|public)\/.*\.(ts|tsx|css|html|svg|webmanifest|json)$|^index\.html$/;

const ASSET = /(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}(?:[/:][^\s"'`)]*)?\.(?:m?js|css|wasm|glb|gltf|bin|hdr|exr|ktx2|png|jpe?g|webp|svg|woff2?|ttf|otf|json|mp3|ogg|mp4|webm)\b/gi;
const CALL = /(?:\bfetch|\bimport|\burl|\bload(?:Async)?|\bnew URL|\bsetPath|\bsetDecoderPath|\bpreload)\(\s*["'`]?(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}/gi;
const ATTRIBUTE = /\b(?:src|href|from|font|files|path)\s*=\s*\{?\s*["'`](?:https?:)?\/\/[\w.-]+\.[a-z]{2,}/gi;
const DELIVERY = /\b(?:unpkg\.com|jsdelivr\.net|cdnjs\.|esm\.sh|skypack\.dev|githack\.com|gstatic\.com|googleapis\.com|githubusercontent\.com)/gi;

/**
 * No shipped file names a file on another host.
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
export const foreignHosts = (path, text) => {
  if (!SHIPPED.test(path)) return [];
  const isCode = /\.tsx?$|\.css$|\.html$/.test(path);
  const code = isCode ? withoutComments(path, text) : text;
  // In data the address of a source is a citation, whatever it ends in.
  const isCitation = (/** @type {number} */ index) => /"url"\s*:\s*"[^"]*$/.test(code.slice(0, index).split('\n').at(-1) ?? '');
  /** @type {Map<number, string>} */
  const byLine = new Map();
  for (const pattern of isCode ? [ASSET, CALL, ATTRIBUTE, DELIVERY] : [ASSET]) {
    for (const { 0: found, index } of code.matchAll(pattern)) if (!isCitation(index)) byLine.set(lineOf(code, index), found);
  }
  return [...byLine].map(([line, found]) => `${path}:${line}: "${found}" is on another host; put the file into the repository`);
};
