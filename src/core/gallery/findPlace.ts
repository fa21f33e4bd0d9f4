import { FIRST_RATIO } from './crowding.js';
import { footprintsOverlap, halfExtentM, moveFootprint } from './Footprint.js';
import type { GalleryItem } from './GalleryItem.js';
import { hashText } from './hashText.js';
import type { LogRadialIndex, Stand } from './LogRadialIndex.js';
import { turnAtRad } from './makeStand.js';
import { neighbourCost } from './neighbours.js';
import type { SizeShelves } from './SizeShelves.js';

const RAD = Math.PI / 180;
/** Slots lie on rings, each this much further out than the one before, and this far apart on a ring. */
const RING_STEP = 1.07;
const AZIMUTH_STEP_RAD = 4 * RAD;
const AZIMUTH_MAX_RAD = 84 * RAD;
/** The law's own azimuth, atan(0.95 / 1.1), and by how much an exhibit's own taste differs from it. */
const LAW_AZIMUTH_RAD = 41 * RAD;
const LAW_SPREAD_RAD = 16 * RAD;
/** Kept free between two exhibits, as a share of the smaller one's size: who comes to see one is not to stand in the other. */
const GAP = 0.15;
/** Half the breadth of the aisle along -z, as a share of the distance from the origin. */
const AISLE = 0.05;
/** How much further in than the crowded ratio the first ring of slots lies. */
const INNER_REACH = 1.5;

const COST_FURTHER_OUT = 1.4;
const COST_FURTHER_IN = 0.5;
const COST_AZIMUTH = 0.35;
const COST_OTHER_SIDE = 0.25;

/** The azimuth that an exhibit prefers (0: along -z, positive: to the right): near the law's, on its own side. */
export const preferredAzimuthRad = (id: string): number => {
  const side = hashText(id, 1) < 0.5 ? -1 : 1;
  return side * (LAW_AZIMUTH_RAD + (2 * hashText(id, 2) - 1) * LAW_SPREAD_RAD);
};

/** Moves the stand's footprint to the cheapest free slot, given what already stands in `index` and `shelves`. */
export const findPlace = (
  item: GalleryItem,
  stand: Stand,
  ratio: number,
  index: LogRadialIndex,
  shelves: SizeShelves,
): void => {
  const { footprint, sizeM } = stand;
  const preferredRad = preferredAzimuthRad(item.id);
  const blocks = (other: Stand): boolean =>
    footprintsOverlap(footprint, other.footprint, GAP * Math.min(sizeM, other.sizeM));
  const firstRatio = Math.max(FIRST_RATIO, ratio / INNER_REACH);
  let bestCost = Infinity;
  let bestX = 0;
  let bestZ = 0;
  for (let ring = 0; ; ring++) {
    const ringRatio = firstRatio * RING_STEP ** ring;
    const outwards = Math.log(ringRatio / ratio);
    const ringCost = outwards > 0 ? COST_FURTHER_OUT * outwards : -COST_FURTHER_IN * outwards;
    // Further out a place costs ever more: once that alone is too much, no better one can follow.
    if (outwards > 0 && ringCost >= bestCost) break;
    const distanceM = ringRatio * sizeM;
    for (let slot = 0; ; slot++) {
      const offsetRad = (slot % 2 === 0 ? slot / 2 : -(slot + 1) / 2) * AZIMUTH_STEP_RAD;
      if (Math.abs(offsetRad) > 2 * AZIMUTH_MAX_RAD) break;
      const azimuthRad = preferredRad + offsetRad;
      if (Math.abs(azimuthRad) > AZIMUTH_MAX_RAD) continue;
      const strayed = Math.abs(Math.abs(azimuthRad) - Math.abs(preferredRad)) / LAW_AZIMUTH_RAD;
      const ownCost = ringCost + COST_AZIMUTH * strayed + (azimuthRad * preferredRad < 0 ? COST_OTHER_SIDE : 0);
      if (ownCost >= bestCost) continue;
      const xM = distanceM * Math.sin(azimuthRad);
      const zM = -distanceM * Math.cos(azimuthRad);
      moveFootprint(footprint, xM, zM, turnAtRad(item, xM, zM, sizeM));
      if (zM + halfExtentM(footprint, 0, 1) > 0) continue;
      if (Math.abs(xM) - halfExtentM(footprint, 1, 0) < AISLE * distanceM) continue;
      if (index.some(footprint, GAP * sizeM, blocks)) continue;
      const cost = ownCost + neighbourCost(stand, azimuthRad, ratio, shelves, bestCost - ownCost);
      if (cost < bestCost) {
        bestCost = cost;
        bestX = xM;
        bestZ = zM;
      }
    }
  }
  moveFootprint(footprint, bestX, bestZ, turnAtRad(item, bestX, bestZ, sizeM));
};
