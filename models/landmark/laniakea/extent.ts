/** One model unit, m. */
export const UNIT_M = 1e24;
/** Half of 160 megaparsecs, and the half widths across (these are the modeller's), units. */
export const HALF_LONG = 2.46;
export const HALF_ACROSS = 2.1;
export const HALF_HIGH = 1.75;
