/** A body of the Solar System with a frame of its own in the tree. */
export interface SkyBody {
  /** Its frame: y to its north pole, x to its prime meridian, turning with it. */
  readonly frame: string;
  /** Mean equatorial radius, m. */
  readonly equatorialRadiusM: number;
  /** Polar over equatorial radius. */
  readonly polarRatio: number;
}

/** What goes round the Sun and has a place by the ephemeris. */
export interface Planet extends SkyBody {
  readonly frame: 'mercury' | 'venus' | 'mars' | 'jupiter' | 'saturn' | 'uranus' | 'neptune' | 'pluto';
}

const body = <Frame extends string>(frame: Frame, equatorialKm: number, polarKm = equatorialKm): SkyBody & { readonly frame: Frame } => ({
  frame,
  equatorialRadiusM: equatorialKm * 1e3,
  polarRatio: polarKm / equatorialKm,
});

/** The mean sphere on which the bench stands, m. */
export const EARTH_RADIUS_M = 6_371_000;

/** Radii: IAU Working Group on Cartographic Coordinates, 2015 report (Archinal et al. 2018, doi:10.1007/s10569-017-9805-5). */
export const MARS: Planet = body('mars', 3396.19, 3376.2);
export const PLANETS: readonly Planet[] = [
  body('mercury', 2440.53, 2438.26),
  body('venus', 6051.8),
  MARS,
  body('jupiter', 71492, 66854),
  body('saturn', 60268, 54364),
  body('uranus', 25559, 24973),
  body('neptune', 24764, 24341),
  body('pluto', 1188.3),
];

/** A planet by its frame. */
export function planetNamed(frame: string): Planet {
  const planet = PLANETS.find((candidate) => candidate.frame === frame);
  if (!planet) throw new Error(`There is no planet "${frame}"`);
  return planet;
}

export const MOON: SkyBody = body('moon', 1737.4);
export const CHARON: SkyBody = body('charon', 606);
/** Nominal solar radius of IAU 2015 resolution B3. Its frame has the ecliptic's axes; `sun-body` turns with it. */
export const SUN: SkyBody = body('sun', 695_700);
/** The Sun's own axes: y to its north pole, x to the prime meridian of Carrington's longitudes. */
export const SUN_BODY_FRAME = 'sun-body';
export const EARTH: SkyBody = body('earth', EARTH_RADIUS_M / 1e3);

export const SKY_BODIES: readonly SkyBody[] = [SUN, EARTH, MOON, ...PLANETS, CHARON];

/** Pluto to Charon, centre to centre, m: Brozović et al. 2015, doi:10.1016/j.icarus.2014.03.015, rounded. */
export const CHARON_DISTANCE_M = 19_596_000;
