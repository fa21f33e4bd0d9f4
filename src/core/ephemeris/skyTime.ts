import { DeltaT_EspenakMeeus } from 'astronomy-engine';

/**
 * A moment as the theories of motion count it: days since noon on 1 January 2000, in universal and terrestrial time.
 * They are handed on in this, and not as numbers, because the engine boxes a number that crosses a call.
 */
export interface SkyTime {
  utDays: number;
  ttDays: number;
}

const J2000_MS = Date.UTC(2000, 0, 1, 12);
const MS_PER_DAY = 86_400_000;
export const DAYS_PER_CENTURY = 36_525;

/** J2000. */
export const createSkyTime = (): SkyTime => ({ utDays: 0, ttDays: 0 });

/** Writes a date (ms since 1970 UTC, taken as UT) into `out`. */
export function setSkyTime(out: SkyTime, dateMs: number): SkyTime {
  out.utDays = (dateMs - J2000_MS) / MS_PER_DAY;
  out.ttDays = out.utDays + DeltaT_EspenakMeeus(out.utDays) / 86_400;
  return out;
}

/** The moment so many days after `time`, into `out`. */
export function shiftSkyTime(out: SkyTime, time: Readonly<SkyTime>, days: number): SkyTime {
  out.utDays = time.utDays + days;
  out.ttDays = time.ttDays + days;
  return out;
}
