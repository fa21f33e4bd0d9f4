/**
 * All lengths in metres. x runs along the machine (light comes from the right), y up, z towards the viewer.
 * The makers publish no drawing with measures: outlines are this project's proportions, wafer, mask and
 * the number of mirrors are facts.
 */

export const MACHINE_LENGTH = 11;
export const MACHINE_DEPTH = 3;
/** Top of the enclosure; ducts and trays stand higher. */
export const ENCLOSURE_TOP = 3.62;
export const LEFT = -MACHINE_LENGTH / 2;
export const RIGHT = MACHINE_LENGTH / 2;
export const FRONT = MACHINE_DEPTH / 2;
export const BACK = -MACHINE_DEPTH / 2;
/** Top of the steel base on which everything stands. */
export const BASE_TOP = 0.42;

/** The closed wafer-handling end reaches from the left to here; the scanner's bay to `BAY_SPLIT`; then the source. */
export const HANDLER_RIGHT = -2.75;
export const BAY_SPLIT = 1.72;

export const WAFER_RADIUS = 0.15;
export const MASK_EDGE = 0.152;
export const PROJECTION_MIRRORS = 6;

/** Faces of the wafers, and of the mask that looks down. */
export const WAFER_Y = 1.05;
export const MASK_Y = 3.05;
