import {
  BOLTZMANN,
  PLANCK,
  PROTON_MASS,
  SPEED_OF_LIGHT,
  WIEN_DISPLACEMENT,
} from '../units/constants.js';

/** The temperature at which a vacuum is taken to be: 20 °C. */
export const ROOM_TEMPERATURE_K = 293.15;

/** The edge of one counted grain. */
export const GRAIN_M = 1e-3;

/** Wien's displacement law: where the glow of a black body at T has its peak by wavelength, λ = b/T. */
export const wienPeakM = (temperatureK: number): number => WIEN_DISPLACEMENT / temperatureK;
/** Inverse of `wienPeakM`. */
export const wienTemperatureK = (lengthM: number): number => WIEN_DISPLACEMENT / lengthM;

/** Mean spacing of an ideal gas's molecules, n^(−1/3) = (kT/p)^(1/3). Not the way they fly between collisions. */
export const molecularSpacingM = (pressurePa: number, gasTemperatureK = ROOM_TEMPERATURE_K): number =>
  Math.cbrt((BOLTZMANN * gasTemperatureK) / pressurePa);
/** Inverse of `molecularSpacingM`. */
export const spacingPressurePa = (lengthM: number, gasTemperatureK = ROOM_TEMPERATURE_K): number =>
  (BOLTZMANN * gasTemperatureK) / lengthM / lengthM / lengthM;

/**
 * De Broglie's wavelength h/p of a particle of kinetic energy K, relativistic: pc = √(K(K + 2mc²)). A mass of 0
 * gives the photon's hc/K.
 */
export const deBroglieM = (kineticEnergyJ: number, massKg = PROTON_MASS): number => {
  const restEnergyJ = massKg * SPEED_OF_LIGHT * SPEED_OF_LIGHT;
  // Two roots, so that the product of two tiny energies cannot vanish.
  const momentumTimesC = Math.sqrt(kineticEnergyJ) * Math.sqrt(kineticEnergyJ + 2 * restEnergyJ);
  return (PLANCK * SPEED_OF_LIGHT) / momentumTimesC;
};
/** Inverse of `deBroglieM`, in the form that keeps its digits where p ≪ mc: K = (pc)²/(√((pc)² + (mc²)²) + mc²). */
export const deBroglieEnergyJ = (lengthM: number, massKg = PROTON_MASS): number => {
  const restEnergyJ = massKg * SPEED_OF_LIGHT * SPEED_OF_LIGHT;
  const momentumTimesC = (PLANCK * SPEED_OF_LIGHT) / lengthM;
  return momentumTimesC * (momentumTimesC / (Math.hypot(momentumTimesC, restEnergyJ) + restEnergyJ));
};

/** The edge of a cube of N grains of one millimetre. */
export const grainCubeEdgeM = (count: number): number => Math.cbrt(count) * GRAIN_M;
/** Inverse of `grainCubeEdgeM`. */
export const grainCubeCount = (lengthM: number): number => (lengthM / GRAIN_M) ** 3;

/** How far light goes in a time: ct. */
export const lightTravelM = (timeS: number): number => SPEED_OF_LIGHT * timeS;
/** Inverse of `lightTravelM`. */
export const lightTravelS = (lengthM: number): number => lengthM / SPEED_OF_LIGHT;

/** How far something goes in one second. */
export const wayInASecondM = (speedMPerS: number): number => speedMPerS;
/** Inverse of `wayInASecondM`. */
export const speedFromWayMPerS = (lengthM: number): number => lengthM;

/** The wavelength in vacuum of a frequency: c/f. */
export const wavelengthM = (frequencyHz: number): number => SPEED_OF_LIGHT / frequencyHz;
/** Inverse of `wavelengthM`. */
export const wavelengthFrequencyHz = (lengthM: number): number => SPEED_OF_LIGHT / lengthM;
