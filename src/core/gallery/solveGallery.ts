import { createFootprint, footprintsOverlap, halfExtentM, moveFootprint } from './Footprint.js';
import { gallerySizeM, type GalleryItem, type GalleryPlacement } from './GalleryItem.js';
import { facingTurnRad } from './facing.js';
import { hashText } from './hashText.js';
import { LogRadialIndex, type Stand } from './LogRadialIndex.js';
import { hiddenShare } from './sightLine.js';
import { SizeShelves } from './SizeShelves.js';

export type { GalleryItem, GalleryPlacement } from './GalleryItem.js';

const RAD = Math.PI / 180;
/** Distance over size of the innermost slots, and the step to the next ring of slots outwards. */
const FIRST_RATIO = 1.35;
const RING_STEP = 1.07;
const AZIMUTH_STEP_RAD = 4 * RAD;
const AZIMUTH_MAX_RAD = 84 * RAD;
/** The law's own azimuth, atan(0.95 / 1.1), and by how much an exhibit's own taste differs from it. */
const LAW_AZIMUTH_RAD = 41 * RAD;
const LAW_SPREAD_RAD = 16 * RAD;
/** Kept free between two exhibits, as a share of the smaller one's size. */
const GAP = 0.06;
/** Half the breadth of the aisle along -z, as a share of the distance from the origin. */
const AISLE = 0.05;

const COST_DISTANCE = 1.4;
const COST_AZIMUTH = 0.35;
const COST_OTHER_SIDE = 0.25;
const COST_HIDDEN = 2.5;
const COST_CROWD = 0.45;
const COST_KIN = 0.5;
/** Exhibits within this ratio of sizes hide, crowd and attract each other. */
const LIKE_SIZE_LOG = Math.log(6);

const makeStand = (item: GalleryItem): Stand => {
  const sizeM = gallerySizeM(item);
  return {
    id: item.id,
    kin: item.kin,
    sizeM,
    heightM: item.heightM,
    logSize: Math.log(sizeM),
    footprint: createFootprint(item.widthM, item.depthM),
  };
};

const turnAt = (item: GalleryItem, xM: number, zM: number, sizeM: number): number =>
  item.turnRad ?? facingTurnRad(xM, zM, item.widthM, item.depthM, sizeM);

/** The place that the gallery law gives a thing that has no neighbours to mind. */
const lawAzimuthRad = (id: string): number => {
  const side = hashText(id, 1) < 0.5 ? -1 : 1;
  return side * (LAW_AZIMUTH_RAD + (2 * hashText(id, 2) - 1) * LAW_SPREAD_RAD);
};

const neighbourCost = (stand: Stand, azimuthRad: number, shelves: SizeShelves, budget: number): number => {
  let cost = 0;
  let nearestKin = Infinity;
  const { xM, zM } = stand.footprint;
  shelves.some(stand.logSize, LIKE_SIZE_LOG, (other) => {
    const otherX = other.footprint.xM;
    const otherZ = other.footprint.zM;
    cost += COST_HIDDEN * (hiddenShare(stand, other) + hiddenShare(other, stand));
    const octaves = (stand.logSize - other.logSize) / Math.LN2;
    const turns = (azimuthRad - Math.atan2(otherX, -otherZ)) / (22 * RAD);
    const kin = stand.kin !== '' && stand.kin === other.kin;
    if (kin) {
      const apart = Math.hypot(xM - otherX, zM - otherZ) / (stand.sizeM + other.sizeM);
      nearestKin = Math.min(nearestKin, apart);
    } else {
      cost += COST_CROWD * Math.exp(-octaves * octaves - turns * turns);
    }
    return cost >= budget;
  });
  if (nearestKin < Infinity) cost += COST_KIN * Math.min(1, Math.max(0, nearestKin - 0.6));
  return cost;
};

