/** Work that may be laid down wherever it yields; its result comes at the end. */
export type Sliced<Result> = Generator<void, Result, void>;

/** How long a task may take, ms: a third of a frame. */
const TASK_MS = 5;

export interface Tasks {
  readonly monotonicMs: () => number;
  /** Lets frames and clicks come between. */
  readonly pause: () => Promise<void>;
}

const PAGE_TASKS: Tasks = {
  monotonicMs: () => performance.now(),
  pause: () => new Promise((resolve) => { setTimeout(resolve, 0); }),
};

/** Does the work in short tasks, so that no frame waits for all of it. */
export async function inTasks<Result>(work: Sliced<Result>, { monotonicMs, pause }: Tasks = PAGE_TASKS): Promise<Result> {
  for (;;) {
    const untilMs = monotonicMs() + TASK_MS;
    do {
      const slice = work.next();
      if (slice.done) return slice.value;
    } while (monotonicMs() < untilMs);
    await pause();
  }
}

/** Keeps what the work gave: from the second time on it is there at once. */
export function kept<Result extends object>(work: () => Sliced<Result>): () => Sliced<Result> {
  let result: Result | null = null;
  return function* () {
    result ??= yield* work();
    return result;
  };
}
