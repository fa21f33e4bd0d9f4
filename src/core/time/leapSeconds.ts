/**
 * Days (UTC) whose last minute had 61 seconds: all leap seconds from 1972 to the last one so far, of 2016.
 * Source: IERS Bulletin C and its list of leap seconds (the general conference of 2022 means to add none after 2035).
 */
export const LEAP_SECOND_DAYS: readonly string[] = [
  '1972-06-30', '1972-12-31', '1973-12-31', '1974-12-31', '1975-12-31', '1976-12-31', '1977-12-31', '1978-12-31', '1979-12-31',
  '1981-06-30', '1982-06-30', '1983-06-30', '1985-06-30', '1987-12-31', '1989-12-31', '1990-12-31', '1992-06-30', '1993-06-30',
  '1994-06-30', '1995-12-31', '1997-06-30', '1998-12-31', '2005-12-31', '2008-12-31', '2012-06-30', '2015-06-30', '2016-12-31',
];

const DAYS: ReadonlySet<string> = new Set(LEAP_SECOND_DAYS);

/** Whether the UTC day that holds `dateMs` ended with 23:59:60. */
export const endsWithLeapSecond = (dateMs: number): boolean => DAYS.has(new Date(dateMs).toISOString().slice(0, 10));
