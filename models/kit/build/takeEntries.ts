/** The entries with these numbers, in this order, of a flat array with `size` values an entry. */
export const takeEntries = (from: Float32Array, size: number, entries: readonly number[]): Float32Array<ArrayBuffer> => {
  const to = new Float32Array(entries.length * size);
  entries.forEach((entry, i) => to.set(from.subarray(entry * size, entry * size + size), i * size));
  return to;
};
