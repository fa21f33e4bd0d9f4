/** The languages of the show: numbers and words are written in each. */
export const LOCALES = ['en', 'zh-Hans', 'zh-Hant'] as const;

export type Locale = (typeof LOCALES)[number];

/** One thing said in each language. */
export type PerLocale<T> = Readonly<Record<Locale, T>>;
