import { ELECTRONVOLT } from '../units/constants.js';
import { formatAngle } from './formatAngle.js';
import { formatLength } from './formatLength.js';
import type { Locale } from './locale.js';
import { notFiniteParts } from './notFinite.js';
import { numberParts } from './number.js';
import { withUnit, type FormattedPart } from './parts.js';
import type { FormattableQuantity, QuantityOptions } from './quantityKind.js';
import { ELECTRONVOLTS, QUANTITY_LADDERS } from './quantityLadders.js';
import { onLadder } from './unitLadder.js';
import { sameUnit, unitParts } from './unitSymbols.js';

/** Significant digits unless the caller wants others. */
export const QUANTITY_DIGITS = 4;

/** 62 TeV: energies below this belong to particles and are given in electronvolts. */
export const PARTICLE_ENERGY_J = 1e-5;

/** What was counted one by one is told so: below this, whole numbers keep all their digits. */
const COUNTED_BELOW = 1e6;
const COUNTED_DIGITS = 6;

type Parts = readonly FormattedPart[];

// Rates and the like: a unit that its kind does not know is written as it stands.
const asItStands = (value: number, unit: string, locale: Locale, digits: number): Parts => {
  const number = numberParts(value, locale, { digits });
  const symbols = unitParts(unit);
  return symbols.length === 0 ? number : withUnit(number, symbols);
};

/**
 * A quantity as a card shows it, in the unit that suits its size: `150 million K`, `10⁻⁶ Pa`, `1.27 µs`, `1.76 万亿`.
 * A unit that the kind does not know (`W/m2` for a power) is kept.
 */
export const formatQuantity = (
  { kind, value, unit }: FormattableQuantity,
  locale: Locale,
  { digits = QUANTITY_DIGITS }: QuantityOptions = {},
): readonly FormattedPart[] => {
  if (!Number.isFinite(value)) return notFiniteParts(value, locale);
  if (kind === 'length' && unit === 'm') return formatLength(value, locale, 'prefixed', { digits });
  if (kind === 'angle' && unit === 'rad') return formatAngle(value, locale, digits);
  if (kind === 'count' && unit === '1') {
    const isCounted = Number.isInteger(value) && Math.abs(value) < COUNTED_BELOW;
    return numberParts(value, locale, { digits: isCounted ? Math.max(digits, COUNTED_DIGITS) : digits, words: true });
  }
  if (kind === 'energy' && unit === 'J' && value !== 0 && Math.abs(value) < PARTICLE_ENERGY_J) {
    return onLadder(value / ELECTRONVOLT, ELECTRONVOLTS, locale, digits);
  }
  const ladder = QUANTITY_LADDERS[kind]?.find(({ base }) => sameUnit(base, unit));
  return ladder === undefined ? asItStands(value, unit, locale, digits) : onLadder(value, ladder, locale, digits);
};
