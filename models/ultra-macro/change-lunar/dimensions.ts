/** Heights above the nozzle's lip, m. Published: the total of 7.2 m and the order of the modules; the rest is estimated. */
export const TOTAL_HEIGHT = 7.2;
export const NOZZLE_TOP = 0.62;
export const ORBITER_BASE = 0.4;
export const ORBITER_TOP = 2.9;
export const ORBITER_RADIUS = 1.5;
export const TRUSS_TOP = 4.06;
export const RETURNER_BASE = 3.02;
export const RETURNER_RADIUS = 0.62;
export const LANDER_BASE = 4.12;
export const LANDER_TOP = 5.37;
/** From the axis to a corner of the octagon. */
export const LANDER_RADIUS = 1.24;
export const ASCENDER_BASE = 5.62;
export const ASCENDER_TOP = 6.72;
export const ASCENDER_WIDTH = 1.5;
/** From the axis to the middle of a foot. */
export const FOOT_RADIUS = 2.22;
export const FOOT_PAD_RADIUS = 0.18;
export const FOOT_Y = 3.4;

/** The orbiter's wings: 14.5 m from tip to tip. */
export const WING = { panels: 3, panelSize: [1.66, 1.9], yokeLength: 0.67, cells: [9, 11], seed: 6 } as const;
export const WING_HINGE_X = 1.5;
export const SMALL_WING = { panels: 2, panelSize: [0.62, 0.86], yokeLength: 0.22, cells: [4, 6], seed: 9 } as const;
