import { createFootprint } from './Footprint.js';
import { facingTurnRad } from './facing.js';
import { gallerySizeM, type GalleryItem } from './GalleryItem.js';
import type { Stand } from './LogRadialIndex.js';

/** The exhibit as the solver handles it; its footprint lies at the origin until it is moved. */
export const makeStand = (item: GalleryItem): Stand => {
  const sizeM = gallerySizeM(item);
  return {
    id: item.id,
    kin: item.kin,
    sizeM,
    heightM: item.heightM,
    logSize: Math.log(sizeM),
    footprint: createFootprint(item.widthM, item.depthM),
    eyeM: item.eyeM ?? null,
  };
};

/** How the exhibit is turned when it stands at a place: as it states, or as the gallery faces its visitor. */
export const turnAtRad = (item: GalleryItem, xM: number, zM: number, sizeM: number): number =>
  item.turnRad ?? facingTurnRad(xM, zM, item.widthM, item.depthM, sizeM);
