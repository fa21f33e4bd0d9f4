import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EPHEMERIS_FIRST_MS, EPHEMERIS_LAST_MS } from '../../../src/core/ephemeris/ephemerisDate.js';
import { CLOCK_RATES, neighbouringDate, SimulatedClock } from '../../../src/core/time/SimulatedClock.js';

const RANGE = { firstMs: EPHEMERIS_FIRST_MS, lastMs: EPHEMERIS_LAST_MS };
const START = Date.UTC(2026, 10, 23, 4);
const DAY_MS = 86_400_000;
const clock = (): SimulatedClock => {
  const made = new SimulatedClock(RANGE, START);
  made.advance(0);
  return made;
};
/** Frames of 60 a second for some seconds. */
const play = (made: SimulatedClock, fromMs: number, seconds: number): number => {
  for (let frame = 1; frame <= seconds * 60; frame++) made.advance(fromMs + (frame * 1000) / 60);
  return fromMs + seconds * 1000;
};

describe('a simulated clock', () => {
  it.each(CLOCK_RATES)('runs at %d seconds a second, without gathering error', (rate) => {
    const made = clock();
    made.run(rate);
    play(made, 0, 5);
    expect(Math.abs(made.dateMs - START - 5000 * rate)).toBeLessThanOrEqual(0.01 + rate * 1e-6);
  });

  it('ends at the same date whatever the frames', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 60 }), (framesMs) => {
        const made = clock();
        made.run(86_400);
        let nowMs = 0;
        for (const frameMs of framesMs) made.advance((nowMs += frameMs));
        expect(Math.abs(made.dateMs - START - nowMs * 86_400)).toBeLessThan(0.01);
      }),
      { seed: 3 },
    );
  });

  it('runs back to where it came from', () => {
    const made = clock();
    made.run(31_557_600);
    const nowMs = play(made, 0, 4);
    made.reverse();
    play(made, nowMs, 4);
    expect(Math.abs(made.dateMs - START)).toBeLessThan(1);
    expect(made.rate).toBe(-31_557_600);
  });

  it('stands still while paused, and goes on from there', () => {
    const made = clock();
    made.run(3600);
    made.pause();
    const nowMs = play(made, 0, 10);
    expect(made.dateMs).toBe(START);
    made.resume();
    play(made, nowMs, 1);
    expect(Math.abs(made.dateMs - START - 3_600_000)).toBeLessThan(1);
  });

  it('stops at the ends of its range, and can turn back at once', () => {
    const made = clock();
    made.run(315_576_000);
    let nowMs = play(made, 0, 60);
    expect(made.dateMs).toBe(RANGE.lastMs);
    expect(made.isAtEnd).toBe(true);
    made.reverse();
    expect(made.isAtEnd).toBe(false);
    nowMs = play(made, nowMs, 1);
    expect(Math.abs(made.dateMs - (RANGE.lastMs - 315_576_000_000))).toBeLessThan(1);
    play(made, nowMs, 120);
    expect(made.dateMs).toBe(RANGE.firstMs);
    expect(made.isAtEnd).toBe(true);
  });

  it('keeps real time however long the page slept, but does not race on after it', () => {
    const real = clock();
    real.advance(3_600_000);
    expect(real.dateMs).toBe(START + 3_600_000);
    const fast = clock();
    fast.run(86_400);
    fast.advance(3_600_000);
    expect(fast.dateMs - START).toBe(1000 * 86_400);
  });

  it('takes a clock that is set back as one that stands still', () => {
    const made = clock();
    made.run(60);
    made.advance(500);
    made.advance(100);
    expect(made.dateMs).toBe(START + 30_000);
    made.advance(600);
    expect(made.dateMs).toBe(START + 60_000);
  });

  it('jumps to events forth and back, and stays where there is none', () => {
    const events = [START - DAY_MS, START, START + DAY_MS, START + 2 * DAY_MS];
    const made = clock();
    expect(made.jumpToEvent(events, 1)).toBe(START + DAY_MS);
    expect(made.jumpToEvent(events, 1)).toBe(START + 2 * DAY_MS);
    expect(made.jumpToEvent(events, 1)).toBe(START + 2 * DAY_MS);
    expect(made.jumpToEvent(events, -1)).toBe(START + DAY_MS);
    made.jumpTo(START - 5 * DAY_MS);
    expect(made.jumpToEvent(events, -1)).toBe(START - 5 * DAY_MS);
    expect(neighbouringDate([], START, 1)).toBeNull();
  });

  it('holds jumps within the range and refuses what is no date or rate', () => {
    const made = clock();
    expect(made.jumpTo(Number.POSITIVE_INFINITY)).toBe(RANGE.lastMs);
    expect(() => made.jumpTo(Number.NaN)).toThrow(RangeError);
    expect(() => made.run(0)).toThrow(RangeError);
    expect(() => made.run(Number.NaN)).toThrow(RangeError);
  });

  it('climbs the ladder of rates and no further', () => {
    const made = clock();
    for (const rate of CLOCK_RATES.slice(1)) {
      made.shift(1);
      expect(made.rate).toBe(rate);
    }
    made.shift(1);
    expect(made.rate).toBe(CLOCK_RATES.at(-1));
    made.reverse();
    for (let step = 0; step < 20; step++) made.shift(-1);
    expect(made.rate).toBe(-1);
  });
});
