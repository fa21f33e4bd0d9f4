import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCollection } from '../../models/kit/build/buildCollection.js';
import { readChecked } from '../../models/kit/build/readChecked.js';
import type { CatalogueIndex } from '../../src/catalogue/CatalogueIndex.js';
import { tourSchema } from '../../src/catalogue/tourSchema.js';
import { copyCollection } from './fixtures/copyCollection.js';

const said = (en: string) => ({ en, 'zh-Hans': '一根系船柱', 'zh-Hant': '一根繫船柱' });
const stop = { at: 'bollard', title: said('A bollard'), words: said('Ships are made fast to it.') };
const quay = { id: 'quay', name: said('The quay'), summary: said('Along the water'), stops: [stop, { ...stop, date: '2026-11-24T04:00:00Z' }] };

// The model is the same every time.
const { cache } = copyCollection();

const buildWith = async (tour: unknown, name = 'quay') => {
  const place = { ...copyCollection(), cache };
  mkdirSync(join(place.root, 'tours'));
  writeFileSync(join(place.root, 'tours', `${name}.json`), typeof tour === 'string' ? tour : JSON.stringify(tour));
  const { problems } = await buildCollection(place);
  const index = JSON.parse(readFileSync(join(place.out, 'index.json'), 'utf8')) as CatalogueIndex;
  return { problems: problems.join('\n'), index, files: readdirSync(place.out) };
};

describe('a tour', () => {
  it('is told of in the index and published as a file of its own', async () => {
    const { problems, index, files } = await buildWith(quay);
    expect(problems).toBe('');
    expect(index.tours).toMatchObject([{ id: 'quay', name: quay.name, stops: 2 }]);
    expect(files).toContain(index.tours[0]?.file);
  });

  it.each([
    ['a stop at a checkpoint that is not there', { ...quay, stops: [stop, { ...stop, at: 'lighthouse' }] }, /quay\.json: stops\[1\]\.at: there is no built checkpoint "lighthouse"\. Fix: /],
    ['a stop nowhere', { ...quay, stops: [stop, { title: stop.title, words: stop.words }] }, /quay\.json: stops\[1\]\.at: a stop needs either `at`.*Fix: /],
    ['a date that is none', { ...quay, stops: [stop, { ...stop, date: 'tomorrow' }] }, /quay\.json: stops\[1\]\.date: .*Fix: /],
    ['a date outside of the ephemeris', { ...quay, stops: [stop, { ...stop, date: '1066-10-14T09:00:00Z' }] }, /quay\.json: stops\[1\]\.date: 1066.*Fix: /],
    ['one stop alone', { ...quay, stops: [stop] }, /quay\.json: stops: .*Fix: give at least 2/],
    ['a language left out', { ...quay, name: { en: 'The quay', 'zh-Hans': '码头' } }, /quay\.json: name\.zh-Hant: .*Fix: /],
    ['a key misspelt', { ...quay, stops: [stop, { ...stop, yaw: 3 }] }, /quay\.json: stops\[1\]\.yaw: is no known key\. Fix: /],
    ['an id other than the file', { ...quay, id: 'pier' }, /quay\.json: id: is "pier"\. Fix: /],
    ['no JSON', '{ "id": ', /quay\.json: is no JSON: .*Fix: /],
  ])('%s is told with file, key and fix, and the rest is published', async (_, tour, message) => {
    const { problems, index } = await buildWith(tour);
    expect(problems).toMatch(message);
    expect(index.tours).toEqual([]);
    expect(index.entries).toHaveLength(1);
  });
});

describe('our tours', () => {
  const folder = join('models', 'tours');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

  it('are there', () => {
    expect(files.map((name) => basename(name, '.json'))).toEqual(expect.arrayContaining(['home-to-the-edge', 'moon-and-mars', 'small-information']));
  });

  it.each(files)('%s says enough and not too much at each stop', (name) => {
    for (const { words } of readChecked(join(folder, name), tourSchema).stops) {
      const count = words.en.split(/\s+/).length;
      expect(count, words.en).toBeGreaterThanOrEqual(18);
      expect(count, words.en).toBeLessThanOrEqual(55);
      for (const locale of ['zh-Hans', 'zh-Hant'] as const) {
        expect(words[locale].length, words[locale]).toBeGreaterThanOrEqual(28);
        expect(words[locale].length, words[locale]).toBeLessThanOrEqual(105);
      }
    }
  });
});
