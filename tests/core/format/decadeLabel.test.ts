import { describe, expect, it } from 'vitest';
import { decadeLabel } from '../../../src/core/format/decadeLabel.js';
import { LOCALES } from '../../../src/core/format/locale.js';
import { BROKEN, plain } from './support.js';

const EXPECTED: ReadonlyArray<readonly [number, string, string, string]> = [
  [-35, '10⁻³⁵ m', '10⁻³⁵ m', '10⁻³⁵ m'], [-19, '10⁻¹⁹ m', '10⁻¹⁹ m', '10⁻¹⁹ m'],
  [-16, '0.1 fm', '0.1 fm', '0.1 fm'], [-15, '1 fm', '1 fm', '1 fm'], [-13, '100 fm', '100 fm', '100 fm'],
  [-12, '1 pm', '1 pm', '1 pm'], [-11, '10 pm', '10 pm', '10 pm'], [-10, '0.1 nm', '0.1 nm', '0.1 nm'],
  [-9, '1 nm', '1 nm', '1 nm'], [-8, '10 nm', '10 nm', '10 nm'], [-7, '100 nm', '100 nm', '100 nm'],
  [-6, '1 µm', '1 µm', '1 µm'], [-5, '10 µm', '10 µm', '10 µm'], [-4, '100 µm', '100 µm', '100 µm'],
  [-3, '1 mm', '1 mm', '1 mm'], [-2, '1 cm', '1 cm', '1 cm'], [-1, '10 cm', '10 cm', '10 cm'],
  [0, '1 m', '1 m', '1 m'], [1, '10 m', '10 m', '10 m'], [2, '100 m', '100 m', '100 m'],
  [3, '1 km', '1 km', '1 km'], [6, '1000 km', '1000 km', '1000 km'],
  [7, '10 000 km', '1 万公里', '1 萬公里'], [8, '100 000 km', '10 万公里', '10 萬公里'],
  [9, '1 million km', '100 万公里', '100 萬公里'], [11, '100 million km', '1 亿公里', '1 億公里'],
  [12, '1 billion km', '10 亿公里', '10 億公里'], [15, '1 trillion km', '1 万亿公里', '1 兆公里'],
  [17, '100 trillion km', '100 万亿公里', '100 兆公里'], [18, '10¹⁸ m', '10¹⁸ m', '10¹⁸ m'],
  [26, '10²⁶ m', '10²⁶ m', '10²⁶ m'],
];

describe('decadeLabel', () => {
  it.each(EXPECTED)('10^%d m', (exponent, ...expected) => {
    expect(LOCALES.map((locale) => plain(decadeLabel(exponent, locale)))).toEqual(expected);
  });

  it('differs from decade to decade and is never broken', () => {
    for (const locale of LOCALES) {
      const labels = Array.from({ length: 81 }, (_, i) => plain(decadeLabel(i - 40, locale)));
      expect(new Set(labels).size).toBe(81);
      for (const label of labels) expect(label).not.toMatch(BROKEN);
    }
    expect(plain(decadeLabel(Number.NaN, 'en'))).toBe('unknown');
    expect(plain(decadeLabel(500, 'en'))).toBe('infinite');
  });
});
