import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Checkpoint } from '../../../src/catalogue/schema.js';
import { typesetCheckpoint } from '../../../src/catalogue/typesetCheckpoint.js';
import type { BakeFacts, BakeResult } from './bakeCheckpoint.js';
import { bakeAll } from './bakeAll.js';
import type { BakeJob } from './bakeWorker.js';
import { BuildCache } from './cache.js';
import { checkLinks } from './checkLinks.js';
import { checkResult } from './checkResult.js';
import { findCheckpoints, type CheckpointFolder } from './findCheckpoints.js';
import { hash8 } from './hash8.js';
import { publish } from './publish.js';
import { readCheckpoint } from './readCheckpoint.js';
import { readTours } from './readTours.js';
import { hashOfSources, type SourceMemo } from './sourceGraph.js';
import { makeIndex, type BuiltCheckpoint } from './writeIndex.js';

export interface BuildOptions {
  /** Holds `<tag>/<id>/` folders. */
  readonly root: string;
  /** Where the index, models and pictures go; stale files there are removed. */
  readonly out: string;
  readonly cache: string;
  /** Build these alone; the others come from the cache or stay out. */
  readonly only?: readonly string[];
  readonly print?: (line: string) => void;
}

export interface BuildReport {
  readonly built: readonly string[];
  readonly cached: readonly string[];
  /** One message for each thing that is wrong. What is right is published all the same. */
  readonly problems: readonly string[];
}

const BAKER = fileURLToPath(new URL('./bakeWorker.ts', import.meta.url));

interface Task {
  readonly folder: CheckpointFolder;
  readonly checkpoint: Checkpoint;
  readonly job: BakeJob;
}

const factsOf = ({ id, tag, size, focus }: Checkpoint): BakeFacts => ({
  id,
  tag,
  measure: size.measure,
  view: { yawDeg: focus.yawDeg, pitchDeg: focus.pitchDeg },
});

/** Hash of all that decides what a checkpoint is built into: its sources, the kit's, and the facts that are drawn. */
const keyOf = ({ path }: CheckpointFolder, facts: BakeFacts, memo: SourceMemo): string => {
  const files = [BAKER, join(path, 'model.ts'), join(path, 'thumbnail.png')].filter((file) => existsSync(file));
  return `${facts.id}-${hash8(`${hashOfSources(files, memo)} ${JSON.stringify(facts)}`)}`;
};

/** Builds the whole collection; never throws for what is wrong in one checkpoint. */
export const buildCollection = async ({ root, out, cache, only, print = () => undefined }: BuildOptions): Promise<BuildReport> => {
  const problems: string[] = [];
  const store = new BuildCache(cache);
  const memo: SourceMemo = new Map();
  const tasks: Task[] = [];
  const folders = findCheckpoints(root);
  for (const id of only ?? []) if (!folders.some((folder) => folder.id === id)) problems.push(`--only: there is no folder <tag>/${id} under ${root}`);
  for (const folder of folders) {
    try {
      const checkpoint = typesetCheckpoint(readCheckpoint(folder));
      const facts = factsOf(checkpoint);
      tasks.push({ folder, checkpoint, job: { folder: folder.path, facts, cacheRoot: cache, key: keyOf(folder, facts, memo) } });
    } catch (problem) {
      problems.push(problem instanceof Error ? problem.message : String(problem));
    }
  }
  if (folders.length === 0) problems.push(`${root}: holds no <tag>/<id>/checkpoint.json`);
  const results = new Map<string, BakeResult>();
  const cached: string[] = [];
  const stale: Task[] = [];
  for (const task of tasks) {
    const { job } = task;
    const known = store.find(job.key);
    if (known) {
      results.set(job.facts.id, known);
      cached.push(job.facts.id);
    } else if (!only || only.includes(job.facts.id)) stale.push(task);
  }
  // What may be largest takes longest: begun first, it does not leave the other cores idle at the end.
  const missing = stale.sort((a, b) => b.checkpoint.model.triangles - a.checkpoint.model.triangles).map(({ job }) => job);
  await bakeAll(missing, (answer) => {
    if ('problem' in answer) {
      problems.push(answer.problem.includes(answer.id) ? answer.problem : `${answer.id}: ${answer.problem}`);
      print(`${answer.id.padEnd(30)} failed`);
      return;
    }
    results.set(answer.id, answer.result);
    print(progressLine(answer.id, answer.result, answer.durationMs));
  });
  const done = tasks.flatMap(({ folder, checkpoint, job }): (BuiltCheckpoint & { key: string })[] => {
    const result = results.get(checkpoint.id);
    if (!result) return [];
    problems.push(...checkResult(folder.path, checkpoint, result));
    const detailFile = `${checkpoint.id}.${hash8(JSON.stringify(checkpoint))}.json`;
    return [{ checkpoint, result, live: existsSync(join(folder.path, 'live.tsx')), detailFile, key: job.key }];
  });
  problems.push(...checkLinks(done, root));
  const { tours, problems: problemsOfTours } = readTours(root, new Set(done.map(({ checkpoint }) => checkpoint.id)));
  problems.push(...problemsOfTours);
  const tourFiles = tours.map((tour) => ({ tour, name: `tour-${tour.id}.${hash8(JSON.stringify(tour))}.json` }));
  const index = makeIndex(done, tourFiles.map(({ tour: { id, name, summary, stops }, name: file }) => ({ id, name, summary, stops: stops.length, file })));
  publish(out, index, [
    ...done.flatMap(({ checkpoint, result, detailFile, key }) => [
      { name: detailFile, text: JSON.stringify(checkpoint) },
      ...result.files.map((name) => ({ name, from: store.path(key, name) })),
    ]),
    ...tourFiles.map(({ tour, name }) => ({ name, text: JSON.stringify(tour) })),
  ]);
  return { built: missing.map(({ facts }) => facts.id).filter((id) => results.has(id)), cached, problems };
};

const progressLine = (id: string, { model }: BakeResult, durationMs: number): string => {
  const finest = model.levels[0];
  const spaced = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
  const what = finest
    ? `${spaced(finest.triangles).padStart(7)} triangles ${spaced(Math.round(finest.bytes / 1000)).padStart(6)} kB  ${model.levels.length} levels`
    : '   live only';
  return `${id.padEnd(30)} ${what.padEnd(38)} ${(durationMs / 1000).toFixed(1).padStart(5)} s`;
};

const main = async (): Promise<void> => {
  const startedMs = performance.now();
  const { values } = parseArgs({
    options: { only: { type: 'string' }, root: { type: 'string' }, out: { type: 'string' }, cache: { type: 'string' }, 'keep-going': { type: 'boolean' } },
  });
  const report = await buildCollection({
    root: resolve(values.root ?? 'models'),
    out: resolve(values.out ?? 'public/collection'),
    cache: resolve(values.cache ?? '.cache/collection'),
    ...(values.only !== undefined && { only: values.only.split(',').map((id) => id.trim()) }),
    print: (line) => console.log(line),
  });
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${report.built.length} built, ${report.cached.length} unchanged, ${seconds} s`);
  if (report.problems.length === 0) return;
  console.error(`\n${report.problems.length} to put right:\n${report.problems.join('\n')}`);
  if (!values['keep-going']) process.exitCode = 1;
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
