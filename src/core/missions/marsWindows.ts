import type { PorkChopAxes } from './porkChop.js';

/** A time in which one can leave for Mars, with the flights that need the least energy at departure. */
export interface MarsWindow {
  readonly id: string;
  /** The field of dates of its chart. */
  readonly axes: Omit<PorkChopAxes, 'stepDays'>;
  readonly flights: readonly {
    /** Round the Sun by less (1) or more (2) than half a turn. */
    readonly type: 1 | 2;
    readonly departure: string;
    readonly arrival: string;
    /** C₃, km²/s². */
    readonly energyKm2S2: number;
    /** Hours after midnight UTC, where the days alone would miss the flight: half way round, the plane turns steeply with the date. */
    readonly hours?: { readonly departure: number; readonly arrival: number };
  }[];
}

const day = (iso: string): number => Date.parse(`${iso}T00:00Z`);
const field = (firstDeparture: string, lastDeparture: string, firstArrival: string, lastArrival: string): MarsWindow['axes'] => ({
  firstDepartureMs: day(firstDeparture),
  lastDepartureMs: day(lastDeparture),
  firstArrivalMs: day(firstArrival),
  lastArrivalMs: day(lastArrival),
});

/**
 * The windows of 2020 to 2031. The flights were found by `cheapestFlight` here, which the tests repeat; the same search
 * by the sum of both speeds gives the table `mars-transfer` of the facts. Missions trade energy, speed and date otherwise.
 */
export const MARS_WINDOWS: readonly MarsWindow[] = [
  {
    id: '2020',
    axes: field('2020-05-01', '2020-10-30', '2020-11-15', '2021-12-01'),
    flights: [
      { type: 1, departure: '2020-07-19', arrival: '2021-01-27', energyKm2S2: 13.089 },
      { type: 2, departure: '2020-08-21', arrival: '2021-10-02', energyKm2S2: 16.429 },
    ],
  },
  {
    id: '2022',
    axes: field('2022-06-01', '2022-12-30', '2022-12-15', '2024-01-10'),
    flights: [
      { type: 1, departure: '2022-09-07', arrival: '2023-03-30', energyKm2S2: 18.514 },
      { type: 2, departure: '2022-09-17', arrival: '2023-10-10', energyKm2S2: 13.835 },
    ],
  },
  {
    id: '2024',
    axes: field('2024-07-01', '2025-01-30', '2025-02-15', '2026-02-10'),
    flights: [
      { type: 1, departure: '2024-10-12', arrival: '2025-05-20', energyKm2S2: 17.79 },
      { type: 2, departure: '2024-10-04', arrival: '2025-09-14', energyKm2S2: 11.109 },
    ],
  },
  {
    id: '2026',
    axes: field('2026-08-01', '2027-02-28', '2027-03-15', '2028-03-10'),
    flights: [
      { type: 1, departure: '2026-11-12', arrival: '2027-08-11', energyKm2S2: 10.5, hours: { departure: 6.05, arrival: 14.39 } },
      { type: 2, departure: '2026-10-31', arrival: '2027-08-19', energyKm2S2: 9.184 },
    ],
  },
  {
    id: '2028',
    axes: field('2028-09-01', '2029-03-30', '2029-04-15', '2030-04-10'),
    flights: [
      { type: 1, departure: '2028-12-10', arrival: '2029-07-20', energyKm2S2: 9.025 },
      { type: 2, departure: '2028-11-29', arrival: '2029-10-09', energyKm2S2: 8.998 },
    ],
  },
  {
    id: '2031',
    axes: field('2030-10-15', '2031-05-30', '2031-05-15', '2032-05-10'),
    flights: [
      { type: 1, departure: '2031-01-27', arrival: '2031-08-05', energyKm2S2: 8.967 },
      { type: 2, departure: '2031-02-22', arrival: '2032-01-08', energyKm2S2: 8.173 },
    ],
  },
];
