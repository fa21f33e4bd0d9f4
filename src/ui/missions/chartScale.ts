import type { Locale } from '../../catalogue/terms.js';
import { typesetWords } from '../../core/format/typesetWords.js';

const DAY_MS = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Dates along one side of the chart, as parts of its length from 0 to 1. */
export interface DateScale {
  readonly firstMs: number;
  readonly lastMs: number;
}

export const partOf = ({ firstMs, lastMs }: DateScale, dateMs: number): number => (dateMs - firstMs) / (lastMs - firstMs);

export const dateAt = ({ firstMs, lastMs }: DateScale, part: number): number => firstMs + part * (lastMs - firstMs);

export interface DateTick {
  readonly dateMs: number;
  readonly label: string;
  /** The year, at the first tick and at each January. */
  readonly year: string | null;
}

/** The first of each month, or of every few, so that at most `most` stand along the side. */
export const monthTicks = ({ firstMs, lastMs }: DateScale, most: number, locale: Locale): readonly DateTick[] => {
  const first = new Date(firstMs);
  const months: number[] = [];
  for (let month = first.getUTCMonth(); ; month++) {
    const dateMs = Date.UTC(first.getUTCFullYear(), month, 1);
    if (dateMs > lastMs) break;
    if (dateMs >= firstMs) months.push(dateMs);
  }
  const every = [1, 2, 3, 4, 6].find((step) => months.length / step <= most) ?? 12;
  const chosen = months.filter((dateMs) => new Date(dateMs).getUTCMonth() % every === 0);
  return chosen.map((dateMs, index) => {
    const date = new Date(dateMs);
    const month = date.getUTCMonth();
    const before = chosen[index - 1];
    const isNewYear = before === undefined || new Date(before).getUTCFullYear() !== date.getUTCFullYear();
    return {
      dateMs,
      label: locale === 'en' ? (MONTHS[month] ?? '') : typesetWords(`${month + 1} 月`, locale),
      year: isNewYear ? String(date.getUTCFullYear()) : null,
    };
  });
};

/** A line of equal times of flight, clipped to the chart: its ends as parts of both sides. Null where it does not cross. */
export const durationLine = (departures: DateScale, arrivals: DateScale, days: number): readonly [x1: number, y1: number, x2: number, y2: number] | null => {
  const gapMs = days * DAY_MS;
  const firstMs = Math.max(departures.firstMs, arrivals.firstMs - gapMs);
  const lastMs = Math.min(departures.lastMs, arrivals.lastMs - gapMs);
  if (firstMs >= lastMs) return null;
  return [partOf(departures, firstMs), partOf(arrivals, firstMs + gapMs), partOf(departures, lastMs), partOf(arrivals, lastMs + gapMs)];
};
