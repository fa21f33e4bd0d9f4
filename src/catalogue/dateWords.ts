import { say, type SkyWords } from './sayWords.js';

/** What is said of dates that cannot be shown, with the way to put it right. Keys as in `core/time`. */
export const DATE_WORDS = {
  'date.empty': say('Type a date, for example 2026-11-23.', '请输入日期，例如 2026-11-23。', '請輸入日期，例如 2026-11-23。'),
  'date.notUnderstood': say('“{text}” is not a date we can read. Write year, month, day: 2026-11-23 or 2026-11-23 12:00.', '看不懂日期“{text}”。请按年、月、日书写：2026-11-23 或 2026-11-23 12:00。', '看不懂日期「{text}」。請依年、月、日書寫：2026-11-23 或 2026-11-23 12:00。'),
  'date.noSuchMonth': say('There is no month {month}. Months run from 1 to 12.', '没有 {month} 月。月份是 1 到 12。', '沒有 {month} 月。月份是 1 到 12。'),
  'date.noSuchDay': say('Month {month} of {year} has {last} days; there is no day {day}.', '{year} 年 {month} 月只有 {last} 天，没有 {day} 日。', '{year} 年 {month} 月只有 {last} 天，沒有 {day} 日。'),
  'date.noSuchTime': say('No clock shows {hour}:{minute}:{second}. Times run from 00:00 to 24:00.', '没有 {hour}:{minute}:{second} 这个时刻。时间从 00:00 到 24:00。', '沒有 {hour}:{minute}:{second} 這個時刻。時間從 00:00 到 24:00。'),
  'date.noSuchZone': say('There is no time zone {zone}. Zones run from −12:00 to +14:00.', '没有 {zone} 这个时区。时区从 −12:00 到 +14:00。', '沒有 {zone} 這個時區。時區從 −12:00 到 +14:00。'),
  'date.noLeapSecond': say('No leap second was added then. They stood at 23:59:60 UTC, on 27 days from 1972 to 2016.', '那一天没有闰秒。闰秒加在世界时 23:59:60，1972 年至 2016 年共 27 次。', '那一天沒有閏秒。閏秒加在世界時 23:59:60，1972 年至 2016 年共 27 次。'),
  'date.leapSecond': say('A leap second: shown as the midnight that follows it.', '这是一个闰秒，按随后的零点显示。', '這是一個閏秒，以隨後的零點顯示。'),
  'date.tooEarly': say('The sky is worked out from {firstYear} on; the year {year} is before that.', '天空从 {firstYear} 年开始推算，{year} 年更早。', '天空從 {firstYear} 年開始推算，{year} 年更早。'),
  'date.tooLate': say('The sky is worked out up to {lastYear}; the year {year} is after that.', '天空推算到 {lastYear} 年为止，{year} 年更晚。', '天空推算到 {lastYear} 年為止，{year} 年更晚。'),
} as const satisfies Readonly<Record<string, SkyWords>>;

export type DateWordKey = keyof typeof DATE_WORDS;

export const isDateWordKey = (key: string): key is DateWordKey => Object.hasOwn(DATE_WORDS, key);
