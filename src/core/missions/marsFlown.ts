import type { MissionSource } from './Mission.js';

/** A journey to Mars that was really flown, for the chart of its window. */
export interface FlownToMars {
  readonly id: 'hope' | 'tianwen-1' | 'perseverance';
  /** Of `MARS_WINDOWS`. */
  readonly window: string;
  /** Launch, and arrival at Mars (orbit or landing), ms since 1970 UTC. */
  readonly launchMs: number;
  readonly arrivalMs: number;
  readonly sources: readonly MissionSource[];
}

const NSSDC: MissionSource = {
  title: 'Lunar and Planetary Science (launches: Hope 19 July 21:58:14 UT, Tianwen-1 23 July 04:41 UT, Mars 2020 30 July 11:50 UT)',
  publisher: 'NASA Space Science Data Coordinated Archive',
  year: 2020,
  url: 'https://nssdc.gsfc.nasa.gov/planetary/',
  verified: true,
};

/** The three journeys of the window of 2020. Hope's arrival is known to the day; it is set at noon. */
export const FLOWN_TO_MARS: readonly FlownToMars[] = [
  {
    id: 'hope',
    window: '2020',
    launchMs: Date.parse('2020-07-19T21:58:14Z'),
    arrivalMs: Date.parse('2021-02-09T12:00:00Z'),
    sources: [NSSDC, { title: 'Following UAE, China: US latest country to reach Mars in 2021 (orbit on 9 and 10 February)', publisher: 'Go Taikonauts', year: 2021, url: 'http://go-taikonauts.com/en/chinese-space-news/3355-following-uae-china-us-latest-country-to-reach-mars-in-2021', verified: true }],
  },
  {
    id: 'tianwen-1',
    window: '2020',
    launchMs: Date.parse('2020-07-23T04:41:15Z'),
    arrivalMs: Date.parse('2021-02-10T11:52:00Z'),
    sources: [NSSDC, { title: 'Tianwen-1', publisher: 'Wikipedia', year: 2024, url: 'https://en.wikipedia.org/wiki/Tianwen-1', verified: true }],
  },
  {
    id: 'perseverance',
    window: '2020',
    launchMs: Date.parse('2020-07-30T11:50:00Z'),
    arrivalMs: Date.parse('2021-02-18T20:55:00Z'),
    sources: [NSSDC, { title: 'Perseverance (rover) (landed 18 February 2021, 20:55 UTC)', publisher: 'Wikipedia mirror', year: 2024, url: 'https://wiki.richxsearch.com/view_html.php?sq=Apple&lang=en&q=Perseverance_(rover)', verified: true }],
  },
];
