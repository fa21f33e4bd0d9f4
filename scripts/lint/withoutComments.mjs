const STRING = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`/;

/** Strings come first in each: what looks like a comment inside of one is none. */
const BY_LANGUAGE = {
  script: new RegExp(`(${STRING.source})|//[^\\n]*|/\\*[\\s\\S]*?\\*/`, 'g'),
  css: new RegExp(`(${STRING.source})|/\\*[\\s\\S]*?\\*/`, 'g'),
  html: /(\0)|<!--[\s\S]*?-->/g,
};

/**
 * A file's text with its comments blanked out, lengths and line breaks kept.
 * @param {string} path by whose ending the language is known
 * @param {string} text
 */
export const withoutComments = (path, text) => {
  const language = path.endsWith('.css') ? 'css' : path.endsWith('.html') ? 'html' : 'script';
  return text.replace(BY_LANGUAGE[language], (match, string) => (string === undefined ? match.replace(/[^\n]/g, ' ') : match));
};
