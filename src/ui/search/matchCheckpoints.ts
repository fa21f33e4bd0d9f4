import type { CatalogueEntry } from '../../catalogue/CatalogueIndex.js';
import type { Domain, Tag } from '../../catalogue/schema.js';

/** What the search knows of a checkpoint. */
export type SearchEntry = Pick<CatalogueEntry, 'id' | 'name' | 'summary' | 'tag' | 'domain' | 'sizeM' | 'thumbnailFile'>;

interface IndexedEntry {
  readonly entry: SearchEntry;
  readonly names: readonly string[];
  readonly rest: string;
}

/** Without case, accents, width and hyphens: what two people type for the same word. */
export const foldText = (text: string): string =>
  text.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase().replace(/[\s\-_·・’']+/g, ' ').trim();

/** Prepares a catalogue, smallest first; all three languages are found at once, whichever is shown. */
export const indexEntries = (entries: readonly SearchEntry[]): readonly IndexedEntry[] =>
  entries
    .toSorted((a, b) => a.sizeM - b.sizeM || (a.id < b.id ? -1 : 1))
    .map((entry) => ({
      entry,
      names: [entry.name.en, entry.name['zh-Hans'], entry.name['zh-Hant'], entry.id].map(foldText),
      rest: foldText([entry.summary.en, entry.summary['zh-Hans'], entry.summary['zh-Hant']].join(' ')),
    }));

const rank = ({ names, rest }: IndexedEntry, words: readonly string[], query: string): number => {
  if (names.some((name) => name === query)) return 5;
  if (names.some((name) => name.startsWith(query))) return 4;
  if (names.some((name) => name.includes(` ${query}`))) return 3;
  if (names.some((name) => words.every((word) => name.includes(word)))) return 2;
  const all = `${names.join(' ')} ${rest}`;
  return words.every((word) => all.includes(word)) ? 1 : 0;
};

/** The checkpoints that answer to `query` and pass the filters (an empty filter passes all), best first, then by size. */
export const matchCheckpoints = (
  index: readonly IndexedEntry[],
  query: string,
  tags: readonly Tag[],
  domains: readonly Domain[],
): readonly SearchEntry[] => {
  const folded = foldText(query);
  const words = folded.split(' ').filter((word) => word !== '');
  return index
    .filter(({ entry }) => (tags.length === 0 || tags.includes(entry.tag)) && (domains.length === 0 || domains.includes(entry.domain)))
    .map((indexed) => ({ entry: indexed.entry, score: words.length === 0 ? 1 : rank(indexed, words, folded) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
};
