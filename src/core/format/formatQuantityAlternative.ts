import { ELECTRONVOLT, ELEMENTARY_CHARGE, JULIAN_YEAR, SPEED_OF_LIGHT, CONSTANTS } from '../units/constants.js';
import { toDecimal } from './decimal.js';
import { formatLength } from './formatLength.js';
import { formatQuantity, PARTICLE_ENERGY_J, QUANTITY_DIGITS } from './formatQuantity.js';
import type { Locale } from './locale.js';
import { decimalParts, numberParts, powerParts } from './number.js';
import { toPlainText, unitPart, withUnit, type FormattedPart } from './parts.js';
import type { FormattableQuantity, QuantityOptions } from './quantityKind.js';
import { unitParts } from './unitSymbols.js';

type Parts = readonly FormattedPart[];
type Alternative = (value: number, locale: Locale, digits: number) => Parts | null;

const ZERO_CELSIUS_K = 273.15;

const asPower = (value: number, unit: string, digits: number): Parts =>
  withUnit(powerParts(toDecimal(value, digits)), unitParts(unit));

const celsius: Alternative = (temperatureK, locale, digits) => {
  if (temperatureK < 1 || temperatureK >= 1e4) return null;
  const stated = toDecimal(temperatureK, digits);
  // No more decimals than the kelvins have: 44 K is −229 °C, not −229.15.
  const decimals = Math.max(0, stated.digits.length - 1 - stated.exponent);
  const rounded = Number((temperatureK - ZERO_CELSIUS_K).toFixed(decimals));
  return withUnit(numberParts(rounded, locale, { digits: 15 }), [unitPart('°C')]);
};

const otherEnergy: Alternative = (energyJ, _locale, digits) => {
  if (energyJ === 0 || Math.abs(energyJ) >= PARTICLE_ENERGY_J) return null;
  return asPower(energyJ, 'J', digits);
};

const otherSpeed: Alternative = (speedMPerS, locale, digits) => {
  const size = Math.abs(speedMPerS);
  if (size >= SPEED_OF_LIGHT / 100) {
    return withUnit(numberParts(speedMPerS / SPEED_OF_LIGHT, locale, { digits }), [unitPart('c')]);
  }
  if (size < 1 || size >= 3e4) return null;
  return withUnit(numberParts(speedMPerS * 3.6, locale, { digits }), unitParts('km/h'));
};

const ALTERNATIVES: Readonly<Partial<Record<FormattableQuantity['kind'], readonly [unit: string, Alternative]>>> = {
  temperature: ['K', celsius],
  energy: ['J', otherEnergy],
  speed: ['m/s', otherSpeed],
  length: ['m', (valueM, locale, digits) => formatLength(valueM, locale, 'power', { digits })],
  time: ['s', (valueS, _locale, digits) => (Math.abs(valueS) >= JULIAN_YEAR ? asPower(valueS, 's', digits) : null)],
  acceleration: [
    'm/s2',
    (value, locale, digits) =>
      withUnit(numberParts(value / CONSTANTS.standardGravity.value, locale, { digits }), [unitPart('g')]),
  ],
  charge: [
    'C',
    (value, locale, digits) => {
      const charges = value / ELEMENTARY_CHARGE;
      return Math.abs(charges) < 1e4 && charges !== 0
        ? withUnit(decimalParts(toDecimal(charges, digits), locale, false), [unitPart('e')])
        : null;
    },
  ],
  triple_product: ['m^-3 s J', (value, _locale, digits) => asPower(value / (1e3 * ELECTRONVOLT), 'm^-3 s keV', digits)],
};

/**
 * The same quantity said another way, for a second line: °C for K, J beside eV, km/h or a share of c, multiples of g,
 * powers of ten. Null where there is none worth saying.
 */
export const formatQuantityAlternative = (
  quantity: FormattableQuantity,
  locale: Locale,
  { digits = QUANTITY_DIGITS }: QuantityOptions = {},
): readonly FormattedPart[] | null => {
  const [unit, alternative] = ALTERNATIVES[quantity.kind] ?? [];
  if (alternative === undefined || unit !== quantity.unit || !Number.isFinite(quantity.value)) return null;
  const parts = alternative(quantity.value, locale, digits);
  if (parts === null) return null;
  return toPlainText(parts) === toPlainText(formatQuantity(quantity, locale, { digits })) ? null : parts;
};
