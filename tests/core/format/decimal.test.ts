import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalString, decimalValue, shift, toDecimal } from '../../../src/core/format/decimal.js';

describe('Decimal', () => {
  it('rounds half up in base ten and carries', () => {
    expect(decimalString(toDecimal(363.15, 4))).toBe('363.2');
    expect(decimalString(toDecimal(0.09996, 3))).toBe('0.1');
    expect(decimalString(toDecimal(99950, 3))).toBe('100\u202f000');
    expect(decimalString(toDecimal(-1234.5, 2))).toBe('\u22121200');
    expect(decimalString(shift(toDecimal(3e-7, 3), 6))).toBe('0.3');
  });

  it('stays within half a unit of the last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-40, max: 1e30, noNaN: true }), fc.integer({ min: 1, max: 15 }), (value, digits) => {
        const relative = Math.abs(decimalValue(toDecimal(value, digits)) / value - 1);
        expect(relative).toBeLessThanOrEqual(0.5 * 10 ** (1 - digits) * (1 + 1e-9) + 4e-16);
      }),
    );
  });
});
