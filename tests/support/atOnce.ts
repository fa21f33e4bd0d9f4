import type { Sliced } from '../../src/stage/cosmos/slices.js';

/** Does sliced work in one go. */
export function atOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
  }
}
