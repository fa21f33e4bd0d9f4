/** Work that may be laid down wherever it yields, telling how far it is; its result comes at the end. */
export type Sliced<Result, Progress = void> = Generator<Progress, Result, void>;

/** How long a task may take, ms: a third of a frame. */
const TASK_MS = 5;

export interface Tasks {
  readonly monotonicMs: () => number;
  /** Lets frames and clicks come between. Work whose pause never ends is laid down, and may be taken up again later. */
  readonly pause: () => Promise<void>;
}

/** Does the work in short tasks, so that no frame waits for all of it. `told`: after each task that leaves some over. */
export async function inTasks<Result, Progress>(work: Sliced<Result, Progress>, { monotonicMs, pause }: Tasks, told?: (progress: Progress) => void): Promise<Result> {
  for (;;) {
    const untilMs = monotonicMs() + TASK_MS;
    let slice: IteratorResult<Progress, Result>;
    do {
      slice = work.next();
      if (slice.done) return slice.value;
    } while (monotonicMs() < untilMs);
    told?.(slice.value);
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

/** Does the work in one go, for whoever need not wait. */
export function atOnce<Result, Progress>(work: Sliced<Result, Progress>): Result {
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
  }
}
