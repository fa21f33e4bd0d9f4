import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { mapWords } from '../../../src/catalogue/mapWords.js';
import { checkpointSchema, LOCALES, type Checkpoint } from '../../../src/catalogue/schema.js';
import { wordProblems } from '../../../src/catalogue/wordProblems.js';
import type { CheckpointFolder } from './findCheckpoints.js';

/** Reads and checks a folder's `checkpoint.json`. What is wrong is thrown as one message: file, key, problem, fix. */
export const readCheckpoint = (folder: CheckpointFolder): Checkpoint => {
  const file = join(folder.path, 'checkpoint.json');
  if (!existsSync(file)) throw new Error(`${file}: missing. Fix: add the facts and words; CONTRIBUTING.md shows how.`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (problem) {
    throw new Error(`${file}: is no JSON: ${problem instanceof Error ? problem.message : String(problem)}. Fix: look for a missing comma or quote there.`);
  }
  const result = checkpointSchema.safeParse(json);
  if (!result.success) {
    throw new Error(result.error.issues.flatMap((issue) => describe(file, issue)).join('\n'));
  }
  const checkpoint = result.data;
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

type Issue = z.core.$ZodIssue;

const describe = (file: string, issue: Issue): string[] => {
  const key = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('').replace(/^\./, '') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => `${file}: ${key === 'the file' ? unknown : `${key}.${unknown}`}: is no known key. Fix: take it out or correct its spelling.`);
  }
  return [`${file}: ${key}: ${issue.message}. Fix: ${fixFor(issue)}.`];
};

const fixFor = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.includes('undefined') ? `add it, as ${issue.expected}` : `write ${issue.expected}`;
    case 'invalid_value':
      return `write one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_union':
      return 'see the kinds in src/catalogue/schema.ts';
    case 'too_small':
      return `give at least ${String(issue.minimum)}`;
    case 'too_big':
      return `give at most ${String(issue.maximum)}`;
    default:
      return 'see src/catalogue/schema.ts';
  }
};
