import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Localized } from '../../../src/catalogue/schema.js';
import { LOCALES } from '../../../src/catalogue/schema.js';
import { tourSchema, type Tour, type TourStop } from '../../../src/catalogue/tourSchema.js';
import { wordProblems } from '../../../src/catalogue/wordProblems.js';
import { EPHEMERIS_FIRST_MS, EPHEMERIS_LAST_MS } from '../../../src/core/ephemeris/ephemerisDate.js';
import { typesetWords } from '../../../src/core/format/typesetWords.js';
import { readChecked } from './readChecked.js';

const typeset = (words: Localized): Localized => ({
  en: typesetWords(words.en, 'en'),
  'zh-Hans': typesetWords(words['zh-Hans'], 'zh-Hans'),
  'zh-Hant': typesetWords(words['zh-Hant'], 'zh-Hant'),
});

const wordsIn = (file: string, key: string, words: Localized): string[] =>
  LOCALES.flatMap((locale) =>
    wordProblems(words[locale], locale).map(({ found, write }) => `${file}: ${key}.${locale}: says "${found}". Fix: write "${write}".`));

const problemsOfStop = (file: string, { at, date, title, words }: TourStop, index: number, ids: ReadonlySet<string>): string[] => {
  const problems = [...wordsIn(file, `stops[${index}].title`, title), ...wordsIn(file, `stops[${index}].words`, words)];
  if (at !== undefined && !ids.has(at)) {
    problems.push(`${file}: stops[${index}].at: there is no built checkpoint "${at}". Fix: correct the id, or put that one right first.`);
  }
  const dateMs = date === undefined ? EPHEMERIS_FIRST_MS : Date.parse(date);
  if (dateMs < EPHEMERIS_FIRST_MS || dateMs > EPHEMERIS_LAST_MS) {
    problems.push(`${file}: stops[${index}].date: ${String(date)} is outside of the ephemeris. Fix: write a date between 1700 and 2200.`);
  }
  return problems;
};

const problemsOf = (file: string, tour: Tour, ids: ReadonlySet<string>): string[] => [
  ...(tour.id === basename(file, '.json') ? [] : [`${file}: id: is "${tour.id}". Fix: write "${basename(file, '.json')}" or rename the file.`]),
  ...wordsIn(file, 'name', tour.name),
  ...wordsIn(file, 'summary', tour.summary),
  ...tour.stops.flatMap((stop, index) => problemsOfStop(file, stop, index, ids)),
];

export interface ReadTours {
  /** Those that are right, with words that can be shown, by id. */
  readonly tours: readonly Tour[];
  readonly problems: readonly string[];
}

/** Reads and checks `<root>/tours/*.json` against the checkpoints that were built. */
export const readTours = (root: string, ids: ReadonlySet<string>): ReadTours => {
  const folder = join(root, 'tours');
  const tours: Tour[] = [];
  const problems: string[] = [];
  for (const name of existsSync(folder) ? readdirSync(folder).filter((entry) => entry.endsWith('.json')).sort() : []) {
    const file = join(folder, name);
    try {
      const tour = readChecked(file, tourSchema);
      const wrong = problemsOf(file, tour, ids);
      problems.push(...wrong);
      if (wrong.length > 0) continue;
      tours.push({
        ...tour,
        summary: typeset(tour.summary),
        stops: tour.stops.map((stop) => ({ ...stop, title: typeset(stop.title), words: typeset(stop.words) })),
      });
    } catch (problem) {
      problems.push(problem instanceof Error ? problem.message : String(problem));
    }
  }
  return { tours, problems };
};
