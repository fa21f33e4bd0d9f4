import { describe, expect, it } from 'vitest';
import * as constants from '../../../src/core/units/constants.js';

const { CONSTANTS } = constants;
const c = CONSTANTS.speedOfLight.value;
const h = CONSTANTS.planck.value;
const k = CONSTANTS.boltzmann.value;
const hbar = CONSTANTS.reducedPlanck.value;

const relative = (a: number, b: number): number => Math.abs(a / b - 1);

describe('physics constants', () => {
  it('state a unit, a source and an uncertainty', () => {
    for (const constant of Object.values(CONSTANTS)) {
      expect(constant.value).toBeGreaterThan(0);
      expect(constant.unit).not.toBe('');
      expect(constant.source.length).toBeGreaterThan(5);
      expect(constant.relativeUncertainty).toBeGreaterThanOrEqual(0);
      expect(constant.relativeUncertainty).toBeLessThan(0.01);
    }
  });

  it('give Wien’s b from h, c and k', () => {
    // The peak solves x = 5(1 − e^−x).
    let x = 5;
    for (let i = 0; i < 40; i += 1) x = 5 * (1 - Math.exp(-x));
    expect(relative((h * c) / (k * x), CONSTANTS.wienDisplacement.value)).toBeLessThan(1e-9);
  });

  it('give the Stefan-Boltzmann constant', () => {
    const sigma = (2 * Math.PI ** 5 * k ** 4) / (15 * h ** 3 * c ** 2);
    expect(relative(sigma, CONSTANTS.stefanBoltzmann.value)).toBeLessThan(1e-9);
  });

  it('give ħ as it is published', () => {
    expect(relative(hbar, 1.054571817e-34)).toBeLessThan(1e-9);
  });

  it('give the Bohr radius and the Compton wavelength within their uncertainty', () => {
    const { electronMass, fineStructure, bohrRadius, comptonWavelength } = CONSTANTS;
    const bohr = hbar / (electronMass.value * c * fineStructure.value);
    expect(relative(bohr, bohrRadius.value)).toBeLessThan(2 * electronMass.relativeUncertainty);
    expect(relative(h / (electronMass.value * c), comptonWavelength.value)).toBeLessThan(
      2 * comptonWavelength.relativeUncertainty,
    );
  });

  it('give the Planck length within its uncertainty', () => {
    const { gravitation, planckLength } = CONSTANTS;
    expect(relative(Math.sqrt((hbar * gravitation.value) / c ** 3), planckLength.value)).toBeLessThan(
      planckLength.relativeUncertainty,
    );
  });

  it('give the light-year, the parsec and the age of the universe', () => {
    expect(c * CONSTANTS.julianYear.value).toBe(CONSTANTS.lightYear.value);
    expect(relative(CONSTANTS.parsec.value, 3.0856775814913673e16)).toBeLessThan(1e-14);
    expect(relative(CONSTANTS.parsec.value / CONSTANTS.lightYear.value, 3.261563777)).toBeLessThan(1e-9);
    expect(relative(CONSTANTS.ageOfUniverse.value, 4.351e17)).toBeLessThan(1e-3);
  });

  it('agree with each other about the Earth and the Sun', () => {
    const a = CONSTANTS.earthEquatorialRadius.value;
    const b = a * (1 - CONSTANTS.earthFlattening.value);
    expect(relative((2 * a + b) / 3, CONSTANTS.earthMeanRadius.value)).toBeLessThan(
      CONSTANTS.earthMeanRadius.relativeUncertainty,
    );
    expect(relative(CONSTANTS.earthGravitationalParameter.value / CONSTANTS.gravitation.value, 5.9722e24)).toBeLessThan(1e-4);
    // The Gaussian year: the Earth's orbit follows from GM and au.
    const yearS = 2 * Math.PI * Math.sqrt(CONSTANTS.astronomicalUnit.value ** 3 / CONSTANTS.solarGravitationalParameter.value);
    expect(relative(yearS, 365.2569 * 86_400)).toBeLessThan(1e-6);
  });

  it('are exported under their short names too', () => {
    expect(constants.LIGHT_YEAR).toBe(9_460_730_472_580_800);
    expect(constants.GM_SUN).toBe(1.3271244e20);
    expect(constants.EARTH_MEAN_RADIUS).toBe(6_371_000);
  });
});
