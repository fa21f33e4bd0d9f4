import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../../../src/core/format/formatQuantity.js';
import { formatQuantityAlternative } from '../../../src/core/format/formatQuantityAlternative.js';
import { LOCALES } from '../../../src/core/format/locale.js';
import { toPlainText } from '../../../src/core/format/parts.js';
import { QUANTITY_KINDS, type QuantityKind } from '../../../src/core/format/quantityKind.js';
import { BROKEN, plain } from './support.js';

type Row = readonly [QuantityKind, number, string, string, string, string, string | null];

// kind, value, unit; English, Simplified, Traditional; the other way of saying it in English.
const ROWS: readonly Row[] = [
  ['length', 3.4e-10, 'm', '0.34 nm', '0.34 nm', '0.34 nm', '3.4 × 10⁻¹⁰ m'],
  ['length', 39, 'm', '39 m', '39 m', '39 m', null],
  ['area', 3848, 'm2', '3848 m²', '3848 m²', '3848 m²', null],
  ['area', 1.35e-10, 'm^2', '135 µm²', '135 µm²', '135 µm²', null],
  ['area', 0.0008, 'm2', '8 cm²', '8 cm²', '8 cm²', null],
  ['volume', 0.000954, 'm3', '954 cm³', '954 cm³', '954 cm³', null],
  ['volume', 0.00135, 'm3', '1.35 L', '1.35 升', '1.35 公升', null],
  ['volume', 2590000, 'm3', '2.59 million m³', '259 万 m³', '259 萬 m³', null],
  ['mass', 1.67262192595e-27, 'kg', '1.673 × 10⁻²⁷ kg', '1.673 × 10⁻²⁷ kg', '1.673 × 10⁻²⁷ kg', null],
  ['mass', 0.4, 'kg', '400 g', '400 g', '400 g', null],
  ['mass', 23e6, 'kg', '23 000 t', '2.3 万吨', '2.3 萬噸', null],
  ['mass', 5.9722e24, 'kg', '5.972 × 10²⁴ kg', '5.972 × 10²⁴ kg', '5.972 × 10²⁴ kg', null],
  ['time', 1.27e-6, 's', '1.27 µs', '1.27 µs', '1.27 µs', null],
  ['time', 5e-15, 's', '5 fs', '5 fs', '5 fs', null],
  ['time', 2, 's', '2 s', '2 秒', '2 秒', null],
  ['time', 600, 's', '10 min', '10 分钟', '10 分鐘', null],
  ['time', 28800, 's', '8 hours', '8 小时', '8 小時', null],
  ['time', 2551392, 's', '29.53 days', '29.53 天', '29.53 天', null],
  ['time', 31557600, 's', '1 year', '1 年', '1 年', '3.156 × 10⁷ s'],
  ['time', 4.3508e17, 's', '13.79 billion years', '137.9 亿年', '137.9 億年', '4.351 × 10¹⁷ s'],
  ['speed', 2.5e-5, 'm/s', '25 µm/s', '25 µm/s', '25 µm/s', null],
  ['speed', 277.7777777, 'm/s', '277.8 m/s', '277.8 m/s', '277.8 m/s', '1000 km/h'],
  ['speed', 16900, 'm/s', '16.9 km/s', '16.9 km/s', '16.9 km/s', '60 840 km/h'],
  ['speed', 128370000, 'm/s', '128 400 km/s', '12.84 万 km/s', '12.84 萬 km/s', '0.4282 c'],
  ['temperature', 0.02, 'K', '20 mK', '20 mK', '20 mK', null],
  ['temperature', 44, 'K', '44 K', '44 K', '44 K', '−229 °C'],
  ['temperature', 363.15, 'K', '363.2 K', '363.2 K', '363.2 K', '90 °C'],
  ['temperature', 220000, 'K', '220 000 K', '22 万 K', '22 萬 K', null],
  ['temperature', 1.5e8, 'K', '150 million K', '1.5 亿 K', '1.5 億 K', null],
  ['pressure', 1e-6, 'Pa', '10⁻⁶ Pa', '10⁻⁶ Pa', '10⁻⁶ Pa', null],
  ['pressure', 3e-10, 'Pa', '3 × 10⁻¹⁰ Pa', '3 × 10⁻¹⁰ Pa', '3 × 10⁻¹⁰ Pa', null],
  ['pressure', 101325, 'Pa', '101.3 kPa', '101.3 kPa', '101.3 kPa', null],
  ['pressure', 3.5e7, 'Pa', '35 MPa', '35 MPa', '35 MPa', null],
  ['energy', 1.2816e-19, 'J', '799.9 meV', '799.9 meV', '799.9 meV', '1.282 × 10⁻¹⁹ J'],
  ['energy', 1.602176634e-12, 'J', '10 MeV', '10 MeV', '10 MeV', '1.602 × 10⁻¹² J'],
  ['energy', 2.97e8, 'J', '297 MJ', '297 MJ', '297 MJ', null],
  ['energy', 1e24, 'J', '10²⁴ J', '10²⁴ J', '10²⁴ J', null],
  ['power', 5e8, 'W', '500 MW', '500 MW', '500 MW', null],
  ['power', 248, 'W/m2', '248 W/m²', '248 W/m²', '248 W/m²', null],
  ['force', 7.35e7, 'N', '73.5 MN', '73.5 MN', '73.5 MN', null],
  ['frequency', 3.5e9, 'Hz', '3.5 GHz', '3.5 GHz', '3.5 GHz', null],
  ['frequency', 0.333, 'Hz', '0.333 Hz', '0.333 Hz', '0.333 Hz', null],
  ['frequency', 15, '1/s', '15 s⁻¹', '15 s⁻¹', '15 s⁻¹', null],
  ['count', 33, '1', '33', '33', '33', null],
  ['count', 302760, '1', '302 760', '30.276 万', '30.276 萬', null],
  ['count', 100000, '1', '100 000', '10 万', '10 萬', null],
  ['count', 86.1e9, '1', '86.1 billion', '861 亿', '861 億', null],
  ['count', 1.76e12, '1', '1.76 trillion', '1.76 万亿', '1.76 兆', null],
  ['count', 2.6e30, '1', '2.6 × 10³⁰', '2.6 × 10³⁰', '2.6 × 10³⁰', null],
  ['angle', 0.9599310885968813, 'rad', '55°', '55°', '55°', null],
  ['angle', Math.PI / 10800, 'rad', '1′', '1′', '1′', null],
  ['angle', 2.181661631068413e-7, 'rad', '45 mas', '45 mas', '45 mas', null],
  ['number_density', 2.5e25, 'm^-3', '2.5 × 10²⁵ m⁻³', '2.5 × 10²⁵ m⁻³', '2.5 × 10²⁵ m⁻³', null],
  ['density', 1000, 'kg/m^3', '1000 kg/m³', '1000 kg/m³', '1000 kg/m³', null],
  ['density', 2.3e17, 'kg/m3', '2.3 × 10¹⁷ kg/m³', '2.3 × 10¹⁷ kg/m³', '2.3 × 10¹⁷ kg/m³', null],
  ['acceleration', 9.80665, 'm/s2', '9.807 m/s²', '9.807 m/s²', '9.807 m/s²', '1 g'],
  ['magnetic_field', 11.8, 'T', '11.8 T', '11.8 T', '11.8 T', null],
  ['current', 1.5e7, 'A', '15 MA', '15 MA', '15 MA', null],
  ['voltage', 5e-5, 'V', '50 µV', '50 µV', '50 µV', null],
  ['ratio', 0.136, '1', '0.136', '0.136', '0.136', null],
  ['ratio', 1e-9, '1', '10⁻⁹', '10⁻⁹', '10⁻⁹', null],
  ['charge', 1.602176634e-19, 'C', '1.602 × 10⁻¹⁹ C', '1.602 × 10⁻¹⁹ C', '1.602 × 10⁻¹⁹ C', '1 e'],
  ['dose', 0.005, 'Sv', '5 mSv', '5 mSv', '5 mSv', null],
  ['triple_product', 801088.317, 'm^-3 s J', '8.011 × 10⁵ m⁻³·s·J', '8.011 × 10⁵ m⁻³·s·J', '8.011 × 10⁵ m⁻³·s·J', '5 × 10²¹ m⁻³·s·keV'],
  ['data', 1.6e15, 'B', '1.6 PB', '1.6 PB', '1.6 PB', null],
];

