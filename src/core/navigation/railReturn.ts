import { smootherstep } from '../maths/interpolation.js';

/** Decades that one may zoom out from an exhibit before the focus begins to leave it. */
export const HOLD_DECADES = 0.35;
/** Decades over which the focus then goes over to the rail. */
export const RETURN_DECADES = 0.8;

/**
 * How far the focus has gone from the chosen exhibit (0) to the rail (1).
 *
 * It leaves when the visitor zooms out by more than `HOLD_DECADES`, but not before the two are a view apart or less:
 * from a spacecraft at Pluto the focus starts home only when home is in the picture.
 *
 * @param q log10 of the camera's distance
 * @param stationQ where the exhibit is best seen from
 * @param separationM from the exhibit's focus to the rail's at `stationQ`, metres
 */
export const railReturn = (q: number, stationQ: number, separationM: number): number => {
  const away = stationQ + HOLD_DECADES;
  if (q <= away) return 0;
  const byZoom = smootherstep(away, away + RETURN_DECADES, q);
  if (separationM === 0) return byZoom;
  const near = Math.log10(separationM);
  return byZoom * smootherstep(near, near + RETURN_DECADES, q);
};

/** The zoom at which `railReturn` reaches 1. */
export const railReturnEndQ = (stationQ: number, separationM: number): number => {
  const byZoom = stationQ + HOLD_DECADES + RETURN_DECADES;
  return separationM === 0 ? byZoom : Math.max(byZoom, Math.log10(separationM) + RETURN_DECADES);
};
