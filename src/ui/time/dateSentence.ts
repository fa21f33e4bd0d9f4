import { DATE_WORDS, isDateWordKey, type DateWordKey } from '../../catalogue/dateWords.js';
import { fillWords, say } from '../../catalogue/sayWords.js';
import type { Locale } from '../../catalogue/terms.js';
import { typesetWords } from '../../core/format/typesetWords.js';

const NEAREST = say('The nearest date that can be shown is {date}.', '最接近的可用日期是 {date}。', '最接近的可用日期是 {date}。');
const LEFT_OUT = say('The address says date={value}; it was left out. ', '网址中的 date={value} 已忽略。', '網址中的 date={value} 已忽略。');

type Values = Readonly<Record<string, string | number>>;

/** What is wrong with a date and the nearest that there is (`values.suggestion`, ISO 8601), in one language. */
export const dateSentence = (locale: Locale, key: DateWordKey, values: Values): string => {
  const problem = fillWords(DATE_WORDS[key], locale, values);
  const { suggestion } = values;
  if (suggestion === undefined) return typesetWords(problem, locale);
  const nearest = fillWords(NEAREST, locale, { date: shortDate(String(suggestion)) });
  return typesetWords(locale === 'en' ? `${problem} ${nearest}` : `${problem}${nearest}`, locale);
};

/** The words of a notice about a date in an address (`values.value`); null for a notice about something else. */
export const dateNotice = (locale: Locale, { messageKey, values }: { readonly messageKey: string; readonly values: Values }): string | null => {
  if (!isDateWordKey(messageKey)) return null;
  const sentence = dateSentence(locale, messageKey, values);
  return messageKey === 'date.leapSecond' ? sentence : `${fillWords(LEFT_OUT, locale, values)}${sentence}`;
};

/** `2026-02-28`, with the time only where there is one. */
const shortDate = (iso: string): string => {
  const [day = '', time = ''] = iso.split('T');
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)} UTC`;
};
