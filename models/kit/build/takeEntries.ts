/** The entries with these numbers, in this order, of a flat array with `size` values an entry. */
export const takeEntries = (from: Float32Array, size: number, entries: readonly number[]): Float32Array<ArrayBuffer> => {
  const to = new Float32Array(entries.length * size);
  for (let i = 0; i < entries.length; i++) {
    for (let k = 0; k < size; k++) to[i * size + k] = from[entries[i]! * size + k]!;
  }
  return to;
};
