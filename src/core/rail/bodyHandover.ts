import { smootherstep } from '../maths/interpolation.js';
import { distanceVec3, lerpVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';

/** By how many decades the view must outgrow the way between two bodies before the focus begins to move over. */
const LAG_DECADES = 0.5;

/**
 * The focus while one body hands over to the next as the visitor zooms out (Earth to Sun, Sun to galaxy): `fromM` up
 * to half a decade beyond the distance between them, `toM` a decade later, metres in one frame. By then the way is
 * small on the screen, so the move is gentle. `out` may be either point.
 */
export const bodyHandover = (out: Vec3, q: number, fromM: ReadonlyVec3, toM: ReadonlyVec3): Vec3 => {
  const startQ = Math.log10(distanceVec3(fromM, toM)) + LAG_DECADES;
  // Two bodies in one place: any share of the way is the same place.
  const share = startQ === -Infinity ? 1 : smootherstep(startQ, startQ + 1, q);
  return share === 1 ? lerpVec3(out, toM, toM, 0) : lerpVec3(out, fromM, toM, share);
};
