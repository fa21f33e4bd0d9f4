import { crowdedRatio, FIRST_RATIO } from './crowding.js';
import { findPlace, preferredAzimuthRad } from './findPlace.js';
import { createFootprint, moveFootprint } from './Footprint.js';
import type { GalleryItem, GalleryPlacement } from './GalleryItem.js';
import { hashText } from './hashText.js';
import { LogRadialIndex, type Stand } from './LogRadialIndex.js';
import { makeStand, turnAtRad } from './makeStand.js';
import { SizeShelves } from './SizeShelves.js';

export type { GalleryItem, GalleryPlacement } from './GalleryItem.js';

/** Which of many equally good shuffles decides who chooses first; this one suits the collection. */
const SHUFFLE = 24;
/** How far the shuffle reaches, in e-folds of size: within it chance decides, beyond it the larger choose first. */
const SHUFFLE_REACH = 3;

/** How much of what lies strewn is kept free, in its breadths: so far a hair lies straight. */
const STRIP_LENGTH = 80;

/** The strip of floor that a strewn thing takes up from its stated place, away from the visitor. */
const strip = (stand: Stand, xM: number, zM: number, turnRad: number, breadthM: number): Stand => {
  const half = (STRIP_LENGTH * breadthM) / 2;
  const footprint = createFootprint(breadthM, 2 * half);
  moveFootprint(footprint, xM - half * Math.sin(turnRad), zM - half * Math.cos(turnRad), turnRad);
  return { ...stand, sizeM: breadthM, logSize: Math.log(breadthM), footprint };
};

interface Waiting {
  readonly item: GalleryItem;
  readonly stand: Stand;
  readonly order: number;
}

/**
 * Places the exhibits of the bench on its floor, around the origin, each at a distance in proportion to its size.
 *
 * Exhibits choose one after another, in a shuffled order that depends on their ids and sizes alone, each the cheapest
 * of its own slots that is free: near the law's place, out of the sight lines of others of like size, beside its kin.
 * As neither the slots nor the order depend on what else there is, one exhibit more displaces only few others.
 * Lengths enter as ratios only: sizes a billion times smaller give the same gallery, a billion times smaller.
 *
 * No two footprints overlap, unless two items state places that do. Strewn items stand where they state, or where the
 * law puts a thing alone; of those that state place and breadth the others keep off the strip near their beginning.
 */
export function solveGallery(items: readonly GalleryItem[]): ReadonlyMap<string, GalleryPlacement> {
  const taken = new LogRadialIndex();
  const placed = new SizeShelves();
  const everyone = new SizeShelves();
  const placements = new Map<string, GalleryPlacement>();
  const waiting: Waiting[] = [];

  for (const item of items) {
    const stand = makeStand(item);
    const { sizeM } = stand;
    if (!item.strewn) everyone.add(stand);
    if (item.positionM) {
      const [xM, yM, zM] = item.positionM;
      const turnRad = turnAtRad(item, xM, zM, sizeM);
      moveFootprint(stand.footprint, xM, zM, turnRad);
      placements.set(item.id, { positionM: [xM, yM, zM], turnRad });
      if (!item.strewn) {
        taken.add(stand);
        placed.add(stand);
      } else if (item.breadthM !== undefined) taken.add(strip(stand, xM, zM, turnRad, item.breadthM));
    } else if (item.strewn) {
      const azimuthRad = preferredAzimuthRad(item.id);
      const xM = FIRST_RATIO * sizeM * Math.sin(azimuthRad);
      const zM = -FIRST_RATIO * sizeM * Math.cos(azimuthRad);
      placements.set(item.id, { positionM: [xM, 0, zM], turnRad: turnAtRad(item, xM, zM, sizeM) });
    } else {
      waiting.push({ item, stand, order: SHUFFLE_REACH * hashText(item.id, SHUFFLE) - stand.logSize });
    }
  }

  waiting.sort((a, b) => a.order - b.order || (a.item.id < b.item.id ? -1 : 1));
  for (const { item, stand } of waiting) {
    findPlace(item, stand, crowdedRatio(stand, everyone), taken, placed);
    taken.add(stand);
    placed.add(stand);
    const { xM, zM, turnRad } = stand.footprint;
    placements.set(item.id, { positionM: [xM, 0, zM], turnRad });
  }
  return placements;
}
