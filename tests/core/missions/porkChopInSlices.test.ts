import { describe, expect, it } from 'vitest';
import { FLOWN_TO_MARS } from '../../../src/core/missions/marsFlown.js';
import { MARS_WINDOWS } from '../../../src/core/missions/marsWindows.js';
import { marsFlight, porkChop } from '../../../src/core/missions/porkChop.js';
import { porkChopInSlices } from '../../../src/core/missions/porkChopInSlices.js';

const axes = { ...MARS_WINDOWS[0]!.axes, stepDays: 12 };

describe('a chart worked out in slices', () => {
  it.each([1, 4, 7, 1000])('of %i rows holds the same numbers as one worked out at once', (rows) => {
    const whole = porkChop(axes);
    const sliced = porkChopInSlices(axes);
    while (sliced.next(rows));
    expect(sliced.doneRows).toBe(whole.arrivalsMs.length);
    expect(sliced.chart).toEqual(whole);
    expect(sliced.next(rows)).toBe(false);
  });

  it('knows only the rows that are done', () => {
    const { chart, next } = porkChopInSlices(axes);
    next(3);
    const columns = chart.departuresMs.length;
    expect(Number.isNaN(chart.energyKm2S2[3 * columns - 1])).toBe(false);
    expect(Number.isNaN(chart.energyKm2S2[3 * columns])).toBe(true);
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
