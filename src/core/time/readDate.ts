import { dayMs, daysInMonth } from './calendar.js';
import { clockTimeMs, dateFields, zoneMinutesOf } from './dateFields.js';
import { endsWithLeapSecond } from './leapSeconds.js';

/** What was wrong; also the key of the sentence that says so and how to put it right. */
export type DateProblem =
  | 'date.empty'
  | 'date.notUnderstood'
  | 'date.noSuchMonth'
  | 'date.noSuchDay'
  | 'date.noSuchTime'
  | 'date.noSuchZone'
  | 'date.noLeapSecond'
  | 'date.tooEarly'
  | 'date.tooLate';

export type DateReading =
  | {
      readonly kind: 'date';
      /** ms since 1970 UTC. */
      readonly dateMs: number;
      /** A remark: 23:59:60 was there, and is shown as the midnight that follows it. */
      readonly note: 'date.leapSecond' | null;
    }
  | {
      readonly kind: 'problem';
      readonly reason: DateProblem;
      /** The nearest date that could be meant, ms since 1970 UTC; null where none can be guessed. */
      readonly suggestionMs: number | null;
      /** What the sentence fills in. */
      readonly values: Readonly<Record<string, string | number>>;
    };

export interface DateLimits {
  /** First and last date that can be shown, ms since 1970 UTC. */
  readonly firstMs: number;
  readonly lastMs: number;
  /** Minutes east of Greenwich of the clock that a time without a zone is read by; 0 is UTC. */
  readonly zoneMinutes: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * Reads a date as it stands in an address or is typed in a field: `2026-11-23`, `2026-11-23T04:00Z`,
 * `2026/11/23 12:00 +08:00`, `2026年11月23日 12:00`. Gregorian throughout. Never throws.
 */
export function readDate(text: string, { firstMs, lastMs, zoneMinutes }: DateLimits): DateReading {
  const problem = (reason: DateProblem, suggestionMs: number | null, values: Readonly<Record<string, string | number>> = {}): DateReading => ({
    kind: 'problem',
    reason,
    suggestionMs: suggestionMs === null ? null : Math.min(lastMs, Math.max(firstMs, suggestionMs)),
    values,
  });
  if (text.trim() === '') return problem('date.empty', null);
  const fields = dateFields(text);
  if (!fields) return problem('date.notUnderstood', null, { text: text.trim().slice(0, 40) });
  const { year, month, day, hour, minute, second, zone } = fields;

  // The year first: of the year 1 or 9999 nothing else need be right to say what is wrong.
  if (dayMs(year + 1, 1, 1) <= firstMs) return problem('date.tooEarly', firstMs, { year, firstYear: yearOf(firstMs) });
  if (dayMs(year, 1, 1) > lastMs) return problem('date.tooLate', lastMs, { year, lastYear: yearOf(lastMs) });
  if (month < 1 || month > 12) return problem('date.noSuchMonth', null, { month });
  const offset = zone === null ? zoneMinutes : zoneMinutesOf(zone);
  const last = daysInMonth(year, month);
  const nearestMs = dayMs(year, month, Math.min(last, Math.max(1, day))) - (offset ?? 0) * MINUTE_MS;
  if (day < 1 || day > last) return problem('date.noSuchDay', nearestMs, { year, month, day, last });

  if (offset === null) return problem('date.noSuchZone', null, { zone: zone ?? '' });
  const midnightMs = dayMs(year, month, day) - offset * MINUTE_MS;
  const isLeap = minute === 59 && second >= 60 && second < 61;
  const timeMs = clockTimeMs(hour, minute, isLeap ? 59 : second);
  if (timeMs === null) return problem('date.noSuchTime', midnightMs, { hour, minute, second });
  const dateMs = midnightMs + timeMs;
  if (isLeap) {
    // Leap seconds fall at the end of a UTC day, whatever the clock's zone.
    const isEndOfDay = (((dateMs + 1000) % DAY_MS) + DAY_MS) % DAY_MS === 0;
    if (!isEndOfDay || !endsWithLeapSecond(dateMs)) return problem('date.noLeapSecond', dateMs, { year, month, day });
  }
  const shownMs = isLeap ? dateMs + 1000 : dateMs;
  if (shownMs < firstMs) return problem('date.tooEarly', firstMs, { year, firstYear: yearOf(firstMs) });
  if (shownMs > lastMs) return problem('date.tooLate', lastMs, { year, lastYear: yearOf(lastMs) });
  return { kind: 'date', dateMs: shownMs, note: isLeap ? 'date.leapSecond' : null };
}

const yearOf = (dateMs: number): number => new Date(dateMs).getUTCFullYear();
