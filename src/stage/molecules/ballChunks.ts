import type { Rounds } from './RoundTable.js';

/** Balls a chunk: enough that sorting chunks costs nothing, few enough that one is small beside the whole. */
export const CHUNK = 256;

/** A stretch of neighbouring balls. */
export interface BallChunk {
  readonly from: number;
  readonly to: number;
  /** A ball around them all, model units. */
  readonly centre: readonly [number, number, number];
  readonly reach: number;
  readonly largestRadius: number;
}

/** Cuts balls that lie in spatial order, stretch by stretch, into chunks. */
export const ballChunks = ({ positions, radii, stretches = [] }: Pick<Rounds, 'positions' | 'radii' | 'stretches'>): BallChunk[] => {
  const chunks: BallChunk[] = [];
  let next = 0;
  for (let from = 0, to = 0; from < radii.length; from = to) {
    while (next < stretches.length && (stretches[next] ?? 0) <= from) next++;
    to = Math.min(stretches[next] ?? radii.length, radii.length, from + CHUNK);
    const low = [Infinity, Infinity, Infinity];
    const high = [-Infinity, -Infinity, -Infinity];
    let largestRadius = 0;
    for (let i = from; i < to; i++) {
      largestRadius = Math.max(largestRadius, radii[i] ?? 0);
      for (let k = 0; k < 3; k++) {
        low[k] = Math.min(low[k] ?? 0, positions[i * 3 + k] ?? 0);
        high[k] = Math.max(high[k] ?? 0, positions[i * 3 + k] ?? 0);
      }
    }
    const middle = (k: number): number => ((low[k] ?? 0) + (high[k] ?? 0)) / 2;
    const half = (k: number): number => ((high[k] ?? 0) - (low[k] ?? 0)) / 2;
    chunks.push({
      from,
      to,
      centre: [middle(0), middle(1), middle(2)],
      reach: Math.hypot(half(0), half(1), half(2)) + largestRadius,
      largestRadius,
    });
  }
  return chunks;
};
