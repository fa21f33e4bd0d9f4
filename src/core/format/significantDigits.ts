import { toDecimal } from './decimal.js';

/**
 * How many digits a stored number was given with, 1 to `most`: 2.27e17 has three. A length turned into light-years must
 * not gain digits that nobody measured.
 */
export const significantDigits = (value: number, most: number): number =>
  Number.isFinite(value) ? Math.min(most, toDecimal(value, 15).digits.length) : most;
