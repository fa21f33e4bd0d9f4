/**
 * A piece of a formatted quantity. Exponents are kept apart and in ordinary digits (`−7`), because the fonts have no
 * superscript digits: a page sets them in `<sup>`.
 */
export type FormattedPart = { readonly kind: 'text' | 'exponent' | 'unit'; readonly value: string };

export const MINUS = '\u2212';
/** Between a number and the symbol of its unit, between groups of digits, and between digits and Chinese characters. */
export const NARROW_SPACE = '\u202f';
/** Between a number and an English word. */
export const NO_BREAK_SPACE = '\u00a0';

export const textPart = (value: string): FormattedPart => ({ kind: 'text', value });
export const unitPart = (value: string): FormattedPart => ({ kind: 'unit', value });

/** An integer exponent, with a true minus sign. */
export const exponentPart = (exponent: number): FormattedPart => ({
  kind: 'exponent',
  value: exponent < 0 ? `${MINUS}${-exponent}` : String(exponent),
});

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹',
  [MINUS]: '⁻',
};

const raised = (value: string): string => Array.from(value, (sign) => SUPERSCRIPTS[sign] ?? sign).join('');

/** One string, with Unicode superscripts: for labels read aloud, titles and search; not for typesetting. */
export const toPlainText = (parts: readonly FormattedPart[]): string =>
  parts.map((part) => (part.kind === 'exponent' ? raised(part.value) : part.value)).join('');

const LOWERED = new Map(Object.entries(SUPERSCRIPTS).map(([sign, raisedSign]) => [raisedSign, sign]));
const RAISED_RUN = new RegExp(`([${[...LOWERED.keys()].join('')}]+)`, 'u');

/** The other way round: words in which people have typed Unicode superscripts, for typesetting. */
export const wordParts = (words: string): readonly FormattedPart[] =>
  words.split(RAISED_RUN).flatMap((run, index): FormattedPart[] => {
    if (run === '') return [];
    if (index % 2 === 0) return [textPart(run)];
    return [{ kind: 'exponent', value: Array.from(run, (sign) => LOWERED.get(sign) ?? sign).join('') }];
  });

const isHan = (sign: string): boolean => /\p{Script=Han}/u.test(sign);

/** The space that belongs between what ends with `before` and what begins with `after`. */
export const gapBetween = (before: string, after: string): string => {
  if (before === '' || after === '') return '';
  if (isHan(before.slice(-1)) && isHan(after.slice(0, 1))) return '';
  if (/^[°′″]$/.test(after)) return '';
  return /^(?:[a-z-]{4,}|day)/.test(after) || /[a-z]{4,}$/.test(before) ? NO_BREAK_SPACE : NARROW_SPACE;
};

/** A number followed by its unit. */
export const withUnit = (
  number: readonly FormattedPart[],
  unit: readonly FormattedPart[],
): readonly FormattedPart[] => {
  const before = number.at(-1)?.value ?? '';
  const after = unit[0]?.value ?? '';
  const gap = gapBetween(before, after);
  return gap === '' ? [...number, ...unit] : [...number, textPart(gap), ...unit];
};
