import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLength, type LengthStyle } from '../../../src/core/format/formatLength.js';
import { LOCALES } from '../../../src/core/format/locale.js';
import { toPlainText } from '../../../src/core/format/parts.js';
import { BROKEN, plain } from './support.js';

const STYLES: readonly LengthStyle[] = ['prefixed', 'power', 'plain'];
const in3 = (lengthM: number, style: LengthStyle): string[] =>
  LOCALES.map((locale) => plain(formatLength(lengthM, locale, style)));

// One row a decade or unit: metres, then English, Simplified, Traditional.
const PREFIXED: ReadonlyArray<readonly [number, string, string, string]> = [
  [1.616255e-35, '1.62 × 10⁻³⁵ m', '1.62 × 10⁻³⁵ m', '1.62 × 10⁻³⁵ m'],
  [1e-19, '10⁻¹⁹ m', '10⁻¹⁹ m', '10⁻¹⁹ m'],
  [2.5e-18, '0.0025 fm', '0.0025 fm', '0.0025 fm'],
  [1e-17, '0.01 fm', '0.01 fm', '0.01 fm'],
  [1e-16, '0.1 fm', '0.1 fm', '0.1 fm'],
  [1.6815e-15, '1.68 fm', '1.68 fm', '1.68 fm'],
  [1.3e-14, '13 fm', '13 fm', '13 fm'],
  [9.996e-13, '1 pm', '1 pm', '1 pm'],
  [2.43e-12, '2.43 pm', '2.43 pm', '2.43 pm'],
  [5.29e-11, '52.9 pm', '52.9 pm', '52.9 pm'],
  [3.4e-10, '0.34 nm', '0.34 nm', '0.34 nm'],
  [2e-9, '2 nm', '2 nm', '2 nm'],
  [1.35e-8, '13.5 nm', '13.5 nm', '13.5 nm'],
  [9.999e-7, '1 µm', '1 µm', '1 µm'],
  [1.55e-6, '1.55 µm', '1.55 µm', '1.55 µm'],
  [8e-5, '80 µm', '80 µm', '80 µm'],
  [3e-4, '300 µm', '300 µm', '300 µm'],
  [1.6e-3, '1.6 mm', '1.6 mm', '1.6 mm'],
  [4.6e-2, '4.6 cm', '4.6 cm', '4.6 cm'],
  [0.18, '18 cm', '18 cm', '18 cm'],
  [0.9999, '1 m', '1 m', '1 m'],
  [1.7, '1.7 m', '1.7 m', '1.7 m'],
  [39, '39 m', '39 m', '39 m'],
  [381, '381 m', '381 m', '381 m'],
  [8848.86, '8.85 km', '8.85 km', '8.85 km'],
  [55000, '55 km', '55 km', '55 km'],
  [1e5, '100 km', '100 km', '100 km'],
  [2376600, '2380 km', '2380 km', '2380 km'],
  [12742000, '12 700 km', '1.27 万公里', '1.27 萬公里'],
  [384400000, '384 000 km', '38.4 万公里', '38.4 萬公里'],
  [1.3914e9, '1.39 million km', '139 万公里', '139 萬公里'],
  [5.79e10, '57.9 million km', '5790 万公里', '5790 萬公里'],
  [149597870700, '1 au', '1 au', '1 au'],
  [5.9064e12, '39.5 au', '39.5 au', '39.5 au'],
  [2.5e13, '167 au', '167 au', '167 au'],
  [5e14, '3340 au', '3340 au', '3340 au'],
  [9460730472580800, '1 light-year', '1 光年', '1 光年'],
  [4.0175e16, '4.25 light-years', '4.25 光年', '4.25 光年'],
  [1e18, '106 light-years', '106 光年', '106 光年'],
  [9.461e20, '100 000 light-years', '10 万光年', '10 萬光年'],
  [2.4e22, '2.54 million light-years', '254 万光年', '254 萬光年'],
  [8.8e26, '93 billion light-years', '930 亿光年', '930 億光年'],
  [1e30, '106 trillion light-years', '106 万亿光年', '106 兆光年'],
];

