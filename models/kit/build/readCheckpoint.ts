import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mapWords } from '../../../src/catalogue/mapWords.js';
import { checkpointSchema, LOCALES, type Checkpoint } from '../../../src/catalogue/schema.js';
import { wordProblems } from '../../../src/catalogue/wordProblems.js';
import type { CheckpointFolder } from './findCheckpoints.js';
import { readChecked } from './readChecked.js';

/** Reads and checks a folder's `checkpoint.json`. What is wrong is thrown as one message: file, key, problem, fix. */
export const readCheckpoint = (folder: CheckpointFolder): Checkpoint => {
  const file = join(folder.path, 'checkpoint.json');
  if (!existsSync(file)) throw new Error(`${file}: missing. Fix: add the facts and words; CONTRIBUTING.md shows how.`);
  const checkpoint = readChecked(file, checkpointSchema);
  const say = (key: string, problem: string, fix: string): never => {
    throw new Error(`${file}: ${key}: ${problem}. Fix: ${fix}.`);
  };
  if (checkpoint.id !== folder.id) say('id', `is "${checkpoint.id}" in the folder "${folder.id}"`, `write "${folder.id}" or rename the folder`);
  if (checkpoint.tag !== folder.tag) say('tag', `is "${checkpoint.tag}" under models/${folder.tag}`, `write "${folder.tag}" or move the folder`);
  const known = new Set(checkpoint.sources.map(({ id }) => id));
  const listed = [...known].join(', ');
  if (known.size < checkpoint.sources.length) say('sources', 'two have the same id', 'give each source its own id');
  if (!known.has(checkpoint.size.source)) say('size.source', `names "${checkpoint.size.source}", which is not in sources`, `use one of ${listed}, or add it`);
  checkpoint.quantities.forEach(({ source }, i) => {
    if (!known.has(source)) say(`quantities[${i}].source`, `names "${source}", which is not in sources`, `use one of ${listed}, or add it`);
  });
  if (checkpoint.place.kind === 'part' && checkpoint.partOf === null) say('partOf', 'is missing while place says that it is a part', 'name the whole in partOf');
  mapWords(checkpoint, (words, key) => {
    for (const locale of LOCALES) {
      for (const { found, write } of wordProblems(words[locale], locale)) say(`${key}.${locale}`, `says "${found}"`, `write "${write}"`);
    }
    return words;
  });
  return checkpoint;
};