describe('formatQuantity', () => {
  it.each(ROWS)('%s of %d %s', (kind, value, unit, en, hans, hant, other) => {
    expect(LOCALES.map((locale) => plain(formatQuantity({ kind, value, unit }, locale)))).toEqual([en, hans, hant]);
    const alternative = formatQuantityAlternative({ kind, value, unit }, 'en');
    expect(alternative === null ? null : plain(alternative)).toBe(other);
  });

  it('is tried with every kind above', () => {
    const tried = new Set<string>(ROWS.map(([kind]) => kind));
    expect([...tried].sort()).toEqual([...QUANTITY_KINDS].sort());
  });

  it('sets exponents of units apart', () => {
    expect(formatQuantity({ kind: 'triple_product', value: 3, unit: 'm^-3 s J' }, 'en').filter(({ kind }) => kind === 'exponent'))
      .toEqual([{ kind: 'exponent', value: '0' }, { kind: 'exponent', value: '−3' }]);
  });

  it('is never broken, for any kind, value, unit and language', () => {
    const units = ['1', 'm', 'm2', 'm3', 'kg', 's', 'm/s', 'K', 'Pa', 'J', 'W', 'N', 'Hz', 'rad', 'm^-3', 'kg/m3', 'm/s2', 'T', 'A', 'V', 'C', 'Sv', 'B', 'm^-3 s J', 'W/m2', '1/h'];
    fc.assert(
      fc.property(
        fc.constantFrom(...QUANTITY_KINDS), fc.double({ min: -40, max: 30, noNaN: true }), fc.boolean(),
        fc.constantFrom(...units), fc.constantFrom(...LOCALES), fc.integer({ min: 1, max: 10 }),
        (kind, exponent, negative, unit, locale, digits) => {
          const quantity = { kind, value: (negative ? -1 : 1) * 10 ** exponent, unit };
          expect(toPlainText(formatQuantity(quantity, locale, { digits }))).not.toMatch(BROKEN);
          const other = formatQuantityAlternative(quantity, locale, { digits });
          if (other !== null) expect(toPlainText(other)).not.toMatch(BROKEN);
        },
      ),
      { numRuns: 4000 },
    );
    for (const kind of QUANTITY_KINDS) {
      expect(plain(formatQuantity({ kind, value: Number.NaN, unit: 'm' }, 'en'))).toBe('unknown');
      expect(plain(formatQuantity({ kind, value: 0, unit: '1' }, 'en'))).toMatch(/^0/);
    }
  });
});
