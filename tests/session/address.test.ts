import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/session/address.js';

describe('an address', () => {
  it('restores the view that was written', () => {
    fc.assert(
      fc.property(
        fc.record({
          at: fc.constantFrom('earth', 'transistor-5nm', 'x-ray-0.1nm'),
          q: fc.double({ min: -35, max: 27.3, noNaN: true }),
          yawDeg: fc.double({ min: -180, max: 180, noNaN: true }),
          pitchDeg: fc.double({ min: -85, max: 85, noNaN: true }),
          lang: fc.constantFrom('en' as const, 'zh-Hans' as const, 'zh-Hant' as const),
          dateMs: fc.integer({ min: Date.UTC(1700, 0, 1), max: Date.UTC(2200, 11, 31) }),
          rate: fc.constantFrom(-315_576_000, -1, 60, 2_629_800),
          follow: fc.constantFrom('orbiter', 'lander'),
          still: fc.constant(true),
        }),
        (address) => {
          const { address: read, problems } = readAddress(writeAddress(address));
          expect(problems).toEqual([]);
          expect(read.at).toBe(address.at);
          expect(Math.abs((read.q ?? NaN) - address.q)).toBeLessThanOrEqual(5.1e-6);
          expect(Math.abs((read.yawDeg ?? NaN) - address.yawDeg)).toBeLessThanOrEqual(5.1e-4);
          expect(read.dateMs).toBe(address.dateMs);
          expect([read.rate, read.follow]).toEqual([address.rate, address.follow]);
          expect(read.lang).toBe(address.lang);
          expect(read.still).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['q=abc', 'q', 'addressBadValue'],
    ['q=1e9', 'q', 'addressBadValue'],
    ['q=', 'q', 'addressBadValue'],
    ['lang=fr', 'lang', 'addressBadValue'],
    ['at=../etc', 'at', 'addressBadValue'],
    ['date=2026-02-30', 'date', 'date.noSuchDay'],
    ['date=2026-13-01', 'date', 'date.noSuchMonth'],
    ['date=2026-11-23T23:59:60Z', 'date', 'date.noLeapSecond'],
    ['date=0001-01-01', 'date', 'date.tooEarly'],
    ['date=9999-01-01', 'date', 'date.tooLate'],
    ['date=yesterday', 'date', 'date.notUnderstood'],
    ['date=', 'date', 'date.empty'],
    ['rate=0', 'rate', 'addressBadValue'],
    ['rate=1e12', 'rate', 'addressBadValue'],
    ['follow=../x', 'follow', 'addressBadValue'],
    ['tag=ultra-small', 'tag', 'addressBadValue'],
    ['still=yes', 'still', 'addressBadValue'],
    ['mode=kiosk', 'mode', 'addressReserved'],
    ['compare=earth,pluto', 'compare', 'addressReserved'],
    ['constructor=1', 'constructor', 'addressUnknownKey'],
    ['speed=9', 'speed', 'addressUnknownKey'],
  ])('leaves out and reports %s', (query, key, reason) => {
    const { address, problems } = readAddress(`${query}&at=earth`.replace('at=../etc&at=earth', 'at=../etc'));
    expect(problems.map((problem) => [problem.key, problem.reason])).toEqual([[key, reason]]);
    if (key !== 'at') expect(address.at).toBe('earth');
  });

  it('takes dates with and without a zone as UTC, to the second; a leap second as the midnight after it', () => {
    const dateMs = (date: string): number | undefined => readAddress(new URLSearchParams({ date }).toString()).address.dateMs;
    expect(dateMs('2020-07-23T04:41:15Z')).toBe(Date.UTC(2020, 6, 23, 4, 41, 15));
    expect(dateMs('2020-07-23T04:41:15')).toBe(Date.UTC(2020, 6, 23, 4, 41, 15));
    expect(dateMs('2020-07-23')).toBe(Date.UTC(2020, 6, 23));
    expect(dateMs('2020-07-23T12:41+08:00')).toBe(Date.UTC(2020, 6, 23, 4, 41));
    expect(readAddress('date=2020-07-23T12:41+08:00').address.dateMs).toBe(Date.UTC(2020, 6, 23, 4, 41));
    const leap = readAddress('date=2016-12-31T23:59:60Z');
    expect(leap.address.dateMs).toBe(Date.UTC(2017, 0, 1));
    expect(leap.problems.map(({ reason }) => reason)).toEqual(['date.leapSecond']);
  });

  it('says what is wrong with a date, and the nearest that there is', () => {
    const { problems } = readAddress('date=2026-02-30&q=1');
    expect(problems).toEqual([
      {
        key: 'date',
        value: '2026-02-30',
        reason: 'date.noSuchDay',
        values: { year: '2026', month: '2', day: '30', last: '28', suggestion: '2026-02-28T00:00:00.000Z' },
      },
    ]);
  });
});
