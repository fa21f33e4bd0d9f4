export { LOCALES, type Locale } from '../core/format/locale.js';
export { QUANTITY_KINDS } from '../core/format/quantityKind.js';

/** The words that the catalogue sorts by. Apart from the schema, so that the page need not carry the validator. */
export const TAGS = ['ultra-micro', 'ultra-macro', 'ultra-complex', 'ultra-extreme', 'landmark'] as const;
export const DOMAINS = ['matter', 'information', 'energy', 'space', 'life'] as const;

export type Tag = (typeof TAGS)[number];
export type Domain = (typeof DOMAINS)[number];
