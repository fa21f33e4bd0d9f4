import type { Locale } from './locale.js';
import { NARROW_SPACE, NO_BREAK_SPACE } from './parts.js';

/** Keeps a range of numbers on one line: a line may otherwise end after its dash. */
const WORD_JOINER = '\u2060';

const SYMBOLS = [
  '(?:f|p|n|µ|m|c|k)?m', '(?:µ|m|k)?g', '(?:f|p|n|µ|m)?s', '(?:n|µ|m)?K', '°C', '(?:k|M|G)?Pa', 'k?bar', '(?:k|M|G)?J', '(?:k|M|G|T)?eV',
  '(?:k|M|G|T)?W', '(?:k|M)?V', '(?:k|M)?A', '(?:m|µ)?T', '(?:k|M|G|T)?Hz', '(?:k|M)?N', '(?:k|M|G)?pc', '(?:k|M|G|T)?B',
  't', 'min', 'h', 'ft', 'hp', 'au', 'u', 'L', 'rpm', 'bp', '%',
].join('|');
const WORDS = [
  '(?:million|billion|trillion)', '(?:square |cubic )?(?:femto|pico|nano|micro|milli|centi|kilo)?metres?', '(?:milli|kilo)?grams?', 'tonnes?',
  '(?:nano|micro|milli)?seconds?', 'minutes?', 'hours?', 'days?', 'months?', 'years?', 'light-years?', 'astronomical units?',
  'degrees?', 'kelvins?', 'electronvolts?', 'per cent', 'horsepower',
].join('|');
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const COUNTED = '(?:million|billion|trillion)';

const SYMBOL_AFTER_NUMBER = new RegExp(`(?<=\\d\\)?|[⁰¹²³⁴⁵⁶⁷⁸⁹]) (?=(?:${SYMBOLS})(?!\\p{L}))`, 'gu');
const WORD_AFTER_NUMBER = new RegExp(`(?<=\\d|\\b${COUNTED}) (?=(?:${WORDS}|${MONTHS})\\b)`, 'gu');
const SYMBOL_AFTER_WORD = new RegExp(`(?<=\\b${COUNTED}) (?=(?:${SYMBOLS})(?!\\p{L}))`, 'gu');

/**
 * Words as they are shown: what belongs together stays on one line, with the same spaces as `formatLength` sets. Groups
 * of digits, numbers and the symbols of their units, digits and the Chinese character after them are joined by narrow
 * no-break spaces; numbers and English words of measure, days and months by ordinary no-break spaces; ranges cannot be
 * broken after their dash. The words are otherwise left as they are; setting them twice changes nothing.
 */
export const typesetWords = (text: string, locale: Locale): string => {
  const joined = text
    .replace(/(?<=\d) (?=\d{3}(?!\d))|(?<=\.\d{3}) (?=\d)/g, NARROW_SPACE)
    .replace(/(?<=\d) ?([×·]) ?(?=\d)/g, `${NARROW_SPACE}$1${NARROW_SPACE}`)
    .replace(/(?<=[±~≈<>]) (?=\d)/g, NARROW_SPACE)
    .replace(/(?<=\d)–(?=[\d−])/g, `–${WORD_JOINER}`)
    .replace(SYMBOL_AFTER_NUMBER, NARROW_SPACE);
  if (locale !== 'en') return joined.replace(/(?<=\d) (?=\p{Script=Han})/gu, NARROW_SPACE);
  return joined
    .replace(SYMBOL_AFTER_WORD, NO_BREAK_SPACE)
    .replace(WORD_AFTER_NUMBER, NO_BREAK_SPACE)
    .replace(/(?<=\b(?:Mach|Flight)) (?=\d)/g, NO_BREAK_SPACE)
    // A species: "E. coli".
    .replace(/(?<=(?:^|[\s(])[A-Z]\.) (?=[a-z])/g, NO_BREAK_SPACE);
};
