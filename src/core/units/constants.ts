/** A number of physics or astronomy, in SI units. */
export type PhysicalConstant = {
  readonly value: number;
  /** SI unit; `1` for a pure number. */
  readonly unit: string;
  /** Standard uncertainty divided by the value. 0: exact by definition. */
  readonly relativeUncertainty: number;
  readonly source: string;
};

const CODATA = 'CODATA 2022 recommended values';
const SI = 'SI Brochure, 9th edition (2019): exact by definition';
const CGPM_1901 = '3rd CGPM (1901): exact by convention';
const CGPM_1954 = '10th CGPM (1954): exact by convention';
const IAU_2012 = 'IAU 2012 Resolution B2';
const IAU_2015_B2 = 'IAU 2015 Resolution B2, note 4';
const IAU_2015_B3 = 'IAU 2015 Resolution B3 (nominal value, exact by convention)';
const PLANCK_2018 = 'Planck 2018 results VI (2020), table 2: TT,TE,EE+lowE+lensing+BAO';

const AU_M = 149_597_870_700;
const SPEED_OF_LIGHT_M_PER_S = 299_792_458;
const JULIAN_YEAR_S = 31_557_600;
const PLANCK_J_S = 6.626_070_15e-34;

/** Every constant that the project computes with. Lengths are in metres. */
export const CONSTANTS = {
  speedOfLight: { value: SPEED_OF_LIGHT_M_PER_S, unit: 'm/s', relativeUncertainty: 0, source: SI },
  planck: { value: PLANCK_J_S, unit: 'J s', relativeUncertainty: 0, source: SI },
  reducedPlanck: { value: PLANCK_J_S / (2 * Math.PI), unit: 'J s', relativeUncertainty: 0, source: CODATA },
  elementaryCharge: { value: 1.602_176_634e-19, unit: 'C', relativeUncertainty: 0, source: SI },
  boltzmann: { value: 1.380_649e-23, unit: 'J/K', relativeUncertainty: 0, source: SI },
  avogadro: { value: 6.022_140_76e23, unit: '1/mol', relativeUncertainty: 0, source: SI },
  electronvolt: { value: 1.602_176_634e-19, unit: 'J', relativeUncertainty: 0, source: SI },
  gravitation: { value: 6.674_30e-11, unit: 'm3/(kg s2)', relativeUncertainty: 2.2e-5, source: CODATA },
  fineStructure: { value: 7.297_352_564_3e-3, unit: '1', relativeUncertainty: 1.6e-10, source: CODATA },
  protonMass: { value: 1.672_621_925_95e-27, unit: 'kg', relativeUncertainty: 3.1e-10, source: CODATA },
  neutronMass: { value: 1.674_927_500_56e-27, unit: 'kg', relativeUncertainty: 5.1e-10, source: CODATA },
  electronMass: { value: 9.109_383_713_9e-31, unit: 'kg', relativeUncertainty: 3.1e-10, source: CODATA },
  atomicMass: { value: 1.660_539_068_92e-27, unit: 'kg', relativeUncertainty: 3.1e-10, source: CODATA },
  wienDisplacement: { value: 2.897_771_955e-3, unit: 'm K', relativeUncertainty: 0, source: CODATA },
  stefanBoltzmann: { value: 5.670_374_419e-8, unit: 'W/(m2 K4)', relativeUncertainty: 0, source: CODATA },
  planckLength: { value: 1.616_255e-35, unit: 'm', relativeUncertainty: 1.1e-5, source: CODATA },
  bohrRadius: { value: 5.291_772_105_44e-11, unit: 'm', relativeUncertainty: 1.6e-10, source: CODATA },
  comptonWavelength: { value: 2.426_310_235_38e-12, unit: 'm', relativeUncertainty: 3.1e-10, source: CODATA },
  protonChargeRadius: { value: 8.4075e-16, unit: 'm', relativeUncertainty: 7.6e-4, source: CODATA },
  standardGravity: { value: 9.806_65, unit: 'm/s2', relativeUncertainty: 0, source: CGPM_1901 },
  standardAtmosphere: { value: 101_325, unit: 'Pa', relativeUncertainty: 0, source: CGPM_1954 },
  julianYear: { value: JULIAN_YEAR_S, unit: 's', relativeUncertainty: 0, source: 'IAU: 365.25 days of 86 400 s' },
  astronomicalUnit: { value: AU_M, unit: 'm', relativeUncertainty: 0, source: IAU_2012 },
  lightYear: {
    value: 9_460_730_472_580_800,
    unit: 'm',
    relativeUncertainty: 0,
    source: 'IAU: the way of light in a Julian year',
  },
  parsec: { value: (648_000 / Math.PI) * AU_M, unit: 'm', relativeUncertainty: 0, source: IAU_2015_B2 },
  earthMeanRadius: {
    value: 6_371_000,
    unit: 'm',
    relativeUncertainty: 2e-6,
    source: 'GRS 80 mean radius R1 = 6 371 008.8 m (Moritz 2000), rounded to a kilometre',
  },
  earthEquatorialRadius: { value: 6_378_137, unit: 'm', relativeUncertainty: 0, source: 'WGS 84 (defining value)' },
  earthFlattening: { value: 1 / 298.257_223_563, unit: '1', relativeUncertainty: 0, source: 'WGS 84 (defining value)' },
  earthNominalEquatorialRadius: { value: 6.3781e6, unit: 'm', relativeUncertainty: 0, source: IAU_2015_B3 },
  earthNominalPolarRadius: { value: 6.3568e6, unit: 'm', relativeUncertainty: 0, source: IAU_2015_B3 },
  earthGravitationalParameter: { value: 3.986_004e14, unit: 'm3/s2', relativeUncertainty: 0, source: IAU_2015_B3 },
  solarRadius: { value: 6.957e8, unit: 'm', relativeUncertainty: 0, source: IAU_2015_B3 },
  solarLuminosity: { value: 3.828e26, unit: 'W', relativeUncertainty: 0, source: IAU_2015_B3 },
  solarGravitationalParameter: { value: 1.327_124_4e20, unit: 'm3/s2', relativeUncertainty: 0, source: IAU_2015_B3 },
  ageOfUniverse: { value: 13.787e9 * JULIAN_YEAR_S, unit: 's', relativeUncertainty: 1.5e-3, source: PLANCK_2018 },
} satisfies Readonly<Record<string, PhysicalConstant>>;

