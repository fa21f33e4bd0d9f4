/** The chip's own lengths in mm. */
export const DIE_SIDE = Math.sqrt(88);
export const DIE_THICKNESS = 0.25;
export const SUBSTRATE = { side: 15, thickness: 0.55, y: 0.36 } as const;
export const DIE_Y = SUBSTRATE.y + SUBSTRATE.thickness + 0.03;
export const DIE_TOP = DIE_Y + DIE_THICKNESS;
/** Half side of the square that is left open in the die's face: what lies in it is made where the eye is. */
export const WELL_HALF = 0.15;
/** The bumps by which the chip was soldered face down. */
export const BUMP_PITCH = 0.18;
export const BUMP_RADIUS = 0.03;
