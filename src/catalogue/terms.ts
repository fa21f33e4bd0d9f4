/** The words that the catalogue sorts by. Apart from the schema, so that the page need not carry the validator. */
export const TAGS = ['ultra-micro', 'ultra-macro', 'ultra-complex', 'ultra-extreme', 'landmark'] as const;
export const DOMAINS = ['matter', 'information', 'energy', 'space', 'life'] as const;
export const LOCALES = ['en', 'zh-Hans', 'zh-Hant'] as const;
export const QUANTITY_KINDS = [
  'length', 'area', 'volume', 'mass', 'time', 'speed', 'temperature', 'pressure', 'energy', 'power', 'force',
  'frequency', 'count', 'angle', 'number_density', 'density', 'acceleration', 'magnetic_field', 'current',
  'voltage', 'ratio', 'charge', 'dose', 'triple_product', 'data',
] as const;

export type Tag = (typeof TAGS)[number];
export type Domain = (typeof DOMAINS)[number];
export type Locale = (typeof LOCALES)[number];
