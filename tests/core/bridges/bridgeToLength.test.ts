import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BRIDGE_KINDS, BRIDGES, bridgeFromLength, bridgeToLength, isBridgeKind } from '../../../src/core/bridges/bridgeToLength.js';
import { AGE_OF_UNIVERSE, CONSTANTS, ELECTRON_MASS, ELECTRONVOLT, LIGHT_YEAR } from '../../../src/core/units/constants.js';

const MEV = 1e6 * ELECTRONVOLT;

describe('bridgeToLength', () => {
  it.each([
    ['temperature', 150e6, 0.019e-9, 2],
    ['temperature', 44, 66e-6, 2],
    ['pressure', 1e-6, 16e-6, 2],
    ['pressure', 1e-12, 1.6e-3, 2],
    ['pressure', CONSTANTS.standardAtmosphere.value, 3.4e-9, 2],
    ['energy', 5 * MEV, 13e-15, 2],
    ['energy', 10 * MEV, 9.03e-15, 3],
    ['count', 100, 5e-3, 1],
    ['count', 100_000, 46e-3, 2],
    ['count', 1.76e12, 12, 2],
    ['time', 1.27e-6, 381, 3],
    ['speed', 299792458, 299792458, 9],
    ['frequency', 3.5e9, 8.57e-2, 3],
    ['frequency', 3.5e9, 8.6e-2, 2],
  ] as const)('%s %d → %d m to %d digits', (kind, value, lengthM, digits) => {
    const found = bridgeToLength(kind, value);
    expect(found?.law).toBe(BRIDGES[kind].law);
    expect(Number(found?.lengthM.toPrecision(digits)) / lengthM).toBeCloseTo(1, 12);
  });

  it('puts the age of the universe at as many light-years as years', () => {
    const lengthM = bridgeToLength('time', AGE_OF_UNIVERSE)?.lengthM ?? 0;
    expect(lengthM / LIGHT_YEAR / 13.787e9).toBeCloseTo(1, 12);
  });

  it('knows the limits of the de Broglie wavelength', () => {
    // 100 eV electron, 0.1226 nm: the textbook's diffraction example. Photon: hc = 1239.84 eV nm.
    const slow = bridgeToLength('energy', 100 * ELECTRONVOLT, { particleMassKg: ELECTRON_MASS })?.lengthM ?? 0;
    expect(slow * 1e9).toBeCloseTo(0.12264, 4);
    const photon = bridgeToLength('energy', ELECTRONVOLT, { particleMassKg: 0 })?.lengthM ?? 0;
    expect(photon * 1e9).toBeCloseTo(1239.84198, 4);
    // Far above its rest energy a proton is as short as a photon.
    const fast = bridgeToLength('energy', 1e6 * MEV * 1e6)?.lengthM ?? 0;
    expect(fast / (bridgeToLength('energy', 1e6 * MEV * 1e6, { particleMassKg: 0 })?.lengthM ?? 1)).toBeCloseTo(1, 5);
  });

  it('moves with the gas’s temperature', () => {
    const warm = bridgeToLength('pressure', 1, { gasTemperatureK: 8 * 293.15 })?.lengthM ?? 0;
    expect(warm / (bridgeToLength('pressure', 1)?.lengthM ?? 1)).toBeCloseTo(2, 12);
  });

  it('comes back from every length over all decades', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BRIDGE_KINDS), fc.double({ min: -35, max: 27, noNaN: true }), (kind, exponent) => {
        const lengthM = 10 ** exponent;
        const value = bridgeFromLength(kind, lengthM);
        const back = bridgeToLength(kind, value?.valueSI ?? Number.NaN);
        expect(Math.abs((back?.lengthM ?? 0) / lengthM - 1)).toBeLessThan(1e-13);
        expect(back?.law).toBe(value?.law);
      }),
      { numRuns: 3000 },
    );
  });

  it('is monotone', () => {
    for (const kind of BRIDGE_KINDS) {
      const lengths = Array.from({ length: 61 }, (_, i) => bridgeToLength(kind, 10 ** (i - 30))?.lengthM ?? 0);
      const steps = lengths.slice(1).map((length, i) => Math.sign(length - (lengths[i] ?? 0)));
      expect(new Set(steps).size, kind).toBe(1);
      expect(steps[0]).not.toBe(0);
    }
  });

  it('has no length for what is no magnitude', () => {
    for (const kind of BRIDGE_KINDS) {
      for (const bad of [0, -1, Number.NaN, Infinity]) {
        expect(bridgeToLength(kind, bad)).toBeNull();
        expect(bridgeFromLength(kind, bad)).toBeNull();
      }
    }
  });

  it('tells bridged kinds from others', () => {
    expect(isBridgeKind('pressure')).toBe(true);
    expect(isBridgeKind('length')).toBe(false);
  });
});
