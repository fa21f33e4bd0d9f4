import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRatio } from '../../../src/core/format/formatRatio.js';
import { LOCALES } from '../../../src/core/format/locale.js';
import { toPlainText } from '../../../src/core/format/parts.js';
import { BROKEN, plain, spaced } from './support.js';

const CASES: ReadonlyArray<readonly [number, readonly [string, string], readonly [string, string], readonly [string, string]]> = [
  [1e-7, ['10⁷ times smaller than you', '10 million times smaller than you'], ['是你的 10⁷ 分之一', '是你的千万分之一'], ['是你的 10⁷ 分之一', '是你的千萬分之一']],
  [1 / 3e7, ['3 × 10⁷ times smaller than you', '30 million times smaller than you'], ['是你的 3 × 10⁷ 分之一', '是你的 3000 万分之一'], ['是你的 3 × 10⁷ 分之一', '是你的 3000 萬分之一']],
  [1e-12, ['10¹² times smaller than you', '1 trillion times smaller than you'], ['是你的 10¹² 分之一', '是你的万亿分之一'], ['是你的 10¹² 分之一', '是你的兆分之一']],
  [1e-35, ['10³⁵ times smaller than you', '100 billion trillion trillion times smaller than you'], ['是你的 10³⁵ 分之一', '是你的 1000 亿亿亿亿分之一'], ['是你的 10³⁵ 分之一', '是你的 1000 億兆兆分之一']],
  [0.1, ['10 times smaller than you', '10 times smaller than you'], ['是你的 10 分之一', '是你的十分之一'], ['是你的 10 分之一', '是你的十分之一']],
  [0.6, ['about your size', 'about your size'], ['和你差不多大', '和你差不多大'], ['和你差不多大', '和你差不多大']],
  [1, ['about your size', 'about your size'], ['和你差不多大', '和你差不多大'], ['和你差不多大', '和你差不多大']],
  [3, ['3 times larger than you', '3 times larger than you'], ['是你的 3 倍', '是你的 3 倍'], ['是你的 3 倍', '是你的 3 倍']],
  [7e6, ['7 × 10⁶ times larger than you', '7 million times larger than you'], ['是你的 7 × 10⁶ 倍', '是你的 700 万倍'], ['是你的 7 × 10⁶ 倍', '是你的 700 萬倍']],
  [1e7, ['10⁷ times larger than you', '10 million times larger than you'], ['是你的 10⁷ 倍', '是你的 1000 万倍'], ['是你的 10⁷ 倍', '是你的 1000 萬倍']],
  [5e26, ['5 × 10²⁶ times larger than you', '500 trillion trillion times larger than you'], ['是你的 5 × 10²⁶ 倍', '是你的 500 亿亿亿倍'], ['是你的 5 × 10²⁶ 倍', '是你的 500 兆兆倍']],
];

describe('formatRatio', () => {
  it.each(CASES)('compares %d', (ratio, ...expected) => {
    const said = LOCALES.map((locale) => {
      const { parts, plainWords } = formatRatio(ratio, locale);
      return [plain(parts), spaced(plainWords)];
    });
    expect(said).toEqual(expected);
  });

  it('takes more digits when asked', () => {
    expect(spaced(formatRatio(1.2e7, 'en', { digits: 2 }).plainWords)).toBe('12 million times larger than you');
    expect(spaced(formatRatio(1.2e7, 'zh-Hans', { digits: 2 }).plainWords)).toBe('是你的 1200 万倍');
  });

  it('says nothing false of what is no ratio', () => {
    for (const bad of [0, -1, Number.NaN, Infinity]) {
      expect(LOCALES.map((locale) => formatRatio(bad, locale).plainWords)).toEqual(['unknown', '未知', '未知']);
    }
  });

  it('is never broken', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 30, noNaN: true }), fc.constantFrom(...LOCALES), (exponent, locale) => {
        const { parts, plainWords } = formatRatio(10 ** exponent, locale);
        expect(toPlainText(parts)).not.toMatch(BROKEN);
        expect(plainWords).not.toMatch(BROKEN);
        expect(plainWords).not.toMatch(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/);
        if (Math.abs(exponent) > 0.31) expect(/分之一|smaller/.test(plainWords)).toBe(exponent < 0);
      }),
      { numRuns: 1000 },
    );
  });
});
