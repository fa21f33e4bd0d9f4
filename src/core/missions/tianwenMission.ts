import { MISSION_LABEL, type Mission, type MissionEvent, type MissionSource } from './Mission.js';
import { TIANWEN_DATES, tianwenFlight, type TianwenFlight } from './tianwen1.js';

const at = (utc: string): number => Date.parse(utc);

const SOURCES: Readonly<Record<string, MissionSource>> = {
  wikipedia: { title: 'Tianwen-1', publisher: 'Wikipedia', year: 2024, url: 'https://en.wikipedia.org/wiki/Tianwen-1', verified: true },
  corrections: {
    title: 'China Tianwen-1 Mars mission: the rover has landed (infographic; corrections and manoeuvre with distances from the Earth)',
    publisher: 'South China Morning Post',
    year: 2021,
    url: 'https://multimedia.scmp.com/infographics/news/china/article/3133725/tianwen1-mars-mission/index.html',
    verified: true,
  },
  first: { title: '天问一号 completed its first correction (3000 N engine, 20 s, 2 August 07:00 Beijing time, 3 million km)', publisher: 'CNSA', year: 2020, url: 'https://hack6.com/index.php/64797/blog.html', verified: true },
  manoeuvre: { title: '天问一号 deep-space manoeuvre (9 October 23:00 Beijing time, main engine 480 s, 29.4 million km)', publisher: 'CNSA, People’s Daily', year: 2020, url: 'http://shadafang.com/a/2020/1010/1602301264.html', verified: true },
  arrival: {
    title: 'Tianwen-1 successfully entered orbit (19:52 Beijing time; about 15 minutes; about 400 km, about 10 days, about 10°; 192 million km, 10.7 minutes)',
    publisher: 'China News Service',
    year: 2021,
    url: 'https://www.tellerreport.com/news/2021-02-10-%0A---tianwen-1-successfully-circumvented-the-fire-and-is-expected-to-choose-an-opportunity-to-land-on-mars-from-may-to-june%0A--.ByVLA41GZd.html',
    verified: true,
  },
  'plane-change': { title: '天问一号 plane change at the far point (15 February 17:00 Beijing time; over the poles, 265 km)', publisher: 'CASC', year: 2021, url: 'http://zhuanti.spacechina.com/n3206796/n3206946/n3207000/c3177048/content.html', verified: true },
  parking: { title: 'Xi sends congratulatory letter on Mars probe’s historic landing (parking orbit on 24 February, Beijing time)', publisher: 'China Daily', year: 2021, url: 'https://www.chinadaily.com.cn/a/202105/15/WS609f18aaa31024ad0babe089_5.html', verified: true },
  landing: {
    title: 'Geomorphic contexts and science focus of the Zhurong landing site on Mars',
    publisher: 'abstract',
    year: 2021,
    url: 'https://discovery.researcher.life/article/geomorphic-contexts-and-science-focus-of-the-zhurong-landing-site-on-mars/70d6e4912ff93485a20f2e32cb57c928',
    verified: true,
  },
  science: {
    title: 'Tianwen-1 orbiter enters remote-sensing mission orbit (265 km × 10 700 km, 7.08 h)',
    publisher: 'blog relaying CNSA',
    year: 2021,
    url: 'https://kevinjamesng.com/2021/11/09/cnsa-chinanationalspaceadministration-%E5%9C%8B%E5%AE%B6%E8%88%AA%E5%A4%A9%E5%B1%80-beltandroadinitiative-november2021-%E7%81%AB%E6%98%9F-%E5%A4%A9%E5%95%8F-%E5%A4%A9%E9%97%AE%E4%B8%80/',
    verified: true,
  },
  reconstruction: { title: 'Reconstruction of this project from the published dates and distances', publisher: 'Sichao', year: 2026, url: 'https://github.com/cosinekitty/astronomy', verified: true },
};

let built: { readonly mission: Mission; readonly flight: TianwenFlight } | null = null;

/** Tianwen-1, 2020 to 2021: orbiter and lander to Mars. Reconstructed from published dates; built once, on first use. */
export function tianwen1(): { readonly mission: Mission; readonly flight: TianwenFlight } {
  if (built) return built;
  const flight = tianwenFlight();
  const d = TIANWEN_DATES;
  const event = (id: string, dateMs: number, source: string, precision: MissionEvent['precision'] = 'minute', track: 'orbiter' | 'lander' = 'orbiter'): MissionEvent => ({ id, dateMs, precision, words: `mission.event.${id}`, track, source });
  const mission: Mission = {
    id: 'tianwen-1',
    label: MISSION_LABEL,
    tracks: flight.tracks,
    burns: flight.burns,
    events: [
      event('launch', d.launchMs, 'wikipedia'),
      event('injection', flight.injectionMs, 'reconstruction', 'reckoned'),
      event('correction-1', at('2020-08-01T23:00:00Z'), 'first'),
      event('correction-2', at('2020-09-20T12:00:00Z'), 'corrections', 'day'),
      event('manoeuvre', at('2020-10-09T15:00:00Z'), 'manoeuvre'),
      event('correction-3', at('2020-10-28T12:00:00Z'), 'corrections', 'day'),
      event('correction-4', at('2021-02-05T12:00:00Z'), 'corrections', 'day'),
      event('arrival', at('2021-02-10T11:52:00Z'), 'arrival'),
      event('plane-change', d.planeChangeMs, 'plane-change'),
      event('lowering', flight.secondBrakeMs, 'reconstruction', 'reckoned'),
      event('parking', d.parkingMs, 'parking', 'day'),
      event('separation', d.separationMs, 'reconstruction', 'reckoned', 'lander'),
      event('landing', d.landingMs, 'landing', 'minute', 'lander'),
      event('drive-off', d.driveOffMs, 'wikipedia', 'minute', 'lander'),
      event('science-orbit', d.scienceMs, 'science', 'day'),
    ],
    sources: SOURCES,
  };
  built = { mission, flight };
  return built;
}
