import type { Locale } from './terms.js';

/** What breaks the rule for numbers in words, and what to write instead. */
export interface WordProblem {
  readonly found: string;
  readonly write: string;
}

interface Rule {
  readonly pattern: RegExp;
  readonly write: (found: string) => string;
}

const grouped = (digits: string): string => (digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ' '));
const regrouped = (found: string): string => grouped(found.replace(/[,\s]/g, ''));

/** Lookbehinds keep names with digits (`pck00011`, `1,4-butanediol`) out of it. */
const NUMBERS: readonly Rule[] = [
  { pattern: /(?<![\p{L}\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/gu, write: regrouped },
  { pattern: /(?<![\p{L}\d.,]|\d[ \u202f])\d[ \u202f]\d{3}(?![ \u202f]?\d)/gu, write: regrouped },
  { pattern: /(?<![\p{L}\d.,_-])\d{5,}(?![\d\p{L}])/gu, write: grouped },
  { pattern: /\d(?: × |×|·)10(?=[⁰¹²³⁴⁵⁶⁷⁸⁹⁻])/gu, write: (found) => `${found.slice(0, 1)} × 10` },
  { pattern: /\d°C|℃/gu, write: (found) => found.replace('°', ' °').replace('℃', '°C') },
  { pattern: /(?<![\p{L}\d\])}⟩])-\d/gu, write: (found) => found.replace('-', '−') },
  { pattern: /(?<!\p{L}\S*)\d-\d(?!\S*\p{L})/gu, write: (found) => found.replace('-', '–') },
];

const CHINESE: readonly Rule[] = [
  { pattern: /\d\p{Script=Han}/gu, write: (found) => `${found.slice(0, 1)} ${found.slice(1)}` },
  { pattern: /\p{Script=Han}\d/gu, write: (found) => [...found].join(' ') },
  { pattern: /\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}/gu, write: (found) => found.replace(/[,;:!?]/, (mark) => FULL_WIDTH[mark] ?? mark) },
  { pattern: /\p{Script=Han}[()]|[()]\p{Script=Han}/gu, write: (found) => found.replace(/[()]/, (mark) => FULL_WIDTH[mark] ?? mark) },
];

const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' };

/**
 * Where words of a checkpoint write a number otherwise than CONTRIBUTING.md says: groups of three from five digits on,
 * with a space and never a comma; `×` in powers of ten; a space between number and unit; true minus signs and dashes;
 * in Chinese a space between digits and characters, and full-width marks.
 */
export const wordProblems = (text: string, locale: Locale): readonly WordProblem[] =>
  (locale === 'en' ? NUMBERS : [...NUMBERS, ...CHINESE]).flatMap(({ pattern, write }) =>
    [...text.matchAll(pattern)]
      .map(([found]) => ({ found, write: write(found) }))
      .filter((problem) => problem.write !== problem.found));
