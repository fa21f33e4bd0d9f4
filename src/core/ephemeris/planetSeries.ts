import type { Vec3 } from '../maths/vec3.js';
import planets from './series/planets.json' with { type: 'json' };
import type { SkyTime } from './skyTime.js';

/** A planet with a series of its own. */
export type SeriesPlanet = keyof typeof planets.series;

const DAYS_PER_MILLENNIUM = 365_250;

/** For each power of time the terms amplitude, phase (radians), frequency (radians a millennium), one after another. */
type Powers = readonly Float64Array[];
/** Longitude, latitude, radius. */
type PlanetSeries = readonly Powers[];

const SERIES = Object.fromEntries(
  Object.entries(planets.series).map(([name, formulas]): [string, PlanetSeries] => [name, formulas.map((formula) => formula.map((terms) => Float64Array.from(terms)))]),
) as Record<SeriesPlanet, PlanetSeries>;

const sums = new Float64Array(3);

/** All in one loop: a number that a function gives back would be boxed. */
function sumSeries(series: PlanetSeries, { ttDays }: Readonly<SkyTime>): void {
  const millennia = ttDays / DAYS_PER_MILLENNIUM;
  for (let coordinate = 0; coordinate < 3; coordinate++) {
    const powers = series[coordinate] as Powers;
    let power = 1;
    let total = 0;
    for (let index = 0; index < powers.length; index++) {
      const terms = powers[index] as Float64Array;
      let part = 0;
      for (let at = 0; at < terms.length; at += 3) {
        part += (terms[at] as number) * Math.cos((terms[at + 1] as number) + millennia * (terms[at + 2] as number));
      }
      part *= power;
      // Longitudes run to hundreds of turns: whole ones are taken off before they cost digits.
      total += coordinate === 0 ? part % (2 * Math.PI) : part;
      power *= millennia;
    }
    sums[coordinate] = total;
  }
}

/**
 * The place of a planet from the Sun's centre, geometric, au, axes of `earth-inertial`, by the library's own cut of
 * VSOP87 (within 10⁻¹⁰ of the library). Allocates nothing.
 */
export function planetFromSunAu(out: Vec3, planet: SeriesPlanet, time: Readonly<SkyTime>): Vec3 {
  sumSeries(SERIES[planet], time);
  const longitude = sums[0] as number;
  const latitude = sums[1] as number;
  const radius = sums[2] as number;
  const x = radius * Math.cos(latitude) * Math.cos(longitude);
  const y = radius * Math.cos(latitude) * Math.sin(longitude);
  const z = radius * Math.sin(latitude);
  // From the theory's own ecliptic to the equator of J2000 (Bretagnon & Francou 1988); y is the north here.
  out[0] = x + 0.00000044036 * y - 0.000000190919 * z;
  out[1] = 0.397776982902 * y + 0.917482137087 * z;
  out[2] = -(-0.000000479966 * x + 0.917482137087 * y - 0.397776982902 * z);
  return out;
}
