import { FIELD_OF_VIEW_DEG } from './passes.js';

/** Windows narrower than this (width over height) widen the vertical field so that things keep their room. */
const NARROW_ASPECT = 1.2;
const WIDEST_DEG = 78;
const RADIANS = Math.PI / 180;

/** Vertical field of view in degrees for a window's aspect. */
export function fitFieldOfView(aspect: number): number {
  const half = Math.tan((FIELD_OF_VIEW_DEG / 2) * RADIANS);
  const widened = (2 * Math.atan(half * Math.max(1, NARROW_ASPECT / aspect))) / RADIANS;
  return Math.min(WIDEST_DEG, widened);
}

/** CSS pixels that one view unit at distance one takes. */
export const pixelsPerUnitAt = (fieldOfViewDeg: number, heightPx: number): number =>
  heightPx / (2 * Math.tan((fieldOfViewDeg / 2) * RADIANS));
