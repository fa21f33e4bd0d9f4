/** How far before the origin, in sizes, the visitor stands to whom an exhibit turns its front. */
export const VISITOR_DISTANCE_IN_SIZES = 1.2;

/** From this ratio of length to breadth a thing counts as long, and lies along its circle. */
const LONG_RATIO = 1.8;

/** The turn that points the front from a place on the floor to the visitor on the +z axis. */
export const turnToVisitorRad = (xM: number, zM: number, sizeM: number): number =>
  Math.atan2(-xM, VISITOR_DISTANCE_IN_SIZES * sizeM - zM);

/**
 * How an exhibit is turned at a place on the floor: its front to the visitor, or, if it is long, its long side
 * square to the radius (its front then heads outwards and to the visitor's side).
 */
export const facingTurnRad = (xM: number, zM: number, widthM: number, depthM: number, sizeM: number): number => {
  if (widthM >= LONG_RATIO * depthM) return Math.atan2(-xM, -zM);
  if (depthM >= LONG_RATIO * widthM) return xM < 0 ? Math.atan2(zM, -xM) : Math.atan2(-zM, xM);
  return turnToVisitorRad(xM, zM, sizeM);
};