export type ConstantName = keyof typeof CONSTANTS;

/** m/s */
export const SPEED_OF_LIGHT = CONSTANTS.speedOfLight.value;
/** J s */
export const PLANCK = CONSTANTS.planck.value;
/** J s */
export const REDUCED_PLANCK = CONSTANTS.reducedPlanck.value;
/** C */
export const ELEMENTARY_CHARGE = CONSTANTS.elementaryCharge.value;
/** J */
export const ELECTRONVOLT = CONSTANTS.electronvolt.value;
/** J/K */
export const BOLTZMANN = CONSTANTS.boltzmann.value;
/** m³ kg⁻¹ s⁻² */
export const GRAVITATION = CONSTANTS.gravitation.value;
/** kg */
export const PROTON_MASS = CONSTANTS.protonMass.value;
/** kg */
export const ELECTRON_MASS = CONSTANTS.electronMass.value;
/** m K */
export const WIEN_DISPLACEMENT = CONSTANTS.wienDisplacement.value;
/** m */
export const PLANCK_LENGTH = CONSTANTS.planckLength.value;
/** m */
export const BOHR_RADIUS = CONSTANTS.bohrRadius.value;
/** m */
export const ASTRONOMICAL_UNIT = CONSTANTS.astronomicalUnit.value;
/** m */
export const LIGHT_YEAR = CONSTANTS.lightYear.value;
/** m */
export const PARSEC = CONSTANTS.parsec.value;
/** s */
export const JULIAN_YEAR = CONSTANTS.julianYear.value;
/** m */
export const EARTH_MEAN_RADIUS = CONSTANTS.earthMeanRadius.value;
/** m, at the equator of the WGS 84 ellipsoid */
export const EARTH_EQUATORIAL_RADIUS = CONSTANTS.earthEquatorialRadius.value;
/** m */
export const SOLAR_RADIUS = CONSTANTS.solarRadius.value;
/** m³/s² */
export const GM_SUN = CONSTANTS.solarGravitationalParameter.value;
/** m³/s² */
export const GM_EARTH = CONSTANTS.earthGravitationalParameter.value;
/** s */
export const AGE_OF_UNIVERSE = CONSTANTS.ageOfUniverse.value;
