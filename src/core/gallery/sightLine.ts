import { footprintHolds, halfExtentM } from './Footprint.js';
import { VISITOR_DISTANCE_IN_SIZES } from './facing.js';
import type { Stand } from './LogRadialIndex.js';

/** From how many sizes away, and how steeply from above, an exhibit is looked at from its own place. */
const VIEW_DISTANCE_IN_SIZES = 2.5;
const VIEW_SLOPE = Math.tan((15 * Math.PI) / 180);

/** So near to something one is in it, as a share of the distance that the thing is looked at from. */
const EYE_ROOM_IN_VIEWS = 0.12;

/** How much of `seen` (0 to 1, by width and height) stands hidden behind `blocker` for the visitor who came to see it. */
export const hiddenShare = (seen: Stand, blocker: Stand): number => {
  const { xM, zM } = seen.footprint;
  const viewM = VIEW_DISTANCE_IN_SIZES * seen.sizeM;
  const visitorZ = VISITOR_DISTANCE_IN_SIZES * seen.sizeM - zM;
  const visitorM = Math.sqrt(xM * xM + visitorZ * visitorZ);
  return hiddenAlong(seen, blocker, -xM / visitorM, visitorZ / visitorM, viewM, seen.heightM / 2 + viewM * VIEW_SLOPE);
};

/** The same for whoever has chosen it, from where its checkpoint says that it is looked at; 0 where that is not said. */
export const hiddenShareWhenChosen = (seen: Stand, blocker: Stand): number => {
  const { eyeM, footprint: { cosTurn, sinTurn } } = seen;
  if (!eyeM) return 0;
  const eyeX = eyeM[0] * cosTurn + eyeM[2] * sinTurn;
  const eyeZ = eyeM[2] * cosTurn - eyeM[0] * sinTurn;
  const viewM = Math.sqrt(eyeX * eyeX + eyeZ * eyeZ);
  const isInside = eyeM[1] < blocker.heightM && footprintHolds(blocker.footprint, seen.footprint.xM + eyeX, seen.footprint.zM + eyeZ, EYE_ROOM_IN_VIEWS * viewM);
  if (isInside) return 1;
  // From straight above nothing stands before it.
  return viewM > 0 ? hiddenAlong(seen, blocker, eyeX / viewM, eyeZ / viewM, viewM, eyeM[1]) : 0;
};

/** `towards…`: the way on the floor from the thing to a camera that is `viewM` away and `cameraM` high. */
const hiddenAlong = (seen: Stand, blocker: Stand, towardsX: number, towardsZ: number, viewM: number, cameraM: number): number => {
  const dx = blocker.footprint.xM - seen.footprint.xM;
  const dz = blocker.footprint.zM - seen.footprint.zM;
  const alongTimesView = dx * towardsX + dz * towardsZ;
  if (alongTimesView <= 0) return 0;
  const along = alongTimesView / viewM;
  if (along >= 1) return 0;
  // Seen from the camera, what stands nearer is magnified onto the exhibit's own plane.
  const magnified = 1 / Math.max(1 - along, 0.05);
  const across = (dx * towardsZ - dz * towardsX) * magnified;
  if (Math.abs(across) > seen.sizeM + blocker.sizeM * magnified) return 0;
  const halfBlocker = halfExtentM(blocker.footprint, towardsZ, -towardsX) * magnified;
  const halfSeen = halfExtentM(seen.footprint, towardsZ, -towardsX);
  const overlap = Math.min(across + halfBlocker, halfSeen) - Math.max(across - halfBlocker, -halfSeen);
  if (overlap <= 0) return 0;
  const topM = cameraM - (cameraM - blocker.heightM) * magnified;
  if (topM <= 0) return 0;
  return (overlap / (2 * halfSeen)) * Math.min(1, topM / seen.heightM);
};
