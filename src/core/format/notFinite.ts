import type { Locale, PerLocale } from './locale.js';
import { textPart, type FormattedPart } from './parts.js';

const UNKNOWN: PerLocale<string> = { en: 'unknown', 'zh-Hans': '未知', 'zh-Hant': '未知' };
const INFINITE: PerLocale<string> = { en: 'infinite', 'zh-Hans': '无限大', 'zh-Hant': '無限大' };

/** What is shown in place of a number that is none. */
export const notFiniteWord = (value: number, locale: Locale): string =>
  (Number.isNaN(value) ? UNKNOWN : INFINITE)[locale];

export const notFiniteParts = (value: number, locale: Locale): readonly FormattedPart[] => [
  textPart(notFiniteWord(value, locale)),
];
