import { describe, expect, it } from 'vitest';
import { mapWords } from '../../src/catalogue/mapWords.js';
import { LOCALES, type Checkpoint, type Locale } from '../../src/catalogue/schema.js';
import { typesetCheckpoint } from '../../src/catalogue/typesetCheckpoint.js';
import { wordProblems } from '../../src/catalogue/wordProblems.js';
import { readCheckpoints } from '../support/checkpointFiles.js';

interface Sentence {
  readonly key: string;
  readonly locale: Locale;
  readonly text: string;
}

const sentencesOf = (checkpoint: Checkpoint): Sentence[] => {
  const sentences: Sentence[] = [];
  mapWords(checkpoint, (words, key) => {
    for (const locale of LOCALES) sentences.push({ key: `${checkpoint.id}.${key}.${locale}`, locale, text: words[locale] });
    return words;
  });
  return sentences;
};

const found = (text: string, locale: Locale = 'en'): string[] => wordProblems(text, locale).map((problem) => `${problem.found} → ${problem.write}`);

describe('the words of every checkpoint', () => {
  const written = readCheckpoints();

  it('keep the rule for numbers', () => {
    expect(written.length).toBeGreaterThan(20);
    expect(written.flatMap(sentencesOf).flatMap(({ key, locale, text }) => found(text, locale).map((problem) => `${key}: ${problem}`))).toEqual([]);
  });

  it('are set so that no line ends between digits, or between a number and its unit', () => {
    const breakable = /\d \d|\d (?:[µnkcmf]?m|kg|t|K|°C|km\/s)(?!\p{L})|\d (?:million|billion|trillion|\p{L}*metres?|degrees|light-years?)\b|\d \p{Script=Han}|\d–\d/u;
    const sentences = written.map(typesetCheckpoint).flatMap(sentencesOf).filter(({ key }) => !key.includes('.name.'));
    expect(sentences.filter(({ text }) => breakable.test(text))).toEqual([]);
    expect(sentences.some(({ text }) => text.includes('\u202f'))).toBe(true);
  });
});

describe('the rule for numbers', () => {
  it.each([
    ['over 100,000 parts', ['100,000 → 100 000']],
    ['1,200 times and 1 700 steps', ['1,200 → 1200', '1 700 → 1700']],
    ['took 1,935.3 grams', ['1,935 → 1935']],
    ['31000 protons', ['31000 → 31 000']],
    ['4.7·10¹¹ m', ['7·10 → 7 × 10']],
    ['at 127°C or 5 ℃', ['7°C → 7 °C', '℃ → °C']],
    ['some -229 degrees', ['-2 → −2']],
    ['10-20 of them', ['0-2 → 0–2']],
  ])('finds what is wrong in "%s"', (text, expected) => {
    expect(found(text).toSorted()).toEqual(expected.toSorted());
  });

  it.each(['31 000', '12 742 km', '1200 times', 'pck00011', '1,4-butanediol', '0.840 75(64) fm', 'Chang’e-6', '4.7 × 10¹¹ m', 'GPT-4', 'Tianwen-1 2020', 'eLife 5:e13410'])(
    'lets "%s" stand', (text) => {
      expect(found(text)).toEqual([]);
    });

  it('wants spaces and full-width marks in Chinese', () => {
    expect(found('约5纳米,很小(不含尾)', 'zh-Hans')).toEqual(['5纳 → 5 纳', '约5 → 约 5', '米, → 米，', '小( → 小（', '尾) → 尾）']);
    expect(found('约 5 纳米，很小（不含尾）', 'zh-Hans')).toEqual([]);
  });
});
