import { describe, expect, it } from 'vitest';
import { FLOWN_TO_MARS } from '../../../src/core/missions/marsFlown.js';
import { MARS_WINDOWS } from '../../../src/core/missions/marsWindows.js';
import { marsFlight, porkChop, porkChopByRows } from '../../../src/core/missions/porkChop.js';
import { inTasks } from '../../../src/core/slices/slices.js';

const axes = { ...MARS_WINDOWS[0]!.axes, stepDays: 12 };

describe('a chart worked out row by row', () => {
  it('holds the same numbers as one worked out at once, and is the same object throughout', async () => {
    let nowMs = 0;
    const told: number[] = [];
    const charts = new Set<unknown>();
    const chart = await inTasks(porkChopByRows(axes), { monotonicMs: () => nowMs++, pause: () => Promise.resolve() }, (progress) => {
      told.push(progress.doneRows);
      charts.add(progress.chart);
    });
    expect(chart).toEqual(porkChop(axes));
    expect([...charts]).toEqual([chart]);
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('knows only the rows that are done', () => {
    const work = porkChopByRows(axes);
    for (let slice = 0; slice < 3; slice++) work.next();
    const { value } = work.next();
    if (!value || !('doneRows' in value)) throw new Error('already whole');
    const { chart, doneRows } = value;
    const columns = chart.departuresMs.length;
    expect(doneRows).toBe(3);
    expect(Number.isNaN(chart.energyKm2S2[3 * columns - 1])).toBe(false);
    expect(Number.isNaN(chart.energyKm2S2[3 * columns])).toBe(true);
  });

  it('may be laid down and taken up again', async () => {
    const work = porkChopByRows(axes);
    let nowMs = 0;
    const tasks = { monotonicMs: () => (nowMs += 9), pause: () => new Promise<void>(() => undefined) };
    void inTasks(work, tasks);
    await Promise.resolve();
    expect(await inTasks(work, { ...tasks, pause: () => Promise.resolve() })).toEqual(porkChop(axes));
  });
});

describe('the flights that were flown', () => {
  it('lie within their windows, and needed no more than half as much energy again as the cheapest', () => {
    for (const { window, launchMs, arrivalMs, id } of FLOWN_TO_MARS) {
      const found = MARS_WINDOWS.find((candidate) => candidate.id === window)!;
      expect(launchMs > found.axes.firstDepartureMs && launchMs < found.axes.lastDepartureMs, id).toBe(true);
      const flight = { departureMs: 0, arrivalMs: 0, energy: 0, arrivalSpeed: 0, type: 1 as 1 | 2 };
      expect(marsFlight(flight, launchMs, arrivalMs)).toBe(true);
      expect(flight.energy / 1e6, id).toBeLessThan(1.5 * Math.min(...found.flights.map(({ energyKm2S2 }) => energyKm2S2)));
    }
  });
});
