import { randomSource } from '../globe/randomSource.js';

/** Chance that is always the same for the same seed. */
export interface Chance {
  /** Even in 0 … 1. */
  readonly even: () => number;
  /** Normal, mean 0, deviation 1. */
  readonly normal: () => number;
  /** Writes an even direction. */
  readonly direction: (out: [number, number, number]) => [number, number, number];
}

export function chance(seed: number): Chance {
  const even = randomSource(seed);
  return {
    even,
    normal: () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even()),
    direction: (out) => {
      const height = 2 * even() - 1;
      const turn = 2 * Math.PI * even();
      const across = Math.sqrt(1 - height * height);
      out[0] = across * Math.cos(turn);
      out[1] = height;
      out[2] = across * Math.sin(turn);
      return out;
    },
  };
}
