import { MINUS, NARROW_SPACE } from './parts.js';

/**
 * A number rounded in base ten: ±d.ddd × 10^exponent, without trailing zeros. Held as digits, so that moving the
 * decimal point for a prefix can never bring back a rounding error ("0.30000000000000004").
 */
export type Decimal = { readonly negative: boolean; readonly digits: string; readonly exponent: number };

// Half goes up in base ten: 363.15 K to four digits is 363.2 K, though its binary neighbour lies a hair below.
const roundDigits = (digits: string, places: number): { readonly digits: string; readonly carry: number } => {
  if (digits.length <= places) return { digits, carry: 0 };
  const up = digits.charAt(places) >= '5';
  const kept = (BigInt(digits.slice(0, places)) + (up ? 1n : 0n)).toString();
  return { digits: kept, carry: kept.length - places };
};

/** Rounds a finite number to `significantDigits` (1 to 15). */
export const toDecimal = (value: number, significantDigits: number): Decimal => {
  if (value === 0) return { negative: false, digits: '0', exponent: 0 };
  const places = Math.min(15, Math.max(1, Math.round(significantDigits)));
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const { digits, carry } = roundDigits(mantissa.replace('.', ''), places);
  return {
    negative: value < 0,
    digits: digits.replace(/0+$/, '') || '0',
    exponent: Number(exponent) + carry,
  };
};

export const isZero = (decimal: Decimal): boolean => decimal.digits === '0';

/** The same digits, `places` powers of ten larger. */
export const shift = (decimal: Decimal, places: number): Decimal =>
  isZero(decimal) ? decimal : { ...decimal, exponent: decimal.exponent + places };

/** The number that the digits say. */
export const decimalValue = ({ negative, digits, exponent }: Decimal): number =>
  Number(`${negative ? '-' : ''}${digits.slice(0, 1)}.${digits.slice(1)}e${exponent}`);

export const isOne = (decimal: Decimal): boolean =>
  decimal.digits === '1' && decimal.exponent === 0 && !decimal.negative;

// Four digits stay together, as in "1000 km"; from five on they are set in threes.
const grouped = (integer: string): string =>
  integer.length < 5 ? integer : integer.replace(/\B(?=(?:\d{3})+$)/g, NARROW_SPACE);

/** Plain decimal notation, whatever the exponent; the caller chooses where that is sensible. */
export const decimalString = (decimal: Decimal): string => {
  const { digits, exponent } = decimal;
  const sign = decimal.negative ? MINUS : '';
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const integer = grouped(digits.slice(0, exponent + 1).padEnd(exponent + 1, '0'));
  const fraction = digits.slice(exponent + 1);
  return fraction === '' ? `${sign}${integer}` : `${sign}${integer}.${fraction}`;
};
