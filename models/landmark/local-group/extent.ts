/** One model unit, m. */
export const UNIT_M = 1e22;
/** Half of the 9.3 × 10²² m that the group is said to be wide, units. */
export const RADIUS = 4.65;
