import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EPHEMERIS_FIRST_MS, EPHEMERIS_LAST_MS } from '../../../src/core/ephemeris/ephemerisDate.js';
import { dayMs } from '../../../src/core/time/calendar.js';
import { LEAP_SECOND_DAYS } from '../../../src/core/time/leapSeconds.js';
import { readDate, type DateProblem, type DateReading } from '../../../src/core/time/readDate.js';

const limits = { firstMs: EPHEMERIS_FIRST_MS, lastMs: EPHEMERIS_LAST_MS, zoneMinutes: 0 };
const read = (text: string, zoneMinutes = 0): DateReading => readDate(text, { ...limits, zoneMinutes });
const dateOf = (text: string, zoneMinutes = 0): string => {
  const reading = read(text, zoneMinutes);
  return reading.kind === 'date' ? new Date(reading.dateMs).toISOString() : reading.reason;
};
const problemOf = (text: string): DateReading & { kind: 'problem' } => {
  const reading = read(text);
  if (reading.kind !== 'problem') throw new Error(`${text} was read as ${new Date(reading.dateMs).toISOString()}`);
  return reading;
};

describe('dates that can be shown', () => {
  it.each([
    ['2026-11-23', '2026-11-23T00:00:00.000Z'],
    ['2026-11-23T04:00Z', '2026-11-23T04:00:00.000Z'],
    ['2026-11-23T04:00:30.25Z', '2026-11-23T04:00:30.250Z'],
    ['2026-11-23 12:00 +08:00', '2026-11-23T04:00:00.000Z'],
    ['2026-11-23T12:00+0800', '2026-11-23T04:00:00.000Z'],
    ['2026-11-23 12:00 UTC+8', '2026-11-23T04:00:00.000Z'],
    ['2026/1/3', '2026-01-03T00:00:00.000Z'],
    ['2026年11月23日', '2026-11-23T00:00:00.000Z'],
    ['２０２６年１１月２３日１２：００', '2026-11-23T12:00:00.000Z'],
    ['  2026-11-23   04:00  ', '2026-11-23T04:00:00.000Z'],
    ['2026-11-23T24:00Z', '2026-11-24T00:00:00.000Z'],
    ['2000-02-29', '2000-02-29T00:00:00.000Z'],
    ['1700-01-01', '1700-01-01T00:00:00.000Z'],
    ['2200-12-31T23:59:59Z', '2200-12-31T23:59:59.000Z'],
  ])('reads %s', (text, iso) => expect(dateOf(text)).toBe(iso));

  it('reads a time without a zone by the clock it is told', () => {
    expect(dateOf('2026-11-23 12:00', 480)).toBe('2026-11-23T04:00:00.000Z');
    expect(dateOf('2026-11-23 12:00Z', 480)).toBe('2026-11-23T12:00:00.000Z');
    expect(dateOf('2026-11-23', 480)).toBe('2026-11-22T16:00:00.000Z');
  });

  it('reads back what it is given, for any date of the range and any zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: EPHEMERIS_FIRST_MS, max: EPHEMERIS_LAST_MS }), (ms) => {
        expect(read(new Date(ms).toISOString())).toEqual({ kind: 'date', dateMs: ms, note: null });
      }),
      { seed: 7 },
    );
  });

  it('counts days as the language does, and beyond', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(dayMs(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day * 86_400_000);
      }),
      { seed: 8 },
    );
    expect(dayMs(1, 1, 1)).toBe(Date.parse('0001-01-01T00:00Z'));
    expect(dayMs(26, 1, 1)).toBe(Date.parse('0026-01-01T00:00Z'));
  });
});

