import { LUNAR_HIGHLAND_LAW, MARE_LAW, MARTIAN_HIGHLAND_LAW, MARTIAN_PLAIN_LAW, type CraterLaw } from '../../core/craters/craterLaw.js';

/** The air that a globe wears. */
export interface Air {
  /** Height in which it thins by e, m. */
  readonly scaleHeightM: number;
  /** Optical depth straight down, for red, green and blue light. */
  readonly depth: readonly [r: number, g: number, b: number];
  /** Above this nothing of it is seen, m. */
  readonly topM: number;
}

/** What a body looks like. Maps are names in `maps/`. */
export interface GlobeStyle {
  readonly radiusM: number;
  /** Polar over equatorial radius. */
  readonly polarRatio: number;
  /** Colour before the map is there, and the mean of it (linear). */
  readonly tint: readonly [r: number, g: number, b: number];
  readonly map: string | null;
  /** Finer map, taken when the globe is large on the screen. */
  readonly fineMap?: string;
  readonly bright?: number;
  /** What only the Earth has. */
  readonly earth?: EarthMaps;
  /** Grain below the map's resolution: strength. */
  readonly detail?: number;
  /** Instead of grain: invented craters, finer than the map. */
  readonly cratered?: Cratered;
  readonly air?: Air;
  readonly surface?: 'regolith' | 'emissive' | 'clouds';
  /** A colour (linear) that the map is brought towards, and how far: where the map is known to be too vivid. */
  readonly wash?: readonly [r: number, g: number, b: number, share: number];
  /** Saturn's rings throw their shadow on it. */
  readonly hasRings?: boolean;
  /** For what shines by itself. */
  readonly boiling?: Boiling;
}

/** Names in `maps/`. The coast maps hold the distance to the coast (see scripts/vendor/earthCoast.mjs). */
export interface EarthMaps {
  readonly nightMap: string;
  readonly cloudMap: string;
  readonly coastMap: string;
  readonly venueCoastMap: string;
}

/** The ground of a world without water, below its map's resolution. */
export interface Cratered {
  /** A texel of the map, m: below a few of them ground is invented. */
  readonly texelM: number;
  readonly oldLaw: CraterLaw;
  readonly youngLaw: CraterLaw;
  /** How bright (linear red of the map) dark ground is at the most, and bright ground at the least. */
  readonly darkToBright: readonly [dark: number, bright: number];
  /** Dark ground is sand in dunes, and young ground lies anywhere; otherwise dark ground is young. */
  readonly hasDunes?: boolean;
}

/** The face of a star. */
export interface Boiling {
  /** Size of small and of large cells, m, and how much they differ from the mean. */
  readonly smallM: number;
  readonly largeM: number;
  readonly smallContrast: number;
  /** Swells without lanes between, as on giants. */
  readonly isSoft?: boolean;
  readonly largeContrast: number;
  /** Red, green and blue go with these powers of the cosine between eye and zenith. */
  readonly limb: readonly [r: number, g: number, b: number];
  /** Latitude, longitude and radius, degrees. */
  readonly spots: readonly (readonly [latitude: number, longitude: number, radius: number])[];
}

/** Rayleigh's depths of the Earth's air at 650, 550 and 450 nm (about 0.045, 0.098, 0.22), with a little haze on top. */
const EARTH_AIR: Air = { scaleHeightM: 8000, depth: [0.06, 0.118, 0.25], topM: 90_000 };
/** Dust rather than gas: ochre, thin. */
const MARS_AIR: Air = { scaleHeightM: 11_100, depth: [0.10, 0.075, 0.045], topM: 90_000 };
/** Pluto's blue haze, some 0.01 deep, in layers to 200 km (Gladstone et al. 2016, doi:10.1126/science.aad8866). */
const PLUTO_AIR: Air = { scaleHeightM: 45_000, depth: [0.003, 0.0045, 0.0075], topM: 300_000 };

