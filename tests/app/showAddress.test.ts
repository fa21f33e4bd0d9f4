import { describe, expect, it } from 'vitest';
import { sessionFields } from '../../src/app/showAddress.js';
import { readAddress } from '../../src/session/address.js';

const NOW_MS = Date.UTC(2026, 10, 24);
const clockOf = (query: string): unknown => {
  const { dateMs, rate } = sessionFields(readAddress(query).address, NOW_MS);
  return { dateMs, rate };
};

describe('what an address says of the date', () => {
  it('without one, the show follows real time', () => expect(clockOf('q=1')).toEqual({ dateMs: null, rate: 1 }));
  it('with one, it stands there', () => expect(clockOf('date=2021-02-10')).toEqual({ dateMs: Date.UTC(2021, 1, 10), rate: 0 }));
  it('with a rate, it runs from there', () => expect(clockOf('date=2021-02-10&rate=-3600')).toEqual({ dateMs: Date.UTC(2021, 1, 10), rate: -3600 }));
  it('with a rate alone, it runs from now', () => expect(clockOf('rate=60')).toEqual({ dateMs: NOW_MS, rate: 60 }));
});
