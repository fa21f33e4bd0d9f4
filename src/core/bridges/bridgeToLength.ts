import { PROTON_MASS } from '../units/constants.js';
import {
  deBroglieEnergyJ,
  deBroglieM,
  grainCubeCount,
  grainCubeEdgeM,
  lightTravelM,
  lightTravelS,
  molecularSpacingM,
  ROOM_TEMPERATURE_K,
  spacingPressurePa,
  speedFromWayMPerS,
  wavelengthFrequencyHz,
  wavelengthM,
  wayInASecondM,
  wienPeakM,
  wienTemperatureK,
} from './bridgeLaws.js';

/** The magnitudes that have a place in the world by a law of physics; a length has its place without one. */
export const BRIDGE_KINDS = ['temperature', 'pressure', 'energy', 'count', 'time', 'speed', 'frequency'] as const;
export type BridgeKind = (typeof BRIDGE_KINDS)[number];

export type BridgeLaw =
  | 'wien'
  | 'molecular-spacing'
  | 'de-broglie'
  | 'grain-cube'
  | 'light-travel'
  | 'way-in-a-second'
  | 'wavelength';

export type BridgeOptions = {
  /** For `pressure`: of the gas, in kelvins. Default 293.15. */
  readonly gasTemperatureK?: number;
  /** For `energy`: of the particle, in kilograms; 0 for a photon. Default: the proton's. */
  readonly particleMassKg?: number;
};

export type Bridge = {
  readonly law: BridgeLaw;
  /** SI unit of the magnitude, as the catalogue writes it. */
  readonly unit: string;
  /** As a formula, for the label that says "by conversion". */
  readonly formula: string;
  readonly source: string;
  readonly toLengthM: (valueSI: number, options: BridgeOptions) => number;
  readonly fromLengthM: (lengthM: number, options: BridgeOptions) => number;
};

const temperatureOf = ({ gasTemperatureK = ROOM_TEMPERATURE_K }: BridgeOptions): number => gasTemperatureK;
const massOf = ({ particleMassKg = PROTON_MASS }: BridgeOptions): number => particleMassKg;

export const BRIDGES: Readonly<Record<BridgeKind, Bridge>> = {
  temperature: {
    law: 'wien',
    unit: 'K',
    formula: 'λ = b / T',
    source: 'Wien’s displacement law; b from CODATA 2022',
    toLengthM: wienPeakM,
    fromLengthM: wienTemperatureK,
  },
  pressure: {
    law: 'molecular-spacing',
    unit: 'Pa',
    formula: 'd = (kT / p)^(1/3)',
    source: 'Ideal gas law at 293.15 K; k exact in the SI',
    toLengthM: (pressurePa, options) => molecularSpacingM(pressurePa, temperatureOf(options)),
    fromLengthM: (lengthM, options) => spacingPressurePa(lengthM, temperatureOf(options)),
  },
  energy: {
    law: 'de-broglie',
    unit: 'J',
    formula: 'λ = h / p',
    source: 'De Broglie relation with relativistic momentum; masses from CODATA 2022',
    toLengthM: (energyJ, options) => deBroglieM(energyJ, massOf(options)),
    fromLengthM: (lengthM, options) => deBroglieEnergyJ(lengthM, massOf(options)),
  },
  count: {
    law: 'grain-cube',
    unit: '1',
    formula: 'a = N^(1/3) × 1 mm',
    source: 'Convention of this exhibition: grains of one millimetre in a cube',
    toLengthM: grainCubeEdgeM,
    fromLengthM: grainCubeCount,
  },
  time: {
    law: 'light-travel',
    unit: 's',
    formula: 'd = ct',
    source: 'Speed of light in vacuum, exact in the SI',
    toLengthM: lightTravelM,
    fromLengthM: lightTravelS,
  },
  speed: {
    law: 'way-in-a-second',
    unit: 'm/s',
    formula: 'd = v × 1 s',
    source: 'Definition of speed',
    toLengthM: wayInASecondM,
    fromLengthM: speedFromWayMPerS,
  },
  frequency: {
    law: 'wavelength',
    unit: 'Hz',
    formula: 'λ = c / f',
    source: 'Wave equation in vacuum; speed of light exact in the SI',
    toLengthM: wavelengthM,
    fromLengthM: wavelengthFrequencyHz,
  },
};

export const isBridgeKind = (kind: string): kind is BridgeKind => BRIDGE_KINDS.some((known) => known === kind);

/** The length (m) that stands for a positive magnitude in SI units. Null where there is none (0, negative, NaN). */
export const bridgeToLength = (
  kind: BridgeKind,
  valueSI: number,
  options: BridgeOptions = {},
): { readonly lengthM: number; readonly law: BridgeLaw } | null => {
  const { law, toLengthM } = BRIDGES[kind];
  const lengthM = valueSI > 0 ? toLengthM(valueSI, options) : Number.NaN;
  return lengthM > 0 && Number.isFinite(lengthM) ? { lengthM, law } : null;
};

/** The magnitude in SI units that a positive length (m) stands for. Null where there is none. */
export const bridgeFromLength = (
  kind: BridgeKind,
  lengthM: number,
  options: BridgeOptions = {},
): { readonly valueSI: number; readonly law: BridgeLaw } | null => {
  const { law, fromLengthM } = BRIDGES[kind];
  const valueSI = lengthM > 0 ? fromLengthM(lengthM, options) : Number.NaN;
  return valueSI > 0 && Number.isFinite(valueSI) ? { valueSI, law } : null;
};
