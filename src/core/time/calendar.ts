const DAYS_BEFORE_YEAR = (year: number): number => 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
const DAYS_BEFORE_1970 = DAYS_BEFORE_YEAR(1969);
const DAY_MS = 86_400_000;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month (1 … 12) of a year of the Gregorian calendar, carried backwards before 1582; year 0 is 1 BC. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Midnight UTC of a day, ms since 1970. Unlike `Date.UTC` it takes the year 26 for the year 26 and not for 1926, and
 * answers for any year (float64 is exact to the millisecond within ±285 000 years).
 */
export function dayMs(year: number, month: number, day: number): number {
  let days = DAYS_BEFORE_YEAR(year - 1) - DAYS_BEFORE_1970 + day - 1;
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier);
  return days * DAY_MS;
}
