import { formatLength, formatLengthIn, lengthUnitFor } from './formatLength.js';
import type { Locale } from './locale.js';
import { notFiniteParts } from './notFinite.js';
import type { FormattedPart } from './parts.js';

const KILOMETRES_END = 18;

/**
 * What stands beside the floor's line of 10^`exponent` metres: `1 µm`, `10 km`, `1 billion km`. Always an exact power
 * of ten of the metre, so never au or light-years; from 10¹⁸ m on `10¹⁸ m`. Fractions of a decade are rounded.
 */
export const decadeLabel = (exponent: number, locale: Locale): readonly FormattedPart[] => {
  if (!Number.isFinite(exponent)) return notFiniteParts(exponent, locale);
  const decade = Math.round(exponent);
  const lengthM = Number(`1e${decade}`);
  if (decade >= KILOMETRES_END) return formatLength(lengthM, locale, 'power', { digits: 1 });
  return decade >= 9
    ? formatLengthIn(lengthM, lengthUnitFor(1e3), locale, 'prefixed', 1)
    : formatLength(lengthM, locale, 'prefixed', { digits: 1 });
};
