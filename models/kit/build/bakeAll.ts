import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BakeAnswer, BakeJob } from './bakeWorker.js';

const WORKER = fileURLToPath(new URL('./bakeWorker.ts', import.meta.url));
/** The children read TypeScript whatever their parent was started with. */
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Builds all jobs on as many processes as there are cores (four at most); `report` is called as each is done. */
export const bakeAll = (jobs: readonly BakeJob[], report: (answer: BakeAnswer) => void): Promise<void> => {
  const waiting = [...jobs];
  const work = (): Promise<void> =>
    new Promise((done) => {
      let current = waiting.shift();
      if (!current) return done();
      const worker = fork(WORKER, { execArgv: ['--import', LOADER] });
      const next = (): void => {
        current = waiting.shift();
        if (current) worker.send(current);
        else worker.disconnect();
      };
      worker.on('message', (answer: BakeAnswer) => {
        report(answer);
        next();
      });
      worker.on('exit', (code) => {
        // A model that brings its process down takes only itself with it.
        if (current) {
          report({ id: current.facts.id, problem: `${current.folder}: the build process ended with code ${code}` });
          void work().then(done);
        } else done();
      });
      worker.send(current);
    });
  const count = Math.min(jobs.length, availableParallelism(), 4);
  return Promise.all(Array.from({ length: count }, work)).then(() => undefined);
};
