import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../../catalogue/schema.js';
import en from './en.json' with { type: 'json' };
import zhHans from './zh-Hans.json' with { type: 'json' };
import zhHant from './zh-Hant.json' with { type: 'json' };

/** A key of the interface's strings. */
export type StringKey = keyof typeof en;

export type StringValues = Readonly<Record<string, string | number>>;

/** Looks a string up and fills in its values. */
export type Translate = (key: StringKey, values?: StringValues) => string;

const STRINGS: Readonly<Record<Locale, Readonly<Record<StringKey, string>>>> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/** Whether a word from outside (a notice's key) names a string. */
export const isStringKey = (key: string): key is StringKey => Object.hasOwn(en, key);

const createTranslate = (locale: Locale): Translate => {
  const strings = STRINGS[locale];
  const compiled = new Map<StringKey, IntlMessageFormat>();
  return (key, values) => {
    const message = strings[key];
    if (!message.includes('{')) return message;
    let format = compiled.get(key);
    if (!format) {
      format = new IntlMessageFormat(message, locale);
      compiled.set(key, format);
    }
    return String(format.format(values));
  };
};

const translations = new Map<Locale, Translate>();

/** The strings of a language; the same function for the same language. */
export const translate = (locale: Locale): Translate => {
  let found = translations.get(locale);
  if (!found) {
    found = createTranslate(locale);
    translations.set(locale, found);
  }
  return found;
};
