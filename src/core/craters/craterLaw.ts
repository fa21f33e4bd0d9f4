/** What is known of how many craters a world's ground bears. */
export interface CraterLaw {
  /** Powers of log10(D / 1 km) in log10 of the craters larger than D that a square kilometre gets in 10⁹ years. */
  readonly production: readonly number[];
  /** How long the ground has been hit, 10⁹ years. */
  readonly ageGyr: number;
}

/**
 * Neukum, Ivanov & Hartmann 2001, Space Sci. Rev. 96, 55 (doi:10.1023/A:1011989004263), for the Moon, 10 m to 1000 km;
 * Ivanov 2001, Space Sci. Rev. 96, 87 (doi:10.1023/A:1011941121102), for Mars, 15 m to 362 km. Both as read in the open
 * code of cratermaker (MintonGroup), which cites them.
 */
const MOON_PRODUCTION = [-3.0876, -3.557528, 0.781027, 1.021521, -0.156012, -0.444058, 0.019977, 0.08685, -0.005874, -0.006809, 8.25e-4, 5.54e-5];
const MARS_PRODUCTION = [-3.384, -3.197, 1.257, 0.7915, -0.4861, -0.363, 0.1016, 0.06756, -0.01181, -0.004753, 6.233e-4, 5.805e-5];

/**
 * Ages, 10⁹ years. A mare: 3.6, the young end of the 3.6 to 3.8 in which most of 139 units of its basalt came up
 * (Hiesinger et al. 2000, doi:10.1029/2000JE001244). The highlands: 4.1, the age of the Nectaris basin, from which on the
 * rain of stones thinned out as the law has it (Morbidelli et al. 2012, arXiv:1208.4624). Martian plains: 3.5, within the
 * 3.75 to 3.4 in which the northern lowlands were last covered (Werner, Tanaka & Skinner 2011, Planet. Space Sci. 59, 1143).
 * Martian highlands: 3.9, the middle of the Noachian, 4.1 to 3.7 (Tanaka et al. 2014, USGS map SIM 3292).
 */
export const MARE_LAW: CraterLaw = { production: MOON_PRODUCTION, ageGyr: 3.6 };
export const LUNAR_HIGHLAND_LAW: CraterLaw = { production: MOON_PRODUCTION, ageGyr: 4.1 };
export const MARTIAN_PLAIN_LAW: CraterLaw = { production: MARS_PRODUCTION, ageGyr: 3.5 };
export const MARTIAN_HIGHLAND_LAW: CraterLaw = { production: MARS_PRODUCTION, ageGyr: 3.9 };

/**
 * Equal circles at their closest are 2/√3 D⁻² to the area. Where each octave of sizes lies so close, craters wider than D are
 * 4/3 as many: 1.54 D⁻², geometric saturation (Gault 1970, doi:10.1029/RS005i002p00273, whose figure it is).
 */
const CLOSEST = (4 / 3) * (2 / Math.sqrt(3));

/**
 * Where each new crater wipes out an old one, N(> D) goes by D⁻² whatever falls, at "a few per cent" of the closest (Minton et
 * al. 2019, doi:10.1016/j.icarus.2019.02.021); five of them here.
 */
const STEADY = 0.05 * CLOSEST;

/** By how much more a ground of an age was hit than one of 10⁹ years (Neukum, Ivanov & Hartmann 2001, equation 5). */
const hits = (ageGyr: number): number => (5.44e-14 / 10 ** (MOON_PRODUCTION[0] ?? 0)) * Math.expm1(6.93 * ageGyr) + ageGyr;

/** Craters wider than so many metres on a square metre. */
export function craterDensity({ production, ageGyr }: CraterLaw, diameterM: number): number {
  const logKm = Math.log10(diameterM / 1000);
  let power = 0;
  for (let index = production.length - 1; index >= 0; index--) power = power * logKm + (production[index] ?? 0);
  return Math.min((10 ** power * hits(ageGyr)) / 1e6, STEADY / (diameterM * diameterM));
}

/** Diameters of an octave's craters over the side of a cell: from this to twice it, so that one lies in its cell whole. */
export const LEAST_DIAMETER = 0.275;

/** The share of cells, so wide, that hold one crater of `LEAST_DIAMETER` to twice that of their side: at most 1. */
export function craterShare(law: CraterLaw, cellM: number): number {
  const leastM = LEAST_DIAMETER * cellM;
  return Math.min(1, (craterDensity(law, leastM) - craterDensity(law, 2 * leastM)) * cellM * cellM);
}