describe('formatLength', () => {
  it.each(PREFIXED)('writes %d m in each language', (lengthM, ...expected) => {
    expect(in3(lengthM, 'prefixed')).toEqual(expected);
  });

  it('writes words', () => {
    expect(in3(1.7e-15, 'plain')).toEqual(['1.7 femtometres', '1.7 飞米', '1.7 飛米']);
    expect(in3(1e-9, 'plain')).toEqual(['1 nanometre', '1 纳米', '1 奈米']);
    expect(in3(0.5, 'plain')).toEqual(['50 centimetres', '50 厘米', '50 公分']);
    expect(in3(170, 'plain')).toEqual(['170 metres', '170 米', '170 公尺']);
    expect(in3(1.5e10, 'plain')).toEqual(['15 million kilometres', '1500 万公里', '1500 萬公里']);
    expect(in3(6e12, 'plain')).toEqual(['40.1 astronomical units', '40.1 天文单位', '40.1 天文單位']);
    expect(in3(1e-35, 'plain')).toEqual(['10⁻³⁵ metres', '10⁻³⁵ 米', '10⁻³⁵ 公尺']);
  });

  it('writes powers of ten of the metre', () => {
    expect(in3(1.7e-15, 'power')[0]).toBe('1.7 × 10⁻¹⁵ m');
    expect(in3(1e-9, 'power')[1]).toBe('10⁻⁹ m');
    expect(in3(1.7, 'power')[0]).toBe('1.7 m');
    expect(in3(170, 'power')[2]).toBe('170 m');
    expect(in3(8.8e26, 'power')[0]).toBe('8.8 × 10²⁶ m');
  });

  it('keeps exponents apart, with a true minus', () => {
    expect(formatLength(3e-20, 'en')).toEqual([
      { kind: 'text', value: '3\u202f×\u202f10' },
      { kind: 'exponent', value: '\u221220' },
      { kind: 'text', value: '\u202f' },
      { kind: 'unit', value: 'm' },
    ]);
    expect(toPlainText(formatLength(-2, 'en'))).toBe('\u22122\u202fm');
  });

  it('rounds to the digits asked for', () => {
    expect(plain(formatLength(12742000, 'en', 'prefixed', { digits: 5 }))).toBe('12 742 km');
    expect(plain(formatLength(12742000, 'zh-Hant', 'prefixed', { digits: 5 }))).toBe('1.2742 萬公里');
    expect(plain(formatLength(1.7e-15, 'en', 'prefixed', { digits: 1 }))).toBe('2 fm');
  });

  it('says what is no number', () => {
    for (const style of STYLES) {
      expect(in3(Number.NaN, style)).toEqual(['unknown', '未知', '未知']);
      expect(in3(Infinity, style)).toEqual(['infinite', '无限大', '無限大']);
      expect(in3(0, style)[0]).toMatch(/^0 m/);
    }
  });

  it('is never broken, for any length, language and style', () => {
    const exponents = fc.double({ min: -40, max: 30, noNaN: true });
    fc.assert(
      fc.property(exponents, fc.boolean(), fc.constantFrom(...LOCALES), fc.constantFrom(...STYLES), fc.integer({ min: 1, max: 15 }), (exponent, negative, locale, style, digits) => {
        const text = toPlainText(formatLength((negative ? -1 : 1) * 10 ** exponent, locale, style, { digits }));
        expect(text).not.toMatch(BROKEN);
        expect(text).not.toContain('-0');
        expect(/(?:m|au|年|米|尺|分|里|位|metres?|years?|units?)$/.test(text) || /kilometres?$/.test(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('says the true number: what is written reads back within its rounding', () => {
    const size: Readonly<Record<string, number>> = {
      fm: 1e-15, pm: 1e-12, nm: 1e-9, 'µm': 1e-6, mm: 1e-3, cm: 1e-2, m: 1, km: 1e3,
      au: 149597870700, 'light-years': 9460730472580800, 'light-year': 9460730472580800,
    };
    const word: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };
    fc.assert(
      fc.property(fc.double({ min: -18, max: 27, noNaN: true }), (exponent) => {
        const lengthM = 10 ** exponent;
        const words = plain(formatLength(lengthM, 'en')).split(' ');
        const unit = size[words.at(-1) ?? ''];
        const factor = word[words.at(-2) ?? ''];
        const digits = words.slice(0, factor === undefined ? -1 : -2).join('');
        const read = Number(digits) * (factor ?? 1) * (unit ?? Number.NaN);
        expect(Math.abs(read / lengthM - 1)).toBeLessThanOrEqual(0.00501);
      }),
      { numRuns: 1000 },
    );
  });
});
