import type { Surface } from '../Surface.js';

/** The parts of a surface that hang together by shared vertices, each as its own list of corners. */
export const shells = ({ positions, indices }: Surface): Uint32Array[] => {
  const parent = Int32Array.from({ length: positions.length / 3 }, (_, i) => i);
  const root = (vertex: number): number => {
    let at = vertex;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let t = 0; t < indices.length; t += 3) {
    const own = root(indices[t]!);
    parent[root(indices[t + 1]!)] = own;
    parent[root(indices[t + 2]!)] = own;
  }
  const lists = new Map<number, number[]>();
  for (let t = 0; t < indices.length; t += 3) {
    const own = root(indices[t]!);
    const list = lists.get(own);
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    if (list) list.push(...corners);
    else lists.set(own, corners);
  }
  return [...lists.values()].map((list) => Uint32Array.from(list));
};
