import { formatLength } from './formatLength.js';
import type { Locale } from './locale.js';
import type { FormattedPart } from './parts.js';
import { significantDigits } from './significantDigits.js';

/** The size of a thing of the collection, m, as it stands beside its name: at most three digits, and none that was not given. */
export const formatSize = (sizeM: number, locale: Locale, style: 'prefixed' | 'plain' = 'prefixed'): readonly FormattedPart[] =>
  formatLength(sizeM, locale, style, { digits: significantDigits(sizeM, 3) });
