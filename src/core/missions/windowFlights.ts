import type { ReadonlyVec3, Vec3 } from '../maths/vec3.js';
import { GM, planetState } from '../orbits/bodyStates.js';
import { lambert } from '../orbits/lambert.js';
import { ASTRONOMICAL_UNIT } from '../units/constants.js';
import { coast } from './legs.js';
import { MARS_WINDOWS } from './marsWindows.js';
import type { MissionLeg } from './Mission.js';

const NORTH: ReadonlyVec3 = [0, 1, 0];
const HOUR_MS = 3_600_000;

/** A flight that a Mars window allows, as an arc about the Sun from the Earth's centre to Mars'. */
export interface WindowFlight {
  readonly window: string;
  /** Round the Sun by less (1) or more (2) than half a turn. */
  readonly type: 1 | 2;
  readonly leg: MissionLeg;
  /** Energy at departure C₃, km²/s². */
  readonly energyKm2S2: number;
}

/** The cheapest flights of each window from 2020 to 2031, in the axes of `sun`. */
export function windowFlights(): WindowFlight[] {
  return MARS_WINDOWS.flatMap(({ id, flights }) =>
    flights.map(({ type, departure, arrival, energyKm2S2, hours }): WindowFlight => {
      const startMs = Date.parse(`${departure}T00:00Z`) + (hours?.departure ?? 0) * HOUR_MS;
      const endMs = Date.parse(`${arrival}T00:00Z`) + (hours?.arrival ?? 0) * HOUR_MS;
      const from: Vec3 = [0, 0, 0];
      const to: Vec3 = [0, 0, 0];
      const leaving: Vec3 = [0, 0, 0];
      const arriving: Vec3 = [0, 0, 0];
      planetState(from, leaving, 'earth', startMs);
      planetState(to, arriving, 'mars', endMs);
      if (!lambert(leaving, arriving, from, to, (endMs - startMs) / 1000, GM.sun, NORTH)) throw new Error(`No arc for the window of ${id}`);
      return { window: id, type, energyKm2S2, leg: coast({ id: `${id}-${String(type)}`, frame: 'sun', startMs, endMs }, startMs, from, leaving, GM.sun) };
    }),
  );
}

/** Radii of the two circles that Hohmann's ellipse touches: the Earth's and Mars' mean distances, m (JPL, Standish & Williams 2006). */
export const HOHMANN_RADII_M = { earth: ASTRONOMICAL_UNIT, mars: 1.52371034 * ASTRONOMICAL_UNIT } as const;

/**
 * Half of Hohmann's ellipse between circles in the plane of the ecliptic, in the axes of `sun`, beginning in the Earth's
 * direction at `departureMs`.
 */
export function hohmannLeg(departureMs: number): MissionLeg {
  const { earth, mars } = HOHMANN_RADII_M;
  const semiMajorM = (earth + mars) / 2;
  const seconds = Math.PI * Math.sqrt(semiMajorM ** 3 / GM.sun);
  const earthM: Vec3 = [0, 0, 0];
  planetState(earthM, [0, 0, 0], 'earth', departureMs);
  const length = Math.hypot(earthM[0], earthM[2]);
  const [c, s] = [earthM[0] / length, earthM[2] / length];
  const speed = Math.sqrt(GM.sun * (2 / earth - 1 / semiMajorM));
  // Longitudes grow from x towards −z.
  return coast({ id: 'hohmann', frame: 'sun', startMs: departureMs, endMs: departureMs + seconds * 1000 }, departureMs, [c * earth, 0, s * earth], [s * speed, 0, -c * speed], GM.sun);
}
