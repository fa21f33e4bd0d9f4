import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../src/core/format/locale.js';
import { formatLength } from '../../../src/core/format/formatLength.js';
import { toPlainText } from '../../../src/core/format/parts.js';
import { typesetWords } from '../../../src/core/format/typesetWords.js';

/** Narrow no-break spaces as `_`, ordinary ones as `~`, word joiners as `&`. */
const shown = (text: string, locale: Locale = 'en'): string =>
  typesetWords(text, locale).replaceAll('\u202f', '_').replaceAll('\u00a0', '~').replaceAll('\u2060', '&');

describe('words', () => {
  it.each([
    ['31 000 protons', '31_000 protons'],
    ['84 000 kilometres wide', '84_000~kilometres wide'],
    ['475 million km of 1.76 trillion', '475~million~km of 1.76~trillion'],
    ['46.5 billion light-years', '46.5~billion~light-years'],
    ['127 °C, 44 K and 8 per cent', '127_°C, 44_K and 8~per cent'],
    ['radius 0.840 75(64) fm', 'radius 0.840_75(64)_fm'],
    ['± 6.4 × 10⁻¹⁹ m', '±_6.4_×_10⁻¹⁹_m'],
    ['2.0–2.2 nm', '2.0–&2.2_nm'],
    ['Mach 2 on 9 October 2020', 'Mach~2 on 9~October 2020'],
    ['taught E. coli to. It did', 'taught E.~coli to. It did'],
    ['in 2024 Chang’e-6 took 3 m each', 'in 2024 Chang’e-6 took 3_m each'],
    ['20 a minute, 24 medium ones, 5 things', '20 a minute, 24 medium ones, 5 things'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('of Chinese keep a number with the character after it', () => {
    expect(shown('2020 年 7 月，直径 12 742 公里，约 8 %', 'zh-Hans')).toBe('2020_年 7_月，直径 12_742_公里，约 8_%');
    expect(shown('比絕對零度高 44 度，5.2 × 10⁻³⁷ kg', 'zh-Hant')).toBe('比絕對零度高 44_度，5.2_×_10⁻³⁷_kg');
  });

  it('have the same spaces as formatted lengths', () => {
    for (const locale of LOCALES) {
      for (const sizeM of [3.4e-10, 0.27, 123, 12_742_000, 8.432e7, 8.8e26]) {
        const formatted = toPlainText(formatLength(sizeM, locale));
        expect(typesetWords(formatted.replaceAll(/\s/gu, ' '), locale)).toBe(formatted);
      }
    }
  });

  it('change in nothing but their spaces, and only once', () => {
    const words = fc.array(fc.constantFrom('12', '742', '5', '.', ' ', ' km', ' million', 'm', '米', '万', ' × 10', '–', '±', ' K', 'E. ', 'x')).map((parts) => parts.join(''));
    fc.assert(fc.property(words, fc.constantFrom(...LOCALES), (text, locale) => {
      const once = typesetWords(text, locale);
      expect(typesetWords(once, locale)).toBe(once);
      expect(once.replaceAll(/[\s\u2060]/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
    }), { numRuns: 500 });
  });
});
