import type { MeshData } from './MeshData.js';
import { placesOf } from './placesOf.js';

/** Triangles that hang together through shared places, as lists of triangle starts (index into `indices`). */
export const componentsOf = ({ positions: p, indices }: MeshData): number[][] => {
  const { ids: placeOf, count } = placesOf(p);
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) {
      parent[i] = parent[parent[i]!]!;
      i = parent[i]!;
    }
    return i;
  };
  for (let t = 0; t < indices.length; t += 3) {
    const a = root(placeOf[indices[t]!]!);
    parent[root(placeOf[indices[t + 1]!]!)] = a;
    parent[root(placeOf[indices[t + 2]!]!)] = a;
  }
  const lists = new Map<number, number[]>();
  for (let t = 0; t < indices.length; t += 3) {
    const own = root(placeOf[indices[t]!]!);
    const list = lists.get(own);
    if (list) list.push(t);
    else lists.set(own, [t]);
  }
  return [...lists.values()];
};
