/** All lengths in metres. x along the table, y up, z towards the visitor. The table's size is illustrative. */
export const TABLE_LENGTH = 2;
export const TABLE_DEPTH = 1.5;
export const TABLE_THICKNESS = 0.3;
export const TABLE_TOP = 0.9;
/** From hole to hole of the breadboard. */
export const HOLE_PITCH = 0.025;

/** Height of the light above the table. */
export const BEAM = 0.075;
export const BEAM_Y = TABLE_TOP + BEAM;

/** Sources of squeezed light, each with a crystal; two beams a source. */
export const SOURCES = 25;
/** Paths that the interferometer mixes. */
export const MODES = 144;
/** Fibre loops that split each output, so that several photons in it can be counted one by one. */
export const LOOPS = 8;
