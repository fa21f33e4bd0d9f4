import { toDecimal, type Decimal } from './decimal.js';
import { chinesePowerName, largeWords } from './largeWords.js';
import type { Locale, PerLocale } from './locale.js';
import { notFiniteParts, notFiniteWord } from './notFinite.js';
import { decimalParts, powerParts } from './number.js';
import { gapBetween, textPart, type FormattedPart } from './parts.js';

export type FormattedRatio = {
  /** With powers of ten: `10⁷ times smaller than you`, `是你的 10⁷ 分之一`. */
  readonly parts: readonly FormattedPart[];
  /** The same in words: `10 million times smaller than you`, `是你的千万分之一`. */
  readonly plainWords: string;
};

type Phrase = { readonly before: string; readonly after: string };

const ABOUT: PerLocale<string> = {
  en: 'about your size',
  'zh-Hans': '和你差不多大',
  'zh-Hant': '和你差不多大',
};
const LARGER: PerLocale<Phrase> = {
  en: { before: '', after: 'times larger than you' },
  'zh-Hans': { before: '是你的', after: '倍' },
  'zh-Hant': { before: '是你的', after: '倍' },
};
// Chinese says a fraction, never "N times smaller".
const SMALLER: PerLocale<Phrase> = {
  en: { before: '', after: 'times smaller than you' },
  'zh-Hans': { before: '是你的', after: '分之一' },
  'zh-Hant': { before: '是你的', after: '分之一' },
};

const POWERS_FROM = 4;

const inPhrase = ({ before, after }: Phrase, number: readonly FormattedPart[]): readonly FormattedPart[] => {
  const first = number[0]?.value ?? '';
  const last = number.at(-1)?.value ?? '';
  const lead = `${before}${gapBetween(before, first)}`;
  return [...(lead === '' ? [] : [textPart(lead)]), ...number, textPart(`${gapBetween(last, after)}${after}`)];
};

const inWords = (decimal: Decimal, locale: Locale, smaller: boolean): string => {
  const name = locale !== 'en' && smaller ? chinesePowerName(decimal, locale) : null;
  return name ?? largeWords(decimal, locale);
};

/**
 * How a thing's size compares with the visitor's: `ratio` = its size / theirs. Between one half and two it is "about
 * your size". Rounded to `digits` (1: the odometer's pace).
 */
export const formatRatio = (
  ratio: number,
  locale: Locale,
  { digits = 1 }: { readonly digits?: number } = {},
): FormattedRatio => {
  const factor = ratio >= 1 ? ratio : 1 / ratio;
  if (!(ratio > 0) || !Number.isFinite(factor)) {
    return { parts: notFiniteParts(Number.NaN, locale), plainWords: notFiniteWord(Number.NaN, locale) };
  }
  const decimal = toDecimal(factor, digits);
  if (factor < 2) return { parts: [textPart(ABOUT[locale])], plainWords: ABOUT[locale] };
  const phrase = (ratio > 1 ? LARGER : SMALLER)[locale];
  const number = decimal.exponent < POWERS_FROM ? decimalParts(decimal, locale, false) : powerParts(decimal);
  const plain = inPhrase(phrase, [textPart(inWords(decimal, locale, ratio < 1))]);
  return { parts: inPhrase(phrase, number), plainWords: plain.map(({ value }) => value).join('') };
};
