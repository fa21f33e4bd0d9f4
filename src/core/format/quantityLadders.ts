import { JULIAN_YEAR } from '../units/constants.js';
import type { Locale } from './locale.js';
import type { QuantityKind } from './quantityKind.js';
import { prefixedLadder, type UnitLadder } from './unitLadder.js';

const word =
  (one: string, many: string, hans: string, hant: string) =>
  (locale: Locale, single: boolean): string =>
    locale === 'en' ? (single ? one : many) : locale === 'zh-Hans' ? hans : hant;

const MINUTE_S = 60;
const HOUR_S = 3600;
const DAY_S = 86_400;

const TIME: UnitLadder = {
  base: 's',
  rungs: [
    ...prefixedLadder('s', -18, -3).rungs,
    { from: 1, exponent: 0, unit: word('s', 's', '秒', '秒') },
    { from: 2 * MINUTE_S, size: MINUTE_S, unit: word('min', 'min', '分钟', '分鐘') },
    { from: 2 * HOUR_S, size: HOUR_S, unit: word('hour', 'hours', '小时', '小時') },
    { from: 2 * DAY_S, size: DAY_S, unit: word('day', 'days', '天', '天') },
    { from: JULIAN_YEAR, size: JULIAN_YEAR, unit: word('year', 'years', '年', '年') },
  ],
  until: 1e15 * JULIAN_YEAR,
};

const MASS: UnitLadder = {
  base: 'kg',
  rungs: [
    { from: 1e-18, exponent: -18, unit: 'fg' },
    { from: 1e-15, exponent: -15, unit: 'pg' },
    { from: 1e-12, exponent: -12, unit: 'ng' },
    { from: 1e-9, exponent: -9, unit: 'µg' },
    { from: 1e-6, exponent: -6, unit: 'mg' },
    { from: 1e-3, exponent: -3, unit: 'g' },
    { from: 1, exponent: 0, unit: 'kg' },
    { from: 1e3, exponent: 3, unit: word('t', 't', '吨', '噸') },
  ],
  until: 1e15,
};

const AREA: UnitLadder = {
  base: 'm2',
  rungs: [
    { from: 1e-21, exponent: -18, unit: 'nm2' },
    { from: 1e-14, exponent: -12, unit: 'µm2' },
    { from: 1e-8, exponent: -6, unit: 'mm2' },
    { from: 1e-4, exponent: -4, unit: 'cm2' },
    { from: 1e-1, exponent: 0, unit: 'm2' },
    { from: 1e6, exponent: 6, unit: 'km2' },
  ],
  until: 1e18,
};

const VOLUME: UnitLadder = {
  base: 'm3',
  rungs: [
    { from: 1e-30, exponent: -27, unit: 'nm3' },
    { from: 1e-21, exponent: -18, unit: 'µm3' },
    { from: 1e-11, exponent: -9, unit: 'mm3' },
    { from: 1e-6, exponent: -6, unit: 'cm3' },
    { from: 1e-3, exponent: -3, unit: word('L', 'L', '升', '公升') },
    { from: 1, exponent: 0, unit: 'm3' },
    { from: 1e9, exponent: 9, unit: 'km3' },
  ],
  until: 1e21,
};

const SPEED: UnitLadder = {
  base: 'm/s',
  rungs: [
    { from: 1e-9, exponent: -9, unit: 'nm/s' },
    { from: 1e-6, exponent: -6, unit: 'µm/s' },
    { from: 1e-3, exponent: -3, unit: 'mm/s' },
    { from: 1e-1, exponent: 0, unit: 'm/s' },
    { from: 1e3, exponent: 3, unit: 'km/s' },
  ],
  until: 1e9,
};

// Vacuum engineers speak in powers of ten: no prefixes below a millipascal.
const PRESSURE = prefixedLadder('Pa', -3, 9);

const TEMPERATURE: UnitLadder = { ...prefixedLadder('K', -12, 0), until: 1e15 };

const DENSITY: UnitLadder = { base: 'kg/m3', rungs: [{ from: 1e-3, exponent: 0, unit: 'kg/m3' }], until: 1e6 };
const ACCELERATION: UnitLadder = { base: 'm/s2', rungs: [{ from: 1e-3, exponent: 0, unit: 'm/s2' }], until: 1e6 };
const NUMBER_DENSITY: UnitLadder = { base: 'm^-3', rungs: [{ from: 1e-3, exponent: 0, unit: 'm^-3' }], until: 1e4 };
const TRIPLE_PRODUCT: UnitLadder = { base: 'm^-3 s J', rungs: [], until: Infinity };

const HERTZ_PREFIXED = prefixedLadder('Hz', 0, 18);
// "0.333 Hz" is read more easily than 333 mHz.
const HERTZ: UnitLadder = {
  ...HERTZ_PREFIXED,
  rungs: [{ from: 1e-3, exponent: 0, unit: 'Hz' }, ...HERTZ_PREFIXED.rungs],
};

const [AMPERE, VOLT, WATT, NEWTON, TESLA, COULOMB, JOULE] = [
  prefixedLadder('A', -12, 9),
  prefixedLadder('V', -9, 9),
  prefixedLadder('W', -15, 15),
  prefixedLadder('N', -15, 9),
  prefixedLadder('T', -15, 9),
  prefixedLadder('C', -15, 3),
  prefixedLadder('J', -6, 18),
];

/** For each kind the units it may be stated in and how each is written. Kinds that are absent have their own ways. */
export const QUANTITY_LADDERS: Readonly<Partial<Record<QuantityKind, readonly UnitLadder[]>>> = {
  area: [AREA],
  volume: [VOLUME],
  mass: [MASS],
  time: [TIME],
  speed: [SPEED],
  temperature: [TEMPERATURE],
  pressure: [PRESSURE],
  energy: [JOULE],
  power: [WATT],
  force: [NEWTON],
  frequency: [HERTZ],
  number_density: [NUMBER_DENSITY],
  density: [DENSITY],
  acceleration: [ACCELERATION],
  magnetic_field: [TESLA],
  current: [AMPERE],
  voltage: [VOLT],
  charge: [COULOMB],
  dose: [prefixedLadder('Sv', -9, 3), prefixedLadder('Gy', -9, 3)],
  triple_product: [TRIPLE_PRODUCT],
  data: [prefixedLadder('B', 0, 18), prefixedLadder('bit', 0, 18)],
};

/** Energies of particles. */
export const ELECTRONVOLTS = prefixedLadder('eV', -15, 15);
