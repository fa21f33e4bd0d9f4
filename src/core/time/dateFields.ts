/** The parts of a written date, as numbers, not yet checked against the calendar. */
export interface DateFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** With its fraction; 60 for a leap second. */
  readonly second: number;
  /** `Z`, `+08:00`, `UTC`; null where none is given. */
  readonly zone: string | null;
}

const DAY = String.raw`([+-]?\d{1,7})(?:-|/|\.|年)(\d{1,2})(?:-|/|\.|月)(\d{1,2})日?`;
const TIME = String.raw`(\d{1,2})[:时時點点](\d{1,2})分?(?:[:]?(\d{1,2}(?:\.\d+)?)秒?)?`;
const ZONE = String.raw`(Z|UTC|GMT|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)`;
const WRITTEN = new RegExp(`^${DAY}(?:(?:T| )(?:${TIME}) ?${ZONE}?)?$`, 'iu');

/** Takes a written date apart; undefined for what is no date at all. */
export function dateFields(text: string): DateFields | undefined {
  // Full-width digits and signs of Chinese typing, the typographic minus, and blanks beyond one.
  const plain = text.normalize('NFKC').replaceAll('\u2212', '-').trim().replaceAll(/\s+/gu, ' ').replace(/日(?=\d)/u, '日 ');
  const match = WRITTEN.exec(plain);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    zone: zone ?? null,
  };
}

/** Minutes east of Greenwich; null for a zone that is nowhere (beyond −12 and +14 hours). */
export function zoneMinutesOf(zone: string): number | null {
  const match = /([+-])(\d{1,2})(?::?(\d{2}))?$/u.exec(zone);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  const signed = match[1] === '-' ? -minutes : minutes;
  return Number(match[3] ?? 0) < 60 && signed >= -720 && signed <= 840 ? signed : null;
}

/** Milliseconds since midnight; 24:00 is the day's end. Null for a time that no clock shows. */
export function clockTimeMs(hour: number, minute: number, second: number): number | null {
  const isEnd = hour === 24 && minute === 0 && second === 0;
  if ((hour > 23 && !isEnd) || minute > 59 || second >= 60) return null;
  return (hour * 60 + minute) * 60_000 + Math.round(second * 1000);
}
