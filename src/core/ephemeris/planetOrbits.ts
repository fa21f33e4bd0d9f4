import { Body, KM_PER_AU, MassProduct } from 'astronomy-engine';
import type { Vec3 } from '../maths/vec3.js';
import { moonMotion, planetMotion } from '../orbits/bodyStates.js';
import { PLANETS } from './bodies.js';
import { requireEphemerisDate } from './ephemerisDate.js';
import { createEllipse, osculatingEllipse, type Ellipse } from './osculatingOrbit.js';
import type { SunBody } from './plutoSeries.js';
import { createSkyTime, setSkyTime } from './skyTime.js';

/** The orbit of a body on a date, as the ellipse that fits its motion at that moment. */
export interface BodyOrbit {
  /** The body's frame. */
  readonly frame: string;
  /** The frame that the ellipse is in: `sun` or `earth-inertial`. */
  readonly centre: 'sun' | 'earth-inertial';
  /** GM of what pulls and of the body, m³/s². */
  readonly gm: number;
  /** Null for the Moon. */
  readonly planet: SunBody | null;
  readonly ellipse: Ellipse;
}

/** GM from au³/day² to m³/s². */
const SI_PER_AU3_DAY2 = (KM_PER_AU * 1e3) ** 3 / 86_400 ** 2;
const GM_BODY: Readonly<Record<SunBody, Body>> = {
  mercury: Body.Mercury, venus: Body.Venus, earth: Body.Earth, mars: Body.Mars, jupiter: Body.Jupiter,
  saturn: Body.Saturn, uranus: Body.Uranus, neptune: Body.Neptune, pluto: Body.Pluto,
};
const pull = (of: Body, and: Body): number => (MassProduct(of) + MassProduct(and)) * SI_PER_AU3_DAY2;

const aboutSun = (frame: string, planet: SunBody): BodyOrbit => ({ frame, centre: 'sun', planet, gm: pull(Body.Sun, GM_BODY[planet]), ellipse: createEllipse() });

/** The orbits of the planets and Pluto about the Sun and of the Moon about the Earth, on no date yet. */
export const createBodyOrbits = (): readonly BodyOrbit[] => [
  aboutSun('earth-inertial', 'earth'),
  ...PLANETS.map(({ frame }) => aboutSun(frame, frame)),
  { frame: 'moon', centre: 'earth-inertial', planet: null, gm: pull(Body.Earth, Body.Moon), ellipse: createEllipse() },
];

const placeM: Vec3 = [0, 0, 0];
const velocity: Vec3 = [0, 0, 0];
const time = createSkyTime();

/** Writes the ellipses of a date (ms since 1970 UTC) into `orbits`. Throws outside 1700–2200. Allocates nothing. */
export function placeBodyOrbits(orbits: readonly BodyOrbit[], dateMs: number): void {
  requireEphemerisDate(dateMs);
  setSkyTime(time, dateMs);
  for (let index = 0; index < orbits.length; index++) {
    const { planet, gm, ellipse } = orbits[index] as BodyOrbit;
    if (planet === null) moonMotion(placeM, velocity, time);
    else planetMotion(placeM, velocity, planet, time);
    osculatingEllipse(ellipse, placeM, velocity, gm);
  }
}
