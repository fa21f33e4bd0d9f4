import { requireEphemerisDate } from './ephemerisDate.js';
import { meanObliquityRad, nutation, type Nutation } from './precession.js';
import { createSkyTime, DAYS_PER_CENTURY, setSkyTime, type SkyTime } from './skyTime.js';

const TURN = 2 * Math.PI;
const ARCSEC = Math.PI / 180 / 3600;
const moment = createSkyTime();
const nodding: Nutation = { longitudeRad: 0, obliquityRad: 0 };

/** Apparent sidereal time at Greenwich, radians 0 … 2π: the Earth's angle of rotation, precession, the equation of the equinoxes. */
export function siderealRad(time: Readonly<SkyTime>, nod: Readonly<Nutation>): number {
  const { utDays, ttDays } = time;
  const t = ttDays / DAYS_PER_CENTURY;
  const turned = 0.779057273264 + 0.00273781191135448 * utDays + (utDays % 1);
  const precessed = 0.014506 + ((((-0.0000000368 * t - 0.000029956) * t - 0.00000044) * t + 1.3915817) * t + 4612.156534) * t;
  const angle = TURN * (turned % 1) + precessed * ARCSEC + nod.longitudeRad * Math.cos(meanObliquityRad(time));
  return ((angle % TURN) + TURN) % TURN;
}

/** The angle from the equinox of date to Greenwich, radians 0 … 2π: apparent sidereal time. Allocates nothing. */
export function greenwichRad(dateMs: number): number {
  requireEphemerisDate(dateMs);
  return siderealRad(setSkyTime(moment, dateMs), nutation(nodding, moment));
}
