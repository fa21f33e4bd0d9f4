/** The number of the line that holds the character at `index`. @param {string} text @param {number} index */
export const lineOf = (text, index) => text.slice(0, index).split('\n').length;
