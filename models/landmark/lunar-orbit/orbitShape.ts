/** One model unit, m. */
export const UNIT_M = 1e8;
/** The Moon's mean distance, m: NSSDC's Moon fact sheet. */
export const MEAN_RADIUS_M = 3.844e8;
/** The pull of Earth and Moon together, m³/s²: NAIF gm_de440.tpc. */
export const PULL = 3.9860043550702266e14 + 4.9028001184575496e12;
