import { fillWords, say, type SkyWords } from '../catalogue/sayWords.js';
import type { Locale } from '../catalogue/terms.js';
import { typesetWords } from '../core/format/typesetWords.js';
import { MARS_WINDOWS } from '../core/missions/marsWindows.js';
import { MISSION_IDS, missionOf, type MissionId } from '../core/missions/missions.js';
import type { EventGroup, ListedEvent } from '../ui/time/EventList.js';
import { dayInWords } from '../ui/time/formatMoment.js';
import { TIME_WORDS } from '../ui/time/timeWords.js';
import { skyWords } from './missionIndex.js';

/** The group of the windows in which one can leave for Mars. */
export const MARS_GROUP = 'mars-windows';

/** All moments that one can go to, by mission, and the windows to Mars. */
export const eventGroups = (locale: Locale, zoneMinutes: number): readonly EventGroup[] => [
  ...MISSION_IDS.map(missionGroup),
  { id: MARS_GROUP, title: TIME_WORDS.windows, events: windowEvents(locale, zoneMinutes) },
];

const missionGroup = (id: MissionId): EventGroup => {
  const { events, sources } = missionOf(id);
  return {
    id,
    title: TIME_WORDS[`mission.${id}`],
    events: events.map((event) => ({ id: event.id, dateMs: event.dateMs, precision: event.precision, words: skyWords(event.words), sourceTitle: sources[event.source]?.title ?? '' })),
  };
};

/** Of each window the flight that needs the least energy at departure, as reckoned in `core/missions/marsWindows`. */
const windowEvents = (locale: Locale, zoneMinutes: number): ListedEvent[] =>
  MARS_WINDOWS.flatMap(({ id, flights }) => {
    const cheapest = flights.toSorted((a, b) => a.energyKm2S2 - b.energyKm2S2)[0];
    if (!cheapest) return [];
    const arrives = fillWords(TIME_WORDS.windowArrives, locale, { date: dayInWords(Date.parse(`${cheapest.arrival}T12:00Z`), zoneMinutes, locale) });
    const detail = typesetWords(`${arrives} · C₃ ${cheapest.energyKm2S2.toFixed(1)} km²/s²`, locale);
    return [{ id, dateMs: Date.parse(`${cheapest.departure}T12:00Z`), precision: 'reckoned' as const, words: ofYear(id), detail, sourceTitle: fillWords(TIME_WORDS['precision.reckoned'], locale) }];
  });

const ofYear = (year: string): SkyWords => say(...(['en', 'zh-Hans', 'zh-Hant'] as const).map((locale) => fillWords(TIME_WORDS.window, locale, { year })) as [string, string, string]);
