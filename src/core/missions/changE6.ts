import { sampleReturn, type SampleReturn, type SampleReturnPlan } from './lunarSampleReturn.js';
import { MISSION_LABEL, type Mission, type MissionEvent } from './Mission.js';
import { CHANGE_6_SITE, SIZIWANG, WENCHANG } from './missionSites.js';

const at = (utc: string): number => Date.parse(utc);
const HOUR_MS = 3_600_000;
const ARRIVAL_MS = at('2024-05-08T02:12:00Z');
/** From leaving the Moon to the air: as Chang'e-5's; the date of leaving was not found. */
const HOMEWARD_MS = 87.5 * HOUR_MS;
const ENTRY_MS = at('2024-06-25T05:44:00Z');

/**
 * Dates as published by CNSA, in UTC. When the orbit was made round and when the Moon was left was not found: reckoned.
 * The seconds of the launch and the hour of the separation are from memory.
 */
export const CHANGE_6_PLAN: SampleReturnPlan = {
  launchMs: at('2024-05-03T09:27:29Z'),
  pad: WENCHANG,
  lunarArrivalMs: ARRIVAL_MS,
  lunarArrivalHeightM: 200e3,
  // An orbit of 12 hours (J. Head, 24 May 2024); how many turns of it is not published.
  circularMs: ARRIVAL_MS + 8 * 12 * HOUR_MS,
  ellipseTurns: 8,
  orbitHeightM: 200e3,
  isRetrograde: true,
  separationMs: at('2024-05-30T08:38:00Z'),
  landingMs: at('2024-06-01T22:23:00Z'),
  site: CHANGE_6_SITE,
  liftOffMs: at('2024-06-03T23:38:00Z'),
  dockingMs: at('2024-06-06T06:48:00Z'),
  raisingMs: ENTRY_MS - HOMEWARD_MS - 24 * HOUR_MS,
  departureMs: ENTRY_MS - HOMEWARD_MS,
  raisingTurns: 3,
  entryMs: ENTRY_MS,
  returnMs: at('2024-06-25T06:07:00Z'),
  home: SIZIWANG,
};

let built: { readonly mission: Mission; readonly flight: SampleReturn } | null = null;

/** Chang'e-6, 2024: to the far side, on a retrograde orbit, and back. Reconstructed from published dates; built once. */
export function changE6(): { readonly mission: Mission; readonly flight: SampleReturn } {
  if (built) return built;
  const flight = sampleReturn(CHANGE_6_PLAN);
  const event = (id: string, dateMs: number, track: 'orbiter' | 'lander', source: string, precision: MissionEvent['precision'] = 'minute'): MissionEvent => ({ id, dateMs, precision, words: `mission.event.${id}`, track, source });
  const p = CHANGE_6_PLAN;
  const mission: Mission = {
    id: 'change-6',
    label: MISSION_LABEL,
    tracks: flight.tracks,
    burns: flight.burns,
    events: [
      event('launch', p.launchMs, 'orbiter', 'nssdc'),
      event('injection', flight.injectionMs, 'orbiter', 'reconstruction', 'reckoned'),
      event('lunar-arrival', p.lunarArrivalMs, 'orbiter', 'arrival'),
      event('circular-orbit', p.circularMs, 'orbiter', 'reconstruction', 'reckoned'),
      event('separation', p.separationMs, 'lander', 'timeline', 'day'),
      event('landing', p.landingMs, 'lander', 'landing'),
      event('lift-off', p.liftOffMs, 'lander', 'landing'),
      event('docking', p.dockingMs, 'lander', 'docking'),
      event('raising', p.raisingMs, 'orbiter', 'reconstruction', 'reckoned'),
      event('departure', p.departureMs, 'orbiter', 'reconstruction', 'reckoned'),
      event('return', p.returnMs, 'orbiter', 'return'),
    ],
    sources: {
      nssdc: { title: 'Chang’e 6 mission summary quoting NSSDC', publisher: 'forum post quoting nssdc.gsfc.nasa.gov', year: 2024, url: 'https://abovetopsecret.com/forum/thread1348728/pglastpost', verified: true },
      arrival: { title: 'Chang’e-6 enters lunar orbit after near-moon braking (10:12 Beijing time; after nearly 113 hours)', publisher: 'CNSA / China Daily', year: 2024, url: 'https://thefinanceworld.com/chinas-change-6-probe-successfully-enters-lunar-orbit', verified: true },
      orbit: { title: 'China prepares for far side Moon landing (12-hour lunar orbit)', publisher: 'Leonard David, quoting J. Head', year: 2024, url: 'https://www.leonarddavid.com/china-prepares-for-far-side-moon-landing-sample-return', verified: true },
      timeline: { title: 'About China’s lunar mission: Timeline of Chang’e-6 mission', publisher: 'Xinhua', year: 2024, url: 'http://en.people.cn/n3/2024/0626/c90000-20185780.html', verified: true },
      landing: { title: 'Chang’e-6: Moon samples collected and launched into lunar orbit', publisher: 'SpaceNews excerpt', year: 2024, url: 'https://toqcat.com/tag/collected', verified: true },
      docking: { title: 'China Chang’e-6 lunar orbit docking completed (14:48 Beijing time)', publisher: 'CNSA', year: 2024, url: 'https://friendsofnasa.org/2024/06/china-change-6-lunar-orbit-docking-with.html', verified: true },
      return: { title: 'How China conquered the dark side of the moon (return at 14:07 Beijing time)', publisher: 'blog', year: 2024, url: 'https://www.goodreads.com/author_blog_posts/24880880-how-china-conquered-the-dark-side-of-the-moon', verified: true },
      reconstruction: { title: 'Reconstruction of this project from the published dates', publisher: 'Sichao', year: 2026, url: 'https://github.com/cosinekitty/astronomy', verified: true },
    },
  };
  built = { mission, flight };
  return built;
}
