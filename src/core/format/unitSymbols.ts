import { exponentPart, textPart, unitPart, type FormattedPart } from './parts.js';

type Factor = { readonly symbol: string; readonly power: number };

const readFactor = (word: string): Factor => {
  const [, symbol = word, power = '1'] = /^(.*?)\^?([-+]?\d+)$/.exec(word) ?? [];
  return symbol === '' ? { symbol: word, power: 1 } : { symbol, power: Number(power) };
};

const readFactors = (words: string, sign: 1 | -1): Factor[] =>
  words
    .replace(/[()]/g, ' ')
    .split(/[\s·*]+/)
    .filter((word) => word !== '' && word !== '1')
    .map(readFactor)
    .map(({ symbol, power }) => ({ symbol, power: power * sign }));

/** The factors of a unit as the catalogue writes it: `kg/m3`, `m^-3 s J`, `1/m2`. */
export const readUnit = (unit: string): readonly Factor[] => {
  const [above = '', ...below] = unit.split('/');
  return [...readFactors(above, 1), ...below.flatMap((words) => readFactors(words, -1))];
};

const factorParts = ({ symbol, power }: Factor): FormattedPart[] =>
  power === 1 ? [unitPart(symbol)] : [unitPart(symbol), exponentPart(power)];

const product = (factors: readonly Factor[]): FormattedPart[] =>
  factors.flatMap((factor, index) => (index === 0 ? factorParts(factor) : [textPart('·'), ...factorParts(factor)]));

/** A unit for typesetting: `kg/m³`, `m⁻³·s·J`. One divisor is set after a slash, more as negative powers. */
export const unitParts = (unit: string): readonly FormattedPart[] => {
  const factors = readUnit(unit);
  const divisors = factors.filter(({ power }) => power < 0);
  const others = factors.filter(({ power }) => power > 0);
  const [divisor] = divisors;
  if (divisor === undefined || divisors.length > 1 || others.length !== 1) return product(factors);
  return [...product(others), unitPart('/'), ...factorParts({ symbol: divisor.symbol, power: -divisor.power })];
};

/** Whether two spellings name the same unit: `m2` and `m^2`, `kg/m3` and `kg m^-3`. */
export const sameUnit = (a: string, b: string): boolean => {
  const key = (unit: string): string =>
    readUnit(unit).map(({ symbol, power }) => `${symbol}^${power}`).sort().join(' ');
  return key(a) === key(b);
};
