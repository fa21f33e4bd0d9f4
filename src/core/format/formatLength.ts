import { decimalValue, isOne, isZero, shift, toDecimal, type Decimal } from './decimal.js';
import { LENGTH_UNITS, type LengthUnit } from './lengthUnits.js';
import type { Locale } from './locale.js';
import { notFiniteParts } from './notFinite.js';
import { decimalParts, powerParts } from './number.js';
import { textPart, unitPart, withUnit, type FormattedPart } from './parts.js';

/**
 * - `prefixed`: symbols, `1.7 fm`, `384 000 km`, `39.5 au`, `4.24 light-years`
 * - `power`: metres and powers of ten, `1.7 × 10⁻¹⁵ m`; from 1 m to below 1 km written out
 * - `plain`: words, `1.7 femtometres`
 */
export type LengthStyle = 'prefixed' | 'power' | 'plain';

// Below this no prefix would be understood: powers of ten of a metre.
const SMALLEST_EXPONENT = -18;

const inUnit = (lengthM: number, unit: LengthUnit, digits: number): Decimal =>
  unit.exponent === null ? toDecimal(lengthM / unit.inM, digits) : shift(toDecimal(lengthM, digits), -unit.exponent);

/** The unit in which a length is written, after rounding it to `digits`. */
export const lengthUnitFor = (lengthM: number, digits = 3): LengthUnit => {
  const last = LENGTH_UNITS.at(-1);
  const sizeM = Math.abs(lengthM);
  const unit = LENGTH_UNITS.find((candidate) => decimalValue(inUnit(sizeM, candidate, digits)) < candidate.below);
  const chosen = unit ?? last;
  if (chosen === undefined) throw new Error('There is no unit of length.');
  return chosen;
};

/** A finite length in a unit that the caller has chosen. */
export const formatLengthIn = (
  lengthM: number,
  unit: LengthUnit,
  locale: Locale,
  style: 'prefixed' | 'plain' = 'prefixed',
  digits = 3,
): readonly FormattedPart[] => {
  const decimal = inUnit(lengthM, unit, digits);
  const number = decimalParts(decimal, locale, true);
  const single = isOne(decimal) || isOne({ ...decimal, negative: false });
  const name = single ? unit.one[locale] : unit.many[locale];
  // "38.4 万 km" would mix two scripts in one number: from 万 on, and for light-years always, the word stands.
  const hanNumber = locale !== 'en' && unit.id === 'km' && decimal.exponent >= 4;
  const asWord = style === 'plain' || unit.id === 'ly' || hanNumber;
  return withUnit(number, [unitPart(asWord ? name : unit.id)]);
};

/** A length in metres, in the words and conventions of `locale`. Never empty, never "NaN". */
export const formatLength = (
  lengthM: number,
  locale: Locale,
  style: LengthStyle = 'prefixed',
  { digits = 3 }: { readonly digits?: number } = {},
): readonly FormattedPart[] => {
  if (!Number.isFinite(lengthM)) return notFiniteParts(lengthM, locale);
  const decimal = toDecimal(lengthM, digits);
  const metre = [unitPart(style === 'plain' ? lengthUnitFor(1).many[locale] : 'm')];
  if (isZero(decimal)) return withUnit([textPart('0')], metre);
  if (style === 'power') {
    const writtenOut = decimal.exponent >= 0 && decimal.exponent < 3;
    return withUnit(writtenOut ? decimalParts(decimal, locale, false) : powerParts(decimal), metre);
  }
  if (decimal.exponent < SMALLEST_EXPONENT) return withUnit(powerParts(decimal), metre);
  return formatLengthIn(lengthM, lengthUnitFor(lengthM, digits), locale, style, digits);
};
