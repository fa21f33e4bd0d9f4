import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDateMs, readAddress, writeAddress } from '../../src/session/address.js';

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
          dateMs: fc.integer({ min: Date.UTC(1700, 0, 1), max: Date.UTC(2199, 11, 31) }),
          still: fc.constant(true),
        }),
        (address) => {
          const { address: read, problems } = readAddress(writeAddress(address));
          expect(problems).toEqual([]);
          expect(read.at).toBe(address.at);
          expect(Math.abs((read.q ?? NaN) - address.q)).toBeLessThanOrEqual(5.1e-6);
          expect(Math.abs((read.yawDeg ?? NaN) - address.yawDeg)).toBeLessThanOrEqual(5.1e-4);
          expect(read.dateMs).toBe(address.dateMs);
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
    ['date=2026-02-30', 'date', 'addressBadValue'],
    ['date=9999-01-01', 'date', 'addressBadValue'],
    ['date=yesterday', 'date', 'addressBadValue'],
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

  it('takes dates with and without a zone as UTC, to the second', () => {
    expect(parseDateMs('2020-07-23T04:41:15Z')).toBe(Date.UTC(2020, 6, 23, 4, 41, 15));
    expect(parseDateMs('2020-07-23T04:41:15')).toBe(Date.UTC(2020, 6, 23, 4, 41, 15));
    expect(parseDateMs('2020-07-23')).toBe(Date.UTC(2020, 6, 23));
    expect(parseDateMs('2020-07-23T12:41+08:00')).toBe(Date.UTC(2020, 6, 23, 4, 41));
  });
});
