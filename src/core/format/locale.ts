export const FORMAT_LOCALES = ['en', 'zh-Hans', 'zh-Hant'] as const;

/** The languages that numbers are written in. The same three as the catalogue's texts. */
export type Locale = (typeof FORMAT_LOCALES)[number];

/** One thing said in each language. */
export type PerLocale<T> = Readonly<Record<Locale, T>>;
