import { halfExtentM } from './Footprint.js';
import { VISITOR_DISTANCE_IN_SIZES } from './facing.js';
import type { Stand } from './LogRadialIndex.js';

/** From how many sizes away, and how steeply from above, an exhibit is looked at from its own place. */
const VIEW_DISTANCE_IN_SIZES = 2.5;
const VIEW_SLOPE = Math.tan((15 * Math.PI) / 180);

/**
 * How much of `seen` (0 to 1, by width and height) stands hidden behind `blocker` for the visitor who came to see it.
 */
export const hiddenShare = (seen: Stand, blocker: Stand): number => {
  const xM = seen.footprint.xM;
  const zM = seen.footprint.zM;
  const viewM = VIEW_DISTANCE_IN_SIZES * seen.sizeM;
  const visitorZ = VISITOR_DISTANCE_IN_SIZES * seen.sizeM - zM;
  const dx = blocker.footprint.xM - xM;
  const dz = blocker.footprint.zM - zM;
  const alongTimesVisitor = dz * visitorZ - dx * xM;
  if (alongTimesVisitor <= 0) return 0;
  const visitorM = Math.sqrt(xM * xM + visitorZ * visitorZ);
  const along = alongTimesVisitor / (visitorM * viewM);
  if (along >= 1) return 0;
  const towardsX = -xM / visitorM;
  const towardsZ = visitorZ / visitorM;
  // Seen from the camera, what stands nearer is magnified onto the exhibit's own plane.
  const magnified = 1 / Math.max(1 - along, 0.05);
  const across = (dx * towardsZ - dz * towardsX) * magnified;
  if (Math.abs(across) > seen.sizeM + blocker.sizeM * magnified) return 0;
  const halfBlocker = halfExtentM(blocker.footprint, towardsZ, -towardsX) * magnified;
  const halfSeen = halfExtentM(seen.footprint, towardsZ, -towardsX);
  const overlap = Math.min(across + halfBlocker, halfSeen) - Math.max(across - halfBlocker, -halfSeen);
  if (overlap <= 0) return 0;
  const cameraM = seen.heightM / 2 + viewM * VIEW_SLOPE;
  const topM = cameraM - (cameraM - blocker.heightM) * magnified;
  if (topM <= 0) return 0;
  return (overlap / (2 * halfSeen)) * Math.min(1, topM / seen.heightM);
};
