/** A number for each distinct place among some vertices, in order of appearance; the same for vertices at one place. */
export interface Places {
  readonly ids: Uint32Array;
  readonly count: number;
}

/** Tells which vertices lie at exactly the same place. `positions`: x, y, z a vertex. */
export const placesOf = (positions: Float32Array): Places => {
  // Adding nought makes one of both zeros.
  const p = positions.map((value) => value + 0);
  const bits = new Uint32Array(p.buffer, p.byteOffset, p.length);
  const ids = new Uint32Array(p.length / 3);
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, ids.length * 2)));
  // An open hash table: the first vertex at a place, and one more, since 0 is free.
  const firstAt = new Uint32Array(size);
  let count = 0;
  for (let i = 0; i < ids.length; i++) {
    const [x, y, z] = [bits[i * 3]!, bits[i * 3 + 1]!, bits[i * 3 + 2]!];
    let hash = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b) ^ Math.imul(z, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
    let slot = (hash ^ (hash >>> 13)) & (size - 1);
    while (firstAt[slot] !== 0) {
      const other = (firstAt[slot]! - 1) * 3;
      if (bits[other] === x && bits[other + 1] === y && bits[other + 2] === z) break;
      slot = (slot + 1) & (size - 1);
    }
    if (firstAt[slot] === 0) {
      firstAt[slot] = i + 1;
      ids[i] = count++;
    } else ids[i] = ids[firstAt[slot]! - 1]!;
  }
  return { ids, count };
};