const findPlace = (item: GalleryItem, stand: Stand, index: LogRadialIndex, shelves: SizeShelves): void => {
  const { footprint, sizeM } = stand;
  const taste = lawAzimuthRad(item.id);
  const hits = (other: Stand): boolean =>
    footprintsOverlap(footprint, other.footprint, GAP * Math.min(sizeM, other.sizeM));
  let bestCost = Infinity;
  let bestX = 0;
  let bestZ = 0;
  for (let ring = 0; ; ring++) {
    const ratio = FIRST_RATIO * RING_STEP ** ring;
    const ringCost = COST_DISTANCE * Math.log(ratio / FIRST_RATIO);
    if (ringCost >= bestCost) break;
    const distanceM = ratio * sizeM;
    for (let slot = 0; ; slot++) {
      // Slots fan out from the exhibit's own taste, left and right of it in turn.
      const offset = (slot % 2 === 0 ? slot / 2 : -(slot + 1) / 2) * AZIMUTH_STEP_RAD;
      if (Math.abs(offset) > 2 * AZIMUTH_MAX_RAD) break;
      const azimuthRad = taste + offset;
      if (Math.abs(azimuthRad) > AZIMUTH_MAX_RAD) continue;
      const otherSide = azimuthRad * taste < 0;
      const strayed = Math.abs(Math.abs(azimuthRad) - Math.abs(taste)) / LAW_AZIMUTH_RAD;
      const ownCost = ringCost + COST_AZIMUTH * strayed + (otherSide ? COST_OTHER_SIDE : 0);
      if (ownCost >= bestCost) continue;
      const xM = distanceM * Math.sin(azimuthRad);
      const zM = -distanceM * Math.cos(azimuthRad);
      moveFootprint(footprint, xM, zM, turnAt(item, xM, zM, sizeM));
      if (zM + halfExtentM(footprint, 0, 1) > 0) continue;
      if (Math.abs(xM) - halfExtentM(footprint, 1, 0) < AISLE * distanceM) continue;
      if (index.some(footprint, hits)) continue;
      const cost = ownCost + neighbourCost(stand, azimuthRad, shelves, bestCost - ownCost);
      if (cost < bestCost) {
        bestCost = cost;
        bestX = xM;
        bestZ = zM;
      }
    }
  }
  moveFootprint(footprint, bestX, bestZ, turnAt(item, bestX, bestZ, sizeM));
};

/**
 * Places the exhibits of the bench on its floor, around the origin, each at a distance in proportion to its size.
 *
 * Exhibits choose one after another in the order of a hash of their ids, each the cheapest of its own slots that is
 * free: near the law's place, out of the sight lines of others of like size, and beside its kin. As neither the slots
 * nor the order depend on what else there is, one exhibit more displaces only those whose slot it takes.
 * Lengths enter as ratios only: sizes a billion times smaller give the same gallery, a billion times smaller.
 */
export function solveGallery(items: readonly GalleryItem[]): ReadonlyMap<string, GalleryPlacement> {
  const index = new LogRadialIndex();
  const shelves = new SizeShelves();
  const placements = new Map<string, GalleryPlacement>();
  const free: { item: GalleryItem; order: number }[] = [];
  for (const item of items) {
    const stand = makeStand(item);
    if (item.positionM) {
      const [xM, yM, zM] = item.positionM;
      moveFootprint(stand.footprint, xM, zM, turnAt(item, xM, zM, stand.sizeM));
      placements.set(item.id, { positionM: [xM, yM, zM], turnRad: stand.footprint.turnRad });
    } else if (item.strewn) {
      const azimuthRad = lawAzimuthRad(item.id);
      const distanceM = 1.45 * stand.sizeM;
      const xM = distanceM * Math.sin(azimuthRad);
      const zM = -distanceM * Math.cos(azimuthRad);
      placements.set(item.id, { positionM: [xM, 0, zM], turnRad: turnAt(item, xM, zM, stand.sizeM) });
    } else {
      free.push({ item, order: 0.7 * hashText(item.id, 0) - stand.logSize });
      continue;
    }
    if (!item.strewn) {
      index.add(stand);
      shelves.add(stand);
    }
  }
  free.sort((a, b) => a.order - b.order || (a.item.id < b.item.id ? -1 : 1));
  for (const { item } of free) {
    const stand = makeStand(item);
    findPlace(item, stand, index, shelves);
    index.add(stand);
    shelves.add(stand);
    const { xM, zM, turnRad } = stand.footprint;
    placements.set(item.id, { positionM: [xM, 0, zM], turnRad });
  }
  return placements;
}
