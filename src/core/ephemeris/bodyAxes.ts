/**
 * How a body turns, by the rule of the IAU's working group on cartographic coordinates (reports of 2009 and 2015:
 * Archinal et al. 2011, doi:10.1007/s10569-010-9320-4; 2018, doi:10.1007/s10569-017-9805-5): right ascension and
 * declination of the pole and the angle of the prime meridian from the node, degrees, with rates a Julian century (pole)
 * and a day (meridian).
 */
export interface BodyAxes {
  readonly ra: readonly [deg: number, perCentury: number];
  readonly dec: readonly [deg: number, perCentury: number];
  readonly meridian: readonly [deg: number, perDay: number, perDay2: number];
  /** Rows of: phase (degrees), rate (degrees a century); what its sine adds to ra, its cosine to dec, its sine to the meridian. */
  readonly terms: Float64Array;
}

const axes = (ra: BodyAxes['ra'], dec: BodyAxes['dec'], meridianDeg: number, perDay: number, terms: readonly number[] = [], perDay2 = 0): BodyAxes => ({
  ra,
  dec,
  meridian: [meridianDeg, perDay, perDay2],
  terms: Float64Array.from(terms),
});

/** The Moon's and Mercury's rates are published a day. */
const DAY = 36_525;

export const BODY_AXES = {
  sun: axes([286.13, 0], [63.87, 0], 84.176, 14.1844),
  mercury: axes([281.0103, -0.0328], [61.4155, -0.0049], 329.5988, 6.1385108, [
    174.7910857, 4.092335 * DAY, 0, 0, 0.01067257,
    349.5821714, 8.18467 * DAY, 0, 0, -0.00112309,
    164.3732571, 12.277005 * DAY, 0, 0, -0.0001104,
    339.1643429, 16.36934 * DAY, 0, 0, -0.00002539,
    153.9554286, 20.461675 * DAY, 0, 0, -0.00000571,
  ]),
  venus: axes([272.76, 0], [67.16, 0], 160.2, -1.4813688),
  moon: axes([269.9949, 0.0031], [66.5392, 0.013], 38.3213, 13.17635815, [
    125.045, -0.0529921 * DAY, -3.8787, 1.5419, 3.561,
    250.089, -0.1059842 * DAY, -0.1204, 0.0239, 0.1208,
    260.008, 13.0120009 * DAY, 0.07, -0.0278, -0.0642,
    176.625, 13.3407154 * DAY, -0.0172, 0.0068, 0.0158,
    357.529, 0.9856003 * DAY, 0, 0, 0.0252,
    311.589, 26.4057084 * DAY, 0.0072, -0.0029, -0.0066,
    134.963, 13.064993 * DAY, 0, 0.0009, -0.0047,
    276.617, 0.3287146 * DAY, 0, 0, -0.0046,
    34.226, 1.7484877 * DAY, 0, 0, 0.0028,
    15.134, -0.1589763 * DAY, -0.0052, 0.0008, 0.0052,
    119.743, 0.0036096 * DAY, 0, 0, 0.004,
    239.961, 0.1643573 * DAY, 0, 0, 0.0019,
    25.053, 12.9590088 * DAY, 0.0043, -0.0009, -0.0044,
  ], -1.4e-12),
  mars: axes([317.269202, -0.10927547], [54.432516, -0.05827105], 176.049863, 350.891982443297, [
    198.991226, 19139.4819985, 0.000068, 0, 0,
    226.292679, 38280.8511281, 0.000238, 0, 0,
    249.663391, 57420.7251593, 0.000052, 0, 0,
    266.18351, 76560.636795, 0.000009, 0, 0,
    79.398797, 0.5042615, 0.419057, 0, 0,
    122.433576, 19139.9407476, 0, 0.000051, 0,
    43.058401, 38280.8753272, 0, 0.000141, 0,
    57.663379, 57420.7517205, 0, 0.000031, 0,
    79.476401, 76560.6495004, 0, 0.000005, 0,
    166.325722, 0.5042615, 0, 1.591274, 0,
    129.071773, 19140.0328244, 0, 0, 0.000145,
    36.352167, 38281.0473591, 0, 0, 0.000157,
    56.668646, 57420.929536, 0, 0, 0.00004,
    67.364003, 76560.2552215, 0, 0, 0.000001,
    104.79268, 95700.4387578, 0, 0, 0.000001,
    95.391654, 0.5042615, 0, 0, 0.584542,
  ]),
  jupiter: axes([268.056595, -0.006499], [64.495303, 0.002413], 284.95, 870.536, [
    99.360714, 4850.4046, 0.000117, 0.00005, 0,
    175.895369, 1191.9605, 0.000938, 0.000404, 0,
    300.323162, 262.5475, 0.001432, 0.000617, 0,
    114.012305, 6070.2476, 0.00003, -0.000013, 0,
    49.511251, 64.3, 0.00215, 0.000926, 0,
  ]),
  saturn: axes([40.589, -0.036], [83.537, -0.004], 38.9, 810.7939024),
  uranus: axes([257.311, 0], [-15.175, 0], 203.81, -501.1600928),
  neptune: axes([299.36, 0], [43.46, 0], 249.978, 541.1397757, [357.85, 52.316, 0.7, -0.51, -0.48]),
  pluto: axes([132.993, 0], [-6.163, 0], 302.695, 56.3625225),
} as const satisfies Record<string, BodyAxes>;

/** A body whose turn is known: its frame (`sun` for the Sun's own axes). */
export type TurningBody = keyof typeof BODY_AXES;
