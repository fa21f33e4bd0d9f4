import { decimalValue, toDecimal } from './decimal.js';
import { formatLength, formatLengthIn, lengthUnitFor } from './formatLength.js';
import type { Locale, PerLocale } from './locale.js';
import { notFiniteWord } from './notFinite.js';
import { toPlainText, type FormattedPart } from './parts.js';

export type ScaleBar = {
  /** 1, 2 or 5 times a power of ten of the unit that is shown. */
  readonly lengthM: number;
  /** CSS pixels on the screen; 0 where the scale is no number. */
  readonly widthPx: number;
  readonly parts: readonly FormattedPart[];
  /** In words: `100 nanometres`. */
  readonly plainWords: string;
  /** What the unit is: `a nanometre is a billionth of a metre`. */
  readonly unitMeaning: string;
};

// Where prefixes end the bar is in metres, and no comparison is left that would help.
const SMALLEST_PREFIXED_M = 1e-18;
const METRES_ALONE: PerLocale<string> = {
  en: 'metres, counted in powers of ten',
  'zh-Hans': '以米计，用 10 的幂表示',
  'zh-Hant': '以公尺計，用 10 的冪表示',
};

/** The largest of 1, 2, 5 × 10ⁿ that is no larger than `value`. */
const roundDown125 = (value: number): number => {
  const decimal = toDecimal(value, 15);
  const lead = Number(decimal.digits.slice(0, 1));
  const step = lead >= 5 ? '5' : lead >= 2 ? '2' : '1';
  return decimalValue({ negative: false, digits: step, exponent: decimal.exponent });
};

/**
 * The scale bar for a view in which one metre at the focus is `pixelsPerMetre` CSS pixels long. Its width lies between
 * `maxPx`/2.5 and `maxPx`: 80 to 200 px.
 */
export const formatScaleBar = (
  pixelsPerMetre: number,
  locale: Locale,
  { maxPx = 200 }: { readonly maxPx?: number } = {},
): ScaleBar => {
  const longestM = maxPx / pixelsPerMetre;
  if (!Number.isFinite(longestM) || longestM <= 0) {
    const parts = formatLength(Number.NaN, locale);
    return { lengthM: 0, widthPx: 0, parts, plainWords: notFiniteWord(Number.NaN, locale), unitMeaning: '' };
  }
  const unit = lengthUnitFor(longestM, 15);
  const metric = unit.exponent !== null;
  const lengthM = metric ? roundDown125(longestM) : roundDown125(longestM / unit.inM) * unit.inM;
  const widthPx = lengthM * pixelsPerMetre;
  if (lengthM < SMALLEST_PREFIXED_M) {
    const parts = formatLength(lengthM, locale, 'power', { digits: 1 });
    const plainWords = toPlainText(formatLength(lengthM, locale, 'plain', { digits: 1 }));
    return { lengthM, widthPx, parts, plainWords, unitMeaning: METRES_ALONE[locale] };
  }
  return {
    lengthM,
    widthPx,
    parts: formatLengthIn(lengthM, unit, locale, 'prefixed', 1),
    plainWords: toPlainText(formatLengthIn(lengthM, unit, locale, 'plain', 1)),
    unitMeaning: unit.meaning[locale],
  };
};
