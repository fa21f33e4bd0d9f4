import { decimalValue, isOne, isZero, shift, toDecimal } from './decimal.js';
import type { Locale } from './locale.js';
import { notFiniteParts } from './notFinite.js';
import { decimalParts, powerParts } from './number.js';
import { unitPart, withUnit, type FormattedPart } from './parts.js';
import { unitParts } from './unitSymbols.js';

/** A rung: from `from` (in the base unit) on, values are written in this unit. */
export type Rung = {
  readonly from: number;
  /** Power of ten of the unit in base units, or its plain size where it is none. */
  readonly exponent?: number;
  readonly size?: number;
  /** A symbol (`kPa`, `m2`), the same everywhere, or a word in each language. */
  readonly unit: string | ((locale: Locale, single: boolean) => string);
};

export type UnitLadder = {
  /** For powers of ten, and for zero: the unit in which nothing is scaled. */
  readonly base: string;
  /** Smallest first. */
  readonly rungs: readonly Rung[];
  /** Values at or above this are powers of ten of the base unit. */
  readonly until: number;
};

const nameOf = (rung: Rung, locale: Locale, single: boolean): readonly FormattedPart[] =>
  typeof rung.unit === 'string' ? unitParts(rung.unit) : [unitPart(rung.unit(locale, single))];

/** A value in base units on the rung where it belongs after rounding; outside the ladder as a power of ten. */
export const onLadder = (
  value: number,
  ladder: UnitLadder,
  locale: Locale,
  digits: number,
): readonly FormattedPart[] => {
  if (!Number.isFinite(value)) return notFiniteParts(value, locale);
  const decimal = toDecimal(value, digits);
  const size = Math.abs(decimalValue(decimal));
  const rung = ladder.rungs.findLast(({ from }) => size >= from);
  if (isZero(decimal)) return withUnit(decimalParts(decimal, locale, true), unitParts(ladder.base));
  if (rung === undefined || size >= ladder.until) return withUnit(powerParts(decimal), unitParts(ladder.base));
  const scaled = rung.size === undefined ? shift(decimal, -(rung.exponent ?? 0)) : toDecimal(value / rung.size, digits);
  return withUnit(decimalParts(scaled, locale, true), nameOf(rung, locale, isOne(scaled)));
};

const PREFIXES: ReadonlyArray<readonly [exponent: number, symbol: string]> = [
  [-18, 'a'], [-15, 'f'], [-12, 'p'], [-9, 'n'], [-6, 'µ'], [-3, 'm'],
  [0, ''], [3, 'k'], [6, 'M'], [9, 'G'], [12, 'T'], [15, 'P'], [18, 'E'],
];

const power = (exponent: number): number => Number(`1e${exponent}`);

/** A unit with SI prefixes from 10^`lowest` to 10^`highest`. */
export const prefixedLadder = (symbol: string, lowest: number, highest: number): UnitLadder => ({
  base: symbol,
  rungs: PREFIXES.filter(([exponent]) => exponent >= lowest && exponent <= highest).map(([exponent, prefix]) => ({
    from: power(exponent),
    exponent,
    unit: `${prefix}${symbol}`,
  })),
  until: power(highest + 3),
});
