import { decimalString, isZero, shift, toDecimal, type Decimal } from './decimal.js';
import type { Locale, PerLocale } from './locale.js';
import { notFiniteParts } from './notFinite.js';
import { exponentPart, gapBetween, NARROW_SPACE, textPart, type FormattedPart } from './parts.js';

type Magnitude = { readonly exponent: number; readonly word: string };

// Largest first. The two Chinese conventions part at 10¹²: 万亿 in Simplified, 兆 in Traditional.
const MAGNITUDES: PerLocale<readonly Magnitude[]> = {
  en: [
    { exponent: 12, word: 'trillion' },
    { exponent: 9, word: 'billion' },
    { exponent: 6, word: 'million' },
  ],
  'zh-Hans': [
    { exponent: 12, word: '万亿' },
    { exponent: 8, word: '亿' },
    { exponent: 4, word: '万' },
  ],
  'zh-Hant': [
    { exponent: 12, word: '兆' },
    { exponent: 8, word: '億' },
    { exponent: 4, word: '萬' },
  ],
};

/** The first power of ten that the words of a language no longer reach. */
export const WORDS_END: PerLocale<number> = { en: 15, 'zh-Hans': 16, 'zh-Hant': 16 };

/** `3 × 10⁷`, or `10⁷` where the mantissa is one. */
export const powerParts = (decimal: Decimal): readonly FormattedPart[] => {
  if (isZero(decimal)) return [textPart('0')];
  const mantissa = decimalString({ ...decimal, exponent: 0 });
  const base =
    decimal.digits === '1' ? mantissa.replace('1', '10') : `${mantissa}${NARROW_SPACE}×${NARROW_SPACE}10`;
  return [textPart(base), exponentPart(decimal.exponent)];
};

/** A large number by the words of the language: `1.2 million`, `120 万`, `1.2 兆`; smaller ones in digits. */
export const magnitudeText = (decimal: Decimal, locale: Locale): string => {
  const magnitude = MAGNITUDES[locale].find(({ exponent }) => decimal.exponent >= exponent);
  if (magnitude === undefined) return decimalString(decimal);
  const number = decimalString(shift(decimal, -magnitude.exponent));
  return `${number}${gapBetween(number, magnitude.word)}${magnitude.word}`;
};

/** A rounded number: written out from 0.001 up to where words (or, without words, six digits) end, else as a power. */
export const decimalParts = (decimal: Decimal, locale: Locale, words: boolean): readonly FormattedPart[] => {
  const end = words ? WORDS_END[locale] : 6;
  if (decimal.exponent < -3 || decimal.exponent >= end) return powerParts(decimal);
  return [textPart(words ? magnitudeText(decimal, locale) : decimalString(decimal))];
};

/** A number by itself; `words`: with million, 万 … */
export const numberParts = (
  value: number,
  locale: Locale,
  { digits = 3, words = false }: { readonly digits?: number; readonly words?: boolean } = {},
): readonly FormattedPart[] =>
  Number.isFinite(value) ? decimalParts(toDecimal(value, digits), locale, words) : notFiniteParts(value, locale);
