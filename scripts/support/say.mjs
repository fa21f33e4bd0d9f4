/** One line of progress on the terminal. @param {string} text */
export const say = (text) => {
  process.stdout.write(`sichao  ${text}\n`);
};

/** Says what is wrong and what to do, then ends with an error. @param {string} text @returns {never} */
export const stop = (text) => {
  process.stderr.write(`\nsichao  ${text.replaceAll('\n', '\n        ')}\n\n`);
  process.exit(1);
};

/** Seconds with one decimal since a `process.hrtime.bigint()`. @param {bigint} begin */
export const secondsSince = (begin) => `${(Number(process.hrtime.bigint() - begin) / 1e9).toFixed(1)} s`;
