import { Body, MassProduct } from 'astronomy-engine';
import { addScaledVec3, type Vec3 } from '../maths/vec3.js';
import { planetFromSunAu, type SeriesPlanet } from './planetSeries.js';
import pluto from './series/pluto.json' with { type: 'json' };
import type { SkyTime } from './skyTime.js';

const COEFFICIENTS = Float64Array.from(pluto.coefficients);
const { firstDay, lastDay, pieces, terms } = pluto;
const SPAN_DAYS = (lastDay - firstDay) / pieces;

const share = (body: Body): number => MassProduct(body) / (MassProduct(body) + MassProduct(Body.Sun));
/** What draws the Sun away from the centre of mass, and by what share of its own distance. */
const GIANTS: readonly { readonly planet: SeriesPlanet; readonly share: number }[] = [
  { planet: 'jupiter', share: share(Body.Jupiter) },
  { planet: 'saturn', share: share(Body.Saturn) },
  { planet: 'uranus', share: share(Body.Uranus) },
  { planet: 'neptune', share: share(Body.Neptune) },
];
const giantAu: Vec3 = [0, 0, 0];
const axes = new Float64Array(3);

/**
 * The place of Pluto from the Sun's centre, geometric, au, axes of `earth-inertial`: the library's integrated way about
 * the centre of mass as a series (within an arcsecond of the library from 1700 to 2200), and the Sun's own way about it.
 * Allocates nothing.
 */
export function plutoFromSunAu(out: Vec3, time: Readonly<SkyTime>): Vec3 {
  const piece = Math.min(pieces - 1, Math.max(0, Math.floor((time.ttDays - firstDay) / SPAN_DAYS)));
  const x = (2 * (time.ttDays - firstDay - piece * SPAN_DAYS)) / SPAN_DAYS - 1;
  for (let axis = 0; axis < 3; axis++) {
    const from = (piece * 3 + axis) * terms;
    // A Chebyshev series by Clenshaw's rule.
    let one = 0;
    let two = 0;
    for (let term = terms - 1; term > 0; term--) {
      const next = 2 * x * one - two + (COEFFICIENTS[from + term] as number);
      two = one;
      one = next;
    }
    axes[axis] = x * one - two + (COEFFICIENTS[from] as number);
  }
  out[0] = axes[0] as number;
  out[1] = axes[2] as number;
  out[2] = -(axes[1] as number);
  for (let index = 0; index < GIANTS.length; index++) {
    const giant = GIANTS[index] as (typeof GIANTS)[number];
    addScaledVec3(out, out, planetFromSunAu(giantAu, giant.planet, time), giant.share);
  }
  return out;
}

/** What goes round the Sun. */
export type SunBody = SeriesPlanet | 'pluto';

/** The place of anything that goes round the Sun, as `planetFromSunAu`. */
export const bodyFromSunAu = (out: Vec3, body: SunBody, time: Readonly<SkyTime>): Vec3 =>
  body === 'pluto' ? plutoFromSunAu(out, time) : planetFromSunAu(out, body, time);
