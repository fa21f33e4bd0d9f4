import { describe, expect, it } from 'vitest';
import { formatLength } from '../../../src/core/format/formatLength.js';
import { toPlainText } from '../../../src/core/format/parts.js';
import { significantDigits } from '../../../src/core/format/significantDigits.js';

describe('digits of a stored number', () => {
  it.each([[2.27e17, 3], [9.3e22, 2], [8.8e26, 2], [100_000, 1], [12_742_000, 4], [0.34e-9, 2], [1.65, 3], [0, 1]])('%s has %i', (value, digits) => {
    expect(significantDigits(value, 4)).toBe(digits);
  });

  it('keeps a nebula of about 24 light-years at 24', () => {
    expect(toPlainText(formatLength(2.27e17, 'en', 'prefixed', { digits: significantDigits(2.27e17, 4) })).replace(/\s/gu, ' ')).toBe('24 light-years');
    expect(toPlainText(formatLength(9.3e22, 'en', 'prefixed', { digits: significantDigits(9.3e22, 4) })).replace(/\s/gu, ' ')).toBe('9.8 million light-years');
  });
});