describe('leap seconds', () => {
  it('takes those that were, as the midnight that follows', () => {
    for (const day of LEAP_SECOND_DAYS) {
      expect(read(`${day}T23:59:60Z`)).toEqual({ kind: 'date', dateMs: Date.parse(`${day}T23:59:59Z`) + 1000, note: 'date.leapSecond' });
    }
    expect(LEAP_SECOND_DAYS).toHaveLength(27);
  });

  it('finds them by any clock', () => expect(dateOf('2017-01-01 07:59:60 +08:00')).toBe('2017-01-01T00:00:00.000Z'));

  it.each(['2026-11-23T23:59:60Z', '2016-12-31T12:59:60Z', '2016-12-31T23:59:60+08:00'])('refuses %s, and offers the second before', (text) => {
    const { reason, suggestionMs } = problemOf(text);
    expect(reason).toBe('date.noLeapSecond');
    expect(suggestionMs).toBe(Date.parse(text.replace(':60', ':59')));
  });
});

describe('dates that cannot be shown', () => {
  it.each<[string, DateProblem, string | null]>([
    ['', 'date.empty', null],
    ['   ', 'date.empty', null],
    ['yesterday', 'date.notUnderstood', null],
    ['昨天', 'date.notUnderstood', null],
    ['2026', 'date.notUnderstood', null],
    ['11/23/2026', 'date.notUnderstood', null],
    ['2026-11-23T', 'date.notUnderstood', null],
    ['NaN-NaN-NaN', 'date.notUnderstood', null],
    ['2026-11-23<script>', 'date.notUnderstood', null],
    ['2026-13-01', 'date.noSuchMonth', null],
    ['2026-00-01', 'date.noSuchMonth', null],
    ['2026-02-30', 'date.noSuchDay', '2026-02-28'],
    ['1900-02-29', 'date.noSuchDay', '1900-02-28'],
    ['2026-04-31', 'date.noSuchDay', '2026-04-30'],
    ['2026-04-00', 'date.noSuchDay', '2026-04-01'],
    ['2026-11-23 25:00', 'date.noSuchTime', '2026-11-23'],
    ['2026-11-23 24:01', 'date.noSuchTime', '2026-11-23'],
    ['2026-11-23 12:60', 'date.noSuchTime', '2026-11-23'],
    ['2026-11-23 12:00 +15:00', 'date.noSuchZone', null],
    ['0001-01-01', 'date.tooEarly', '1700-01-01'],
    ['1-1-1', 'date.tooEarly', '1700-01-01'],
    ['26-11-23', 'date.tooEarly', '1700-01-01'],
    ['-0044-03-15', 'date.tooEarly', '1700-01-01'],
    ['1699-12-31T23:59:59Z', 'date.tooEarly', '1700-01-01'],
    ['1700-01-01 00:00 +01:00', 'date.tooEarly', '1700-01-01'],
    ['9999-12-31', 'date.tooLate', '2200-12-31'],
    ['2201-01-01', 'date.tooLate', '2200-12-31'],
    ['+012026-01-01', 'date.tooLate', '2200-12-31'],
    ['2200-12-31T24:00Z', 'date.tooLate', '2200-12-31'],
  ])('%s: %s', (text, reason, suggestion) => {
    const found = problemOf(text);
    expect(found.reason).toBe(reason);
    expect(found.suggestionMs === null ? null : new Date(found.suggestionMs).toISOString().slice(0, 10)).toBe(suggestion);
  });

  it('never throws, and answers any text with a date of the range or a reason', () => {
    const pieces = fc.constantFrom('2026', '-', '11', '/', '年', 'T', ':', '60', '23', '59', 'Z', '+', '08', '.', ' ', '０', '１', 'x', '\u2212', '🚀');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 16 }).map((parts) => parts.join('')), (text) => {
        const reading = read(text);
        if (reading.kind === 'date') expect(reading.dateMs >= limits.firstMs && reading.dateMs <= limits.lastMs).toBe(true);
        else if (reading.suggestionMs !== null) expect(reading.suggestionMs >= limits.firstMs && reading.suggestionMs <= limits.lastMs).toBe(true);
      }),
      { seed: 9, numRuns: 2000 },
    );
  });
});
