import { say, fillWords, type SkyWords } from '../../catalogue/sayWords.js';
import type { Locale } from '../../catalogue/terms.js';
import { typesetWords } from '../../core/format/typesetWords.js';

const RATE_WORDS: ReadonlyMap<number, SkyWords> = new Map([
  [1, say('real time', '真实快慢', '真實快慢')],
  [60, say('1 minute a second', '每秒 1 分钟', '每秒 1 分鐘')],
  [600, say('10 minutes a second', '每秒 10 分钟', '每秒 10 分鐘')],
  [3600, say('1 hour a second', '每秒 1 小时', '每秒 1 小時')],
  [21_600, say('6 hours a second', '每秒 6 小时', '每秒 6 小時')],
  [86_400, say('1 day a second', '每秒 1 天', '每秒 1 天')],
  [604_800, say('1 week a second', '每秒 1 周', '每秒 1 週')],
  [2_629_800, say('1 month a second', '每秒 1 个月', '每秒 1 個月')],
  [31_557_600, say('1 year a second', '每秒 1 年', '每秒 1 年')],
  [315_576_000, say('10 years a second', '每秒 10 年', '每秒 10 年')],
]);
const OTHER_RATE = say('{rate} times real time', '真实的 {rate} 倍', '真實的 {rate} 倍');

/** How fast time runs, in words; the direction is told otherwise. */
export const rateInWords = (rate: number, locale: Locale): string => {
  const size = Math.abs(rate);
  return typesetWords(fillWords(RATE_WORDS.get(size) ?? OTHER_RATE, locale, { rate: size }), locale);
};
