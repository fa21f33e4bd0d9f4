import type { ThreeNames } from './ThreeNames.js';
import { PARSEC } from '../units/constants.js';

/** As kept in the tables: HIP number (0: none), three names, RA and Dec (degrees), parallax (mas), V, B − V, source. */
export type StarRow = readonly [hip: number, en: string, hans: string, hant: string, raDeg: number, decDeg: number, parallaxMas: number, magnitude: number, colourIndex: number, source: StarSourceKey];

export interface StarSource {
  readonly title: string;
  /** Whether the number was seen there. */
  readonly verified: boolean;
}

/** Where parallaxes are from. Directions, magnitudes and colours of stars with a HIP number are of XHIP in every case. */
export const STAR_SOURCES = {
  hip2: { title: 'Hipparcos, the new reduction (van Leeuwen 2007, A&A 474, 653; CDS I/311), as carried by the Stellarium 0.22 catalogue', verified: true },
  pair: { title: 'Hipparcos, the new reduction, as above: the mean of a pair’s two parallaxes, for both', verified: true },
  gaia: { title: 'Gaia EDR3 (768.0665 ± 0.0499 mas), as carried by CelestiaContent data/stars-near.stc', verified: true },
  akeson: { title: 'Akeson et al. 2021, AJ 162, 14 (750.81 mas), as carried by CelestiaContent data/stars-near.stc', verified: true },
  joyce: { title: 'Joyce et al. 2020, ApJ 902, 63 (168 pc, uncertain by a tenth; Hipparcos has 153 pc), as in the facts of this collection', verified: false },
  unseen: { title: 'Gaia EDR3 or RECONS parallax, direction, magnitude and colour from memory: not looked up', verified: false },
} as const satisfies Readonly<Record<string, StarSource>>;

export type StarSourceKey = keyof typeof STAR_SOURCES;

/** Directions, magnitudes and colours: the Extended Hipparcos Compilation (Anderson & Francis 2012, CDS V/137D), as packaged in d3-celestial 0.7.35. */
export const STAR_DIRECTION_SOURCE: StarSource = { title: 'XHIP, Anderson & Francis 2012, Astronomy Letters 38, 331 (CDS V/137D), as packaged in d3-celestial 0.7.35', verified: true };

export interface Star {
  /** `hip-32349`, or a name where the catalogue has no number. */
  readonly id: string;
  readonly hip: number | null;
  readonly name: ThreeNames;
  /** ICRS, epoch J2000, degrees. */
  readonly raDeg: number;
  readonly decDeg: number;
  /** From the Sun, m. */
  readonly distanceM: number;
  /** Visual magnitude as seen from here, and as it would be from 10 parsecs. */
  readonly magnitude: number;
  readonly absoluteMagnitude: number;
  /** Colour index B − V. */
  readonly colourIndex: number;
  readonly source: StarSourceKey;
}

export function starOf([hip, en, hans, hant, raDeg, decDeg, parallaxMas, magnitude, colourIndex, source]: StarRow): Star {
  const parsecs = 1000 / parallaxMas;
  return {
    id: hip === 0 ? en.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '') : `hip-${hip}`,
    hip: hip === 0 ? null : hip,
    name: { en, 'zh-Hans': hans, 'zh-Hant': hant },
    raDeg,
    decDeg,
    distanceM: parsecs * PARSEC,
    magnitude,
    absoluteMagnitude: magnitude - 5 * Math.log10(parsecs / 10),
    colourIndex,
    source,
  };
}

/** Temperature of a star's surface from its colour index, K: Ballesteros 2012, EPL 97, 34008 (black body; −0.4 … 2). */
export const colourTemperature = (colourIndex: number): number => 4600 * (1 / (0.92 * colourIndex + 1.7) + 1 / (0.92 * colourIndex + 0.62));
