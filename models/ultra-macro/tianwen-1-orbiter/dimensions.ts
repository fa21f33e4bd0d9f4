/** Metres. Of these the mission's papers state the aeroshell's 3.4 m and the dish's 2.5 m; all else is estimated. */
export const AEROSHELL_DIAMETER = 3.4;
export const DISH_DIAMETER = 2.5;
/** The body's six walls: from the axis to a corner. */
export const BODY_RADIUS = 1.3;
export const BODY_BASE = 0.5;
export const BODY_TOP = 2.25;
export const NOZZLE_TOP = 0.72;
export const ADAPTER_TOP = 2.5;
/** Where the backshell meets the heat shield. */
export const SHOULDER = 3.98;
export const TOP = 4.58;
export const WING = { panels: 3, panelSize: [1.55, 2.1], yokeLength: 0.98, cells: [10, 13], seed: 21 } as const;
export const WING_HINGE_X = 1.12;
export const WING_Y = 1.4;
