import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatScaleBar } from '../../../src/core/format/formatScaleBar.js';
import { LOCALES } from '../../../src/core/format/locale.js';
import { toPlainText } from '../../../src/core/format/parts.js';
import { BROKEN, plain, spaced } from './support.js';

describe('formatScaleBar', () => {
  it('chooses a round length and says its unit in words', () => {
    const bar = formatScaleBar(1.5e9, 'en');
    expect(bar.lengthM).toBe(1e-7);
    expect(bar.widthPx).toBeCloseTo(150, 9);
    expect(plain(bar.parts)).toBe('100 nm');
    expect(spaced(bar.plainWords)).toBe('100 nanometres');
    expect(bar.unitMeaning).toBe('a nanometre is a billionth of a metre');
    expect(spaced(formatScaleBar(1.5e9, 'zh-Hans').plainWords)).toBe('100 纳米');
    expect(formatScaleBar(1.5e9, 'zh-Hant').unitMeaning).toBe('1 奈米是 1 公尺的十億分之一');
  });

  it('is round in the unit that it shows, au and light-years too', () => {
    const text = (longestM: number): string => plain(formatScaleBar(200 / longestM, 'en').parts);
    expect(text(1.5e12)).toBe('10 au');
    expect(text(1.6e15)).toBe('0.1 light-years');
    expect(text(2e16)).toBe('2 light-years');
    expect(text(1e11)).toBe('100 million km');
    expect(text(3e-35)).toBe('2 × 10⁻³⁵ m');
    expect(text(7e-12)).toBe('5 pm');
  });

  it('is 80 to 200 px wide with a leading 1, 2 or 5, at every zoom', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 42, noNaN: true }), fc.constantFrom(...LOCALES), (exponent, locale) => {
        const bar = formatScaleBar(10 ** exponent, locale);
        expect(bar.widthPx).toBeGreaterThanOrEqual(80 * (1 - 1e-9));
        expect(bar.widthPx).toBeLessThanOrEqual(200 * (1 + 1e-9));
        const text = toPlainText(bar.parts);
        expect(text).not.toMatch(BROKEN);
        expect(bar.plainWords).not.toMatch(BROKEN);
        expect(bar.unitMeaning).not.toBe('');
        expect(text.replace(/^0\.0*/, '')).toMatch(/^[125]0*(?!\d)/);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps what it writes and what it draws the same', () => {
    for (let q = -17; q < 10; q += 0.1) {
      const bar = formatScaleBar(10 ** -q, 'en');
      const [number = '', ...unit] = plain(bar.parts).split(/ (?=[^\d])/);
      const inM: Readonly<Record<string, number>> = {
        fm: 1e-15, pm: 1e-12, nm: 1e-9, 'µm': 1e-6, mm: 1e-3, cm: 1e-2, m: 1, km: 1e3, 'million km': 1e9,
        au: 149597870700,
      };
      expect((Number(number.replaceAll(' ', '')) * (inM[unit.join(' ')] ?? Number.NaN)) / bar.lengthM).toBeCloseTo(1, 9);
    }
  });

  it('stays quiet where there is no scale', () => {
    for (const bad of [Number.NaN, 0, -1, Infinity]) {
      const bar = formatScaleBar(bad, 'en');
      expect(bar).toMatchObject({ lengthM: 0, widthPx: 0, plainWords: 'unknown' });
    }
  });
});
