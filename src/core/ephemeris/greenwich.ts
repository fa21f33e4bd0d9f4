import { MakeTime, SiderealTime } from 'astronomy-engine';
import { requireEphemerisDate } from './ephemerisDate.js';

/** The angle from the equinox of date to Greenwich, radians 0 … 2π: apparent sidereal time. */
export function greenwichRad(dateMs: number): number {
  requireEphemerisDate(dateMs);
  return (SiderealTime(MakeTime(new Date(dateMs))) * Math.PI) / 12;
}
