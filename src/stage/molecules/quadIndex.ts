/** Writes the corners of quads `from` … `to` (exclusive) as two triangles each; the number of a vertex is 4 · quad + corner. */
export const writeQuads = (index: Uint32Array, at: number, from: number, to: number): number => {
  for (let quad = from; quad < to; quad++) {
    const first = quad * 4;
    index[at++] = first;
    index[at++] = first + 1;
    index[at++] = first + 2;
    index[at++] = first + 2;
    index[at++] = first + 1;
    index[at++] = first + 3;
  }
  return at;
};
