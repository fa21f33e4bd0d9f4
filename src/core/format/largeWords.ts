import { shift, type Decimal } from './decimal.js';
import type { Locale } from './locale.js';
import { magnitudeText, WORDS_END } from './number.js';
import { gapBetween } from './parts.js';

// Beyond the words of a language its largest is said again: "10 billion trillion", "1 亿亿亿", "1 億兆".
const REPEATED = {
  en: { exponent: 12, word: 'trillion' },
  'zh-Hans': { exponent: 8, word: '亿' },
  'zh-Hant': { exponent: 12, word: '兆' },
} as const;

/** A number from 1 up wholly in digits and words, without powers of ten, however large. */
export const largeWords = (decimal: Decimal, locale: Locale): string => {
  if (decimal.exponent < WORDS_END[locale]) return magnitudeText(decimal, locale);
  const { exponent, word } = REPEATED[locale];
  const rest = largeWords(shift(decimal, -exponent), locale);
  return `${rest}${gapBetween(rest, word)}${word}`;
};

const POWER_NAMES = ['', '十', '百', '千', '', '十', '百', '千'] as const;

/** A Chinese power of ten in characters alone: 千, 百万, 十億 …; null for any other number and from 10¹⁶ on. */
export const chinesePowerName = (decimal: Decimal, locale: 'zh-Hans' | 'zh-Hant'): string | null => {
  if (decimal.digits !== '1' || decimal.exponent < 1 || decimal.exponent >= WORDS_END[locale]) return null;
  const spoken = magnitudeText({ ...decimal, exponent: decimal.exponent - (decimal.exponent % 4) }, locale);
  const unit = decimal.exponent < 4 ? '' : spoken.replaceAll(/\P{Script=Han}/gu, '');
  return `${POWER_NAMES[decimal.exponent % 4]}${unit}`;
};
