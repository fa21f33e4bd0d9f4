/** One model unit, m. */
export const UNIT_M = 1e15;
/** 100 000 astronomical units, units. */
export const OUTER = 14.96;
/** 2000 astronomical units, units. */
export const INNER = 0.299;
