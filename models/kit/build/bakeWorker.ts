import { performance } from 'node:perf_hooks';
import { bakeCheckpoint, type BakeFacts, type BakeResult } from './bakeCheckpoint.js';
import { BuildCache } from './cache.js';

/** One checkpoint to build. */
export interface BakeJob {
  readonly folder: string;
  readonly facts: BakeFacts;
  readonly cacheRoot: string;
  readonly key: string;
}

export type BakeAnswer =
  | { readonly id: string; readonly result: BakeResult; readonly durationMs: number }
  | { readonly id: string; readonly problem: string };

// A child process: takes one job at a time from its parent and answers each.
process.on('message', (job: BakeJob) => {
  const answer = (message: BakeAnswer): void => void process.send?.(message);
  const startedMs = performance.now();
  bakeCheckpoint(job.folder, job.facts).then(
    ({ result, files }) => {
      new BuildCache(job.cacheRoot).store(job.key, result, files);
      answer({ id: job.facts.id, result, durationMs: performance.now() - startedMs });
    },
    (problem: unknown) => answer({ id: job.facts.id, problem: problem instanceof Error ? problem.message : String(problem) }),
  );
});
