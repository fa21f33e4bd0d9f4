import { sampleReturn, type SampleReturn, type SampleReturnPlan } from './lunarSampleReturn.js';
import { MISSION_LABEL, type Mission, type MissionEvent } from './Mission.js';
import { CHANGE_5_SITE, SIZIWANG, WENCHANG } from './missionSites.js';

const at = (utc: string): number => Date.parse(utc);

/** Dates as published by CNSA, in UTC (Beijing time less eight hours). The hour of the separation and the time of entry are from memory. */
export const CHANGE_5_PLAN: SampleReturnPlan = {
  launchMs: at('2020-11-23T20:30:12Z'),
  pad: WENCHANG,
  // Lit at 12:58, 400 km up, for 17 minutes.
  lunarArrivalMs: at('2020-11-28T13:06:30Z'),
  lunarArrivalHeightM: 400e3,
  circularMs: at('2020-11-29T12:23:00Z'),
  ellipseTurns: 3,
  orbitHeightM: 200e3,
  isRetrograde: false,
  separationMs: at('2020-11-29T20:40:00Z'),
  landingMs: at('2020-12-01T15:11:00Z'),
  site: CHANGE_5_SITE,
  liftOffMs: at('2020-12-03T15:10:00Z'),
  dockingMs: at('2020-12-05T21:42:00Z'),
  raisingMs: at('2020-12-12T01:54:00Z'),
  // Lit at 01:51, 230 km up, for 22 minutes.
  departureMs: at('2020-12-13T02:02:00Z'),
  raisingTurns: 3,
  entryMs: at('2020-12-16T17:36:00Z'),
  returnMs: at('2020-12-16T17:59:00Z'),
  home: SIZIWANG,
};

let built: { readonly mission: Mission; readonly flight: SampleReturn } | null = null;

/** Chang'e-5, 2020: to the near side and back with samples. Reconstructed from published dates; built once, on first use. */
export function changE5(): { readonly mission: Mission; readonly flight: SampleReturn } {
  if (built) return built;
  const flight = sampleReturn(CHANGE_5_PLAN);
  const event = (id: string, dateMs: number, track: 'orbiter' | 'lander', source: string, precision: MissionEvent['precision'] = 'minute'): MissionEvent => ({ id, dateMs, precision, words: `mission.event.${id}`, track, source });
  const p = CHANGE_5_PLAN;
  const mission: Mission = {
    id: 'change-5',
    label: MISSION_LABEL,
    tracks: flight.tracks,
    burns: flight.burns,
    events: [
      event('launch', p.launchMs, 'orbiter', 'wikipedia'),
      event('injection', flight.injectionMs, 'orbiter', 'reconstruction', 'reckoned'),
      event('lunar-arrival', at('2020-11-28T12:58:00Z'), 'orbiter', 'second-brake'),
      event('circular-orbit', p.circularMs, 'orbiter', 'second-brake'),
      event('separation', p.separationMs, 'lander', 'separation', 'day'),
      event('landing', p.landingMs, 'lander', 'wikipedia'),
      event('lift-off', p.liftOffMs, 'lander', 'wikipedia'),
      event('docking', p.dockingMs, 'lander', 'wikipedia'),
      event('raising', p.raisingMs, 'orbiter', 'departure'),
      event('departure', at('2020-12-13T01:51:00Z'), 'orbiter', 'departure'),
      event('return', p.returnMs, 'orbiter', 'wikipedia'),
    ],
    sources: {
      wikipedia: { title: 'Chang’e 5', publisher: 'Wikipedia', year: 2025, url: "https://en.wikipedia.org/wiki/Chang'e_5", verified: true },
      'second-brake': {
        title: 'Chang’e-5 once again “brakes” into a nearly circular orbit around the Moon (20:23 Beijing time; the first at 20:58 the day before, 112 h after launch, 400 km up, 17 minutes)',
        publisher: 'China News Service',
        year: 2020,
        url: 'https://www.tellerreport.com/news/2020-11-29-chang-e-5-once-again-%22brakes%22-into-a-nearly-circular-orbit-around-the-moon.H1zkOAm-sw.html',
        verified: true,
      },
      separation: { title: '嫦娥五号着陆器和上升器组合体成功分离 (30 November, early, Beijing time)', publisher: 'CNSA', year: 2020, url: 'http://tzwb.zmdnews.cn/tzwb/20201201/html/content_47048.htm', verified: true },
      departure: {
        title: 'Chang’e-5 entered the Moon–Earth transfer orbit (second burn 09:51 Beijing time on 13 December, 230 km up, 22 minutes; first burn 09:54 the day before)',
        publisher: 'CNSA',
        year: 2020,
        url: 'https://kevinjamesng.com/2020/12/13/cnsa-chinanationalspaceadministration-%E5%9B%BD%E5%AE%B6%E8%88%AA%E5%A4%A9%E5%B1%80-beltandroadinitiative-december2020-wenchangspacecraftlaunchcenter-%E6%96%87%E6%98%8C%E8%88%AA%E5%A4%A9-8/',
        verified: true,
      },
      reconstruction: { title: 'Reconstruction of this project from the published dates', publisher: 'Sichao', year: 2026, url: 'https://github.com/cosinekitty/astronomy', verified: true },
    },
  };
  built = { mission, flight };
  return built;
}