/** Of 2048 texels around the equator. */
const MOON_GROUND: Cratered = { texelM: 5330, oldLaw: LUNAR_HIGHLAND_LAW, youngLaw: MARE_LAW, darkToBright: [0.1, 0.22] };
const MARS_GROUND: Cratered = { texelM: 10_420, oldLaw: MARTIAN_HIGHLAND_LAW, youngLaw: MARTIAN_PLAIN_LAW, darkToBright: [0.2, 0.45], hasDunes: true };

export const EARTH_STYLE: GlobeStyle = {
  radiusM: 6_371_000,
  polarRatio: 1,
  tint: [0.05, 0.08, 0.14],
  map: 'earth-day-1024',
  fineMap: 'earth-day-4096',
  bright: 1.55,
  earth: { nightMap: 'earth-night-2048', cloudMap: 'earth-clouds-2048', coastMap: 'earth-coast-2048', venueCoastMap: 'earth-coast-venue-1024' },
  air: EARTH_AIR,
};

export const PLUTO_STYLE: GlobeStyle = {
  radiusM: 1_188_300,
  polarRatio: 1,
  tint: [0.22, 0.175, 0.135],
  map: 'pluto-1024',
  bright: 1.08,
  detail: 0.35,
  air: PLUTO_AIR,
  surface: 'regolith',
};

export const CHARON_STYLE: GlobeStyle = { radiusM: 606_000, polarRatio: 1, tint: [0.3, 0.29, 0.28], map: 'charon-512', bright: 0.9, detail: 0.3, surface: 'regolith' };

export const MOON_STYLE: GlobeStyle = { radiusM: 1_737_400, polarRatio: 1, tint: [0.3, 0.29, 0.28], map: 'moon-2048', bright: 0.95, cratered: MOON_GROUND, surface: 'regolith' };

/** Polar ratios and equatorial radii as in `core/ephemeris/bodies.ts`. */
export const PLANET_STYLES: Readonly<Record<string, GlobeStyle>> = {
  mercury: { radiusM: 2_440_530, polarRatio: 0.99907, tint: [0.28, 0.26, 0.25], map: 'mercury-1024', detail: 0.3, surface: 'regolith' },
  venus: { radiusM: 6_051_800, polarRatio: 1, tint: [0.84, 0.73, 0.52], map: null, surface: 'clouds' },
  mars: { radiusM: 3_396_190, polarRatio: 0.994114, tint: [0.5, 0.22, 0.12], map: 'mars-2048', bright: 0.85, wash: [0.36, 0.19, 0.1, 0.42], cratered: MARS_GROUND, air: MARS_AIR },
  jupiter: { radiusM: 71_492_000, polarRatio: 0.93513, tint: [0.6, 0.5, 0.4], map: 'jupiter-1024' },
  saturn: { radiusM: 60_268_000, polarRatio: 0.90204, tint: [0.65, 0.55, 0.38], map: 'saturn-512', bright: 0.9, hasRings: true },
  uranus: { radiusM: 25_559_000, polarRatio: 0.97707, tint: [0.45, 0.65, 0.7], map: 'uranus-512' },
  neptune: { radiusM: 24_764_000, polarRatio: 0.98292, tint: [0.2, 0.32, 0.7], map: 'neptune-512', bright: 1.25, wash: [0.3, 0.52, 0.72, 0.62] },
};

/**
 * White, as it is above the air; limb and granules (1500 km) after textbooks, spots where they could be and not where
 * they are.
 */
export const SUN_STYLE: GlobeStyle = {
  radiusM: 695_700_000,
  polarRatio: 1,
  tint: [1, 0.86, 0.62],
  map: null,
  bright: 1.25,
  surface: 'emissive',
  boiling: {
    smallM: 1.5e6,
    largeM: 3.2e7,
    smallContrast: 0.5,
    largeContrast: 0.2,
    limb: [0.5, 0.75, 1.1],
    spots: [[14, 22, 2.4], [12.5, 27, 1.3], [-18, -41, 1.9], [-17, -36, 1], [22, 118, 2], [-9, 171, 1.5], [8, -98, 1.7], [-24, 76, 1.2]],
  },
};
