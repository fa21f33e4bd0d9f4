import { toDecimal } from './decimal.js';
import type { Locale } from './locale.js';
import { notFiniteParts } from './notFinite.js';
import { decimalParts } from './number.js';
import { unitPart, withUnit, type FormattedPart } from './parts.js';

const ARC_UNITS = [
  { inDeg: 1, symbol: '°' },
  { inDeg: 1 / 60, symbol: '′' },
  { inDeg: 1 / 3600, symbol: '″' },
  { inDeg: 1 / 3.6e6, symbol: 'mas' },
] as const;
const SMALLEST = { inDeg: 1 / 3.6e9, symbol: 'µas' } as const;

/** An angle in radians: degrees, below one degree minutes and seconds of arc, then mas and µas. */
export const formatAngle = (angleRad: number, locale: Locale, digits = 4): readonly FormattedPart[] => {
  const angleDeg = (angleRad * 180) / Math.PI;
  if (!Number.isFinite(angleDeg)) return notFiniteParts(angleDeg, locale);
  // A whole unit that binary fractions left a hair short of itself is still that unit.
  const size = Math.abs(angleDeg) * (1 + 1e-12);
  const unit = size === 0 ? ARC_UNITS[0] : (ARC_UNITS.find(({ inDeg }) => size >= inDeg) ?? SMALLEST);
  return withUnit(decimalParts(toDecimal(angleDeg / unit.inDeg, digits), locale, true), [unitPart(unit.symbol)]);
};
