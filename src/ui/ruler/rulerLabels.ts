import { decadeLabel } from '../../core/format/decadeLabel.js';
import { formatLength } from '../../core/format/formatLength.js';
import type { Locale } from '../../core/format/locale.js';
import type { FormattedPart } from '../../core/format/parts.js';

const PREFIXES_FROM = -15;
const PREFIXES_END = 6;

/** Short enough for the ruler: with a prefix where everybody knows it, else `10⁹ m`. */
export const rulerLabel = (decade: number, locale: Locale): readonly FormattedPart[] =>
  decade >= PREFIXES_FROM && decade < PREFIXES_END
    ? decadeLabel(decade, locale)
    : formatLength(Number(`1e${decade}`), locale, 'power', { digits: 1 });
