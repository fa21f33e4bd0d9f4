import type { Locale } from '../catalogue/schema.js';

const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)\b/i;

/** The first of a visitor's languages that the show speaks; English when it speaks none. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    if (TRADITIONAL.test(language)) return 'zh-Hant';
    if (/^zh\b/i.test(language)) return 'zh-Hans';
    if (/^en\b/i.test(language)) return 'en';
  }
  return 'en';
}
