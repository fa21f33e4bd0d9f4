import type { NeighbourCheckpoint } from './neighbourCheckpoint.js';

export interface NeighbourPair {
  readonly smaller: NeighbourCheckpoint | null;
  readonly larger: NeighbourCheckpoint | null;
}

/** Smallest first; equal sizes by id, so that the order never depends on the catalogue's. */
export const sortBySize = (checkpoints: readonly NeighbourCheckpoint[]): readonly NeighbourCheckpoint[] =>
  checkpoints.toSorted((a, b) => a.sizeM - b.sizeM || (a.id < b.id ? -1 : 1));

const firstAbove = (sorted: readonly NeighbourCheckpoint[], sizeM: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.sizeM ?? Infinity) > sizeM) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * The checkpoints next below and above log10 size `q`; where `chosenIndex` is one of `sorted`, those
 * beside it instead. Gives back `previous` itself where nothing changed, to be compared by identity.
 */
export const findNeighbours = (
  sorted: readonly NeighbourCheckpoint[],
  q: number,
  chosenIndex: number,
  previous: NeighbourPair,
): NeighbourPair => {
  const above = chosenIndex >= 0 ? chosenIndex + 1 : firstAbove(sorted, 10 ** q);
  const below = chosenIndex >= 0 ? chosenIndex - 1 : above - 1;
  const larger = sorted[above] ?? null;
  const smaller = sorted[below] ?? null;
  return larger === previous.larger && smaller === previous.smaller ? previous : { smaller, larger };
};
