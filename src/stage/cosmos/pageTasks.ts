import type { Tasks } from '../../core/slices/slices.js';

/** Tasks between which the page draws and listens. */
export const PAGE_TASKS: Tasks = {
  monotonicMs: () => performance.now(),
  pause: () => new Promise((resolve) => { setTimeout(resolve, 0); }),
};
