import type { Locale } from '../../catalogue/schema.js';

/**
 * Brings in the faces of a language. The Latin face comes with the first style sheet; the Chinese
 * ones are a hundred kilobytes of rules alone, so they come when their language is chosen, and of
 * their files the browser then takes only the slices that the page's characters need.
 */
export const loadFonts = async (locale: Locale): Promise<void> => {
  if (locale === 'zh-Hans') await import('@fontsource-variable/noto-sans-sc/wght.css');
  if (locale === 'zh-Hant') await import('@fontsource-variable/noto-sans-tc/wght.css');
};
