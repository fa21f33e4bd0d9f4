import { describe, expect, it } from 'vitest';
import { filaments } from '../../../models/landmark/crab-nebula/filaments.js';
import { streams } from '../../../models/landmark/laniakea/flow.js';
import { gas } from '../../../models/landmark/orion-nebula/gas.js';
import { atOnce, inTasks, kept, type Sliced } from '../../../src/core/slices/slices.js';
import { PAGE_TASKS } from '../../../src/stage/cosmos/pageTasks.js';
import { webGrains } from '../../../src/stage/cosmos/web/webGrains.js';

function* counted(slices: number): Sliced<{ readonly slices: number }> {
  for (let slice = 0; slice < slices; slice++) yield;
  return { slices };
}

describe('sliced work', () => {
  it('is laid down whenever a task has taken its time, and gives its result', async () => {
    let nowMs = 0;
    let pauses = 0;
    // Each look at the clock finds it 2 ms later: a task ends after the third slice.
    const tasks = { monotonicMs: () => (nowMs += 2), pause: () => Promise.resolve(void pauses++) };
    expect(await inTasks(counted(30), tasks)).toEqual({ slices: 30 });
    expect(pauses).toBeGreaterThanOrEqual(9);
    expect(pauses).toBeLessThanOrEqual(15);
  });

  it('is done once where its result is kept', () => {
    let begun = 0;
    const work = kept(function* () {
      begun++;
      return yield* counted(3);
    });
    const [first, second] = [atOnce(work()), atOnce(work())];
    expect(second).toBe(first);
    expect(begun).toBe(1);
  });

  it('passes on what goes wrong in it', async () => {
    const broken = function* (): Sliced<never> {
      throw new Error('no gas');
    };
    await expect(inTasks(broken(), PAGE_TASKS)).rejects.toThrow('no gas');
  });
});

describe.each<[name: string, leastSlices: number, work: () => Sliced<unknown>]>([
  ['the Crab Nebula', 20, () => filaments(46_000)],
  ['the Orion Nebula', 20, () => gas(48_000, 2, 0.02)],
  ['Laniakea', 200, () => streams(260)],
  ['the web of galaxies', 60, () => webGrains({ from: 22.64, to: 26.64, mostALevel: 24_000, emptyM: [] })],
])('%s', (_, leastSlices, work) => {
  it('can be laid down many times while it is made', () => {
    const slices = work();
    let count = 0;
    while (!slices.next().done) count++;
    expect(count).toBeGreaterThanOrEqual(leastSlices);
  });
});
