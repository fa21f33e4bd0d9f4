import { describe, expect, it } from 'vitest';
import { SKY_WORDS } from '../../src/catalogue/skyWords.js';
import { LOCALES } from '../../src/catalogue/terms.js';
import { EPHEMERIS_FIRST_MS, EPHEMERIS_LAST_MS } from '../../src/core/ephemeris/ephemerisDate.js';
import { missionOf, MISSION_IDS } from '../../src/core/missions/missions.js';
import { readDate } from '../../src/core/time/readDate.js';

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = SKY_WORDS;
const slots = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();

describe('words of the sky', () => {
  it('are there for every craft and event of every mission, in three languages', () => {
    for (const id of MISSION_IDS) {
      const mission = missionOf(id);
      const crafts = mission.tracks.map((track) => `mission.craft.${id}:${track.id}`);
      for (const key of [mission.label, ...crafts, ...mission.events.map((event) => event.words)]) {
        for (const locale of LOCALES) expect(words[key]?.[locale], `${id}: ${key}`).toBeTruthy();
      }
    }
  });

  it('are there for every problem with a date, and ask for nothing that the reading does not give', () => {
    const limits = { firstMs: EPHEMERIS_FIRST_MS, lastMs: EPHEMERIS_LAST_MS, zoneMinutes: 0 };
    const texts = ['', 'yesterday', '2026-13-01', '2026-02-30', '2026-01-01 25:00', '2026-01-01 12:00 +20:00', '2026-11-23T23:59:60Z', '0001-01-01', '9999-01-01'];
    const met = new Set<string>();
    for (const text of texts) {
      const reading = readDate(text, limits);
      if (reading.kind !== 'problem') throw new Error(text);
      met.add(reading.reason);
      for (const slot of slots(words[reading.reason]?.en ?? '{missing}')) expect(Object.keys(reading.values), reading.reason).toContain(slot);
    }
    expect([...met, 'date.leapSecond'].toSorted()).toEqual(Object.keys(words).filter((key) => key.startsWith('date.')).toSorted());
  });

  it('ask for the same values in each language, and keep the scripts apart', () => {
    for (const entry of Object.values(words)) {
      for (const locale of LOCALES) expect(slots(entry[locale] ?? '')).toEqual(slots(entry.en ?? ''));
      expect(entry['zh-Hans']).not.toMatch(/[這為個們來發顯時間號陸軌離進點開邊]/u);
      expect(entry['zh-Hant']).not.toMatch(/[这为个们来发显时间号陆轨离进点开边]/u);
    }
  });
});
