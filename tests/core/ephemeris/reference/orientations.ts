/**
 * Poles and prime meridians on 1 January 2000, 12 h TDB, degrees: right ascension and declination of the north pole,
 * and the angle W of the prime meridian. From the kernel pck00011.tpc of NASA's NAIF (IAU working group, 2015 report;
 * the Moon by that of 2009), evaluated with all periodic terms and published so in a public data file.
 * Pluto and Charon: the same report, table of the dwarf planets; constants at the epoch.
 */
export const IAU_AT_J2000: readonly (readonly [frame: string, poleRaDeg: number, poleDecDeg: number, meridianDeg: number])[] = [
  ['sun-body', 286.13, 63.87, 84.176],
  ['mercury', 281.0103, 61.4155, 329.599948805],
  ['venus', 272.76, 67.16, 160.2],
  ['mars', 317.680854407, 52.886439275, 176.632059732],
  ['jupiter', 268.057204043, 64.495809953, 284.95],
  ['saturn', 40.589, 83.537, 38.9],
  ['uranus', 257.311, -15.175, 203.81],
  ['neptune', 299.333738959, 42.950359022, 249.996007571],
  ['moon', 266.857733445, 65.641102748, 41.195263981],
  ['pluto', 132.993, -6.163, 302.695],
  ['charon', 132.993, -6.163, 122.695],
];

/** The pole of Mars by Horizons (cosinekitty/astronomy generate/axis/Mars.txt, quantity 32), UT: RA and Dec, degrees. */
export const MARS_POLES: readonly (readonly [utc: string, raDeg: number, decDeg: number])[] = [
  ['1970-01-01', 317.71326, 52.90477],
  ['1985-09-09', 317.69662, 52.89522],
];

/**
 * Moments of phases, UT: 0 new, 1 first quarter, 2 full, 3 last quarter. The first two are examples 49.a and 49.b of
 * J. Meeus, Astronomical Algorithms (1998), in UT; the others are rows of the U.S. Naval Observatory's tables as kept
 * in cosinekitty/astronomy generate/moonphase/moonphases.txt.
 */
export const MOON_PHASES: readonly (readonly [quarter: 0 | 1 | 2 | 3, utc: string])[] = [
  [0, '1977-02-18T03:36:54Z'],
  [3, '2044-01-21T23:46:50Z'],
  [2, '2080-10-28T16:13Z'],
  [3, '2080-11-04T15:11Z'],
  [0, '2080-11-11T15:38Z'],
  [1, '2080-11-19T14:20Z'],
  [1, '2090-01-09T01:22Z'],
  [2, '2090-01-16T03:04Z'],
  [3, '2090-01-22T18:39Z'],
  [0, '2090-01-30T14:35Z'],
];

/** Meeus, example 48.a: 12 April 1992, 0 h TD: the Moon's lit share and the angle at the Moon, degrees. */
export const MOON_OF_1992 = { utc: '1992-04-11T23:59:01Z', litShare: 0.6786, phaseAngleDeg: 69.0756 } as const;

/**
 * The worked example of the Solar Position Algorithm (Reda & Andreas 2008, NREL/TP-560-34302, table A5): 17 October
 * 2003, 12:30:30 at UTC −7, 39.742476° N, 105.1786° W; declination and hour angle of the Sun from the Earth's centre.
 */
export const SPA_EXAMPLE = {
  utc: '2003-10-17T19:30:30Z',
  latitudeDeg: 39.742476,
  longitudeDeg: -105.1786,
  declinationDeg: -9.31434,
  hourAngleDeg: 11.105902,
  zenithDeg: 50.111622,
  azimuthDeg: 194.340241,
} as const;

/**
 * Sunrise and sunset of 2019 at 60° N, 0° E, UT: U.S. Naval Observatory (cosinekitty/astronomy generate/riseset/
 * sun_2019_E000_N60.html). The centre of the Sun is then 50′ below the horizon: 34′ refraction, 16′ radius.
 */
export const SUNRISES_60N: readonly (readonly [day: string, rise: string, set: string])[] = [
  ['2019-01-01', '09:02', '15:05'],
  ['2019-02-10', '07:52', '16:37'],
  ['2019-03-20', '06:03', '18:14'],
  ['2019-05-15', '03:23', '20:31'],
  ['2019-06-21', '02:36', '21:28'],
  ['2019-09-23', '05:46', '17:58'],
  ['2019-11-05', '07:32', '15:55'],
  ['2019-12-21', '09:02', '14:54'],
];
