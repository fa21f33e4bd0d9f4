/** The dates for which places in the sky are worked out: 1700 to 2200, ms since 1970 UTC. */
export const EPHEMERIS_FIRST_MS = Date.UTC(1700, 0, 1);
export const EPHEMERIS_LAST_MS = Date.UTC(2200, 11, 31, 23, 59, 59, 999);

export class EphemerisDateError extends RangeError {
  override readonly name = 'EphemerisDateError';

  constructor(
    readonly dateMs: number,
    readonly reason: 'not-a-date' | 'too-early' | 'too-late',
  ) {
    super(
      reason === 'not-a-date'
        ? 'This is no date: give a time as milliseconds since 1970 UTC.'
        : `The sky is worked out for the years 1700 to 2200 only; ${yearOf(dateMs)} is ${reason === 'too-early' ? 'before' : 'after'} that.`,
    );
  }
}

/** Throws an `EphemerisDateError` unless the ephemeris covers the date. */
export function requireEphemerisDate(dateMs: number): void {
  if (!Number.isFinite(dateMs)) throw new EphemerisDateError(dateMs, 'not-a-date');
  if (dateMs < EPHEMERIS_FIRST_MS) throw new EphemerisDateError(dateMs, 'too-early');
  if (dateMs > EPHEMERIS_LAST_MS) throw new EphemerisDateError(dateMs, 'too-late');
}

/** The nearest date that the ephemeris covers; a date that is none becomes J2000. */
export function clampToEphemeris(dateMs: number): number {
  if (Number.isNaN(dateMs)) return Date.UTC(2000, 0, 1, 12);
  return Math.min(EPHEMERIS_LAST_MS, Math.max(EPHEMERIS_FIRST_MS, dateMs));
}

function yearOf(dateMs: number): string {
  const year = new Date(dateMs).getUTCFullYear();
  return Number.isNaN(year) ? 'this date' : `the year ${year}`;
}
