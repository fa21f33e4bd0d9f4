/** Above this a file holds more than one idea. */
export const MAXIMUM_LINES = 300;

/**
 * No file of code or words is longer than 300 lines; data may be.
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
export const fileLength = (path, text) => {
  if (/\.(json|svg|md)$/.test(path)) return [];
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > MAXIMUM_LINES ? [`${path}: ${lines} lines; more than ${MAXIMUM_LINES} hold more than one idea`] : [];
};
