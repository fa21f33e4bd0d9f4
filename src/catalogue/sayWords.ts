import type { Locale } from './terms.js';

/** A sentence in each language; `{name}` is filled in. */
export type SkyWords = Readonly<Record<Locale, string>>;

export const say = (en: string, hans: string, hant: string): SkyWords => ({ en, 'zh-Hans': hans, 'zh-Hant': hant });

/** The sentence in one language, filled in; a name without a value stays as it is written. */
export const fillWords = (words: SkyWords, locale: Locale, values: Readonly<Record<string, string | number>> = {}): string =>
  words[locale].replace(/\{(\w+)\}/gu, (slot, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : slot));
