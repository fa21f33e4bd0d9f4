/** One model unit, m. */
export const UNIT_M = 1e23;
/** Half of 33 megaparsecs, units: the Virgo Cluster in the middle, our group at the edge. */
export const RADIUS = 5.09;
