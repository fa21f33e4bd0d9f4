/** One model unit, m. */
export const UNIT_M = 1e26;
/** Present distance of the places whose light has just had time to arrive: 46.5 billion light-years, m. */
export const HORIZON_RADIUS_M = 4.4e26;
