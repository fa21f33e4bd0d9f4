import type { Locale } from '../../catalogue/terms.js';
import { typesetWords } from '../../core/format/typesetWords.js';

const MINUTE_MS = 60_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (number: number): string => String(number).padStart(2, '0');

/** A moment shifted so that its UTC fields are those of a clock `zoneMinutes` ahead. */
const onClock = (dateMs: number, zoneMinutes: number): Date => new Date(dateMs + zoneMinutes * MINUTE_MS);

/** The day of a moment (ms since 1970 UTC) by a clock: `10 Feb 2021`, `2021 年 2 月 10 日`. */
export const dayInWords = (dateMs: number, zoneMinutes: number, locale: Locale): string => {
  const date = onClock(dateMs, zoneMinutes);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  return locale === 'en' ? `${day}\u00a0${MONTHS[month] ?? ''}\u00a0${year}` : typesetWords(`${year} 年 ${month + 1} 月 ${day} 日`, locale);
};

/** The time of a moment by a clock, to the minute: `19:52`. */
export const timeInWords = (dateMs: number, zoneMinutes: number): string => {
  const date = onClock(dateMs, zoneMinutes);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
};

/** As one types it into the field: `2021-02-10 19:52`; a midnight is the day alone. */
export const typedMoment = (dateMs: number, zoneMinutes: number): string => {
  const date = onClock(dateMs, zoneMinutes);
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  const time = timeInWords(dateMs, zoneMinutes);
  return time === '00:00' ? day : `${day} ${time}`;
};

/** `+8`, `−3:30`. */
export const zoneInWords = (zoneMinutes: number): string => {
  const size = Math.abs(zoneMinutes);
  return `${zoneMinutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${size % 60 === 0 ? '' : `:${two(size % 60)}`}`;
};
