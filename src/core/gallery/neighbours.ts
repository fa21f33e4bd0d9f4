import type { Stand } from './LogRadialIndex.js';
import { hiddenShare, hiddenShareWhenChosen } from './sightLine.js';
import type { SizeShelves } from './SizeShelves.js';

const COST_HIDDEN = 2.5;
const COST_CROWD = 0.2;
const COST_KIN = 0.5;
/** Exhibits within this ratio of sizes hide, crowd and attract each other … */
const LIKE_SIZE_LOG = Math.log(6);
/** … unless they are so crowded that the ratio of distance to size passes this: then fewer are minded. */
const CROWDED_RATIO = 2.4;
/** Within this azimuth two exhibits of one size crowd each other. */
const CROWD_AZIMUTH_RAD = (22 * Math.PI) / 180;
/** Nearer than this, in sums of sizes, kin count as together. */
const TOGETHER = 0.6;

/**
 * What an exhibit's place costs on account of the others: sight lines blocked either way, another of its size in the
 * same direction, kin far away. It is never negative, and is not summed further once it reaches `budget`.
 */
export const neighbourCost = (
  stand: Stand,
  azimuthRad: number,
  ratio: number,
  shelves: SizeShelves,
  budget: number,
): number => {
  // The ratio grows as the root of the number of things of like size: so this keeps the number minded about equal.
  // In such a crowd no sight line can be kept, and the exhibit's own taste counts for more.
  const room = Math.min(1, (CROWDED_RATIO / ratio) ** 2);
  const reach = LIKE_SIZE_LOG * room;
  const costHidden = COST_HIDDEN * room;
  const costCrowd = COST_CROWD * room;
  const footprint = stand.footprint;
  const xM = footprint.xM;
  const zM = footprint.zM;
  let cost = 0;
  let nearestKin = Infinity;
  shelves.some(stand.logSize, reach, (other) => {
    const otherX = other.footprint.xM;
    const otherZ = other.footprint.zM;
    cost += costHidden * (hiddenShare(stand, other) + hiddenShare(other, stand));
    cost += costHidden * (hiddenShareWhenChosen(stand, other) + hiddenShareWhenChosen(other, stand));
    if (stand.kin !== '' && stand.kin === other.kin) {
      nearestKin = Math.min(nearestKin, Math.hypot(xM - otherX, zM - otherZ) / (stand.sizeM + other.sizeM));
    } else {
      const octaves = (stand.logSize - other.logSize) / Math.LN2;
      const turns = (azimuthRad - Math.atan2(otherX, -otherZ)) / CROWD_AZIMUTH_RAD;
      // A bell's shape, and nothing beyond its foot.
      const near = 1 - (octaves * octaves + turns * turns) / 4;
      if (near > 0) cost += costCrowd * near * near;
    }
    return cost >= budget;
  });
  if (nearestKin < Infinity) cost += COST_KIN * Math.min(1, Math.max(0, nearestKin - TOGETHER));
  return cost;
};
