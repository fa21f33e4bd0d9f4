import { FIELD_OF_VIEW_DEG } from './passes.js';

/** Windows narrower than this (width over height) widen the vertical field so that things keep their room. */
const NARROW_ASPECT = 1.2;
/** The least width and height of what a card leaves free, over the window's height, before the field widens. */
const FREE_WIDTH = 1.05;
const FREE_HEIGHT = 0.75;
/** A card widens the field so far at the most: beside it in a small window a thing is cut rather than lost. */
const MOST_BESIDE_CARD = 1.6;
const WIDEST_DEG = 78;
const RADIANS = Math.PI / 180;

/**
 * Vertical field of view in degrees for a window. `shiftXPx` and `shiftYPx`: how far the focus stands from its middle, to
 * keep out from under a card; as much again is covered on the other side.
 */
export function fitFieldOfView(widthPx: number, heightPx: number, shiftXPx = 0, shiftYPx = 0): number {
  const half = Math.tan((FIELD_OF_VIEW_DEG / 2) * RADIANS);
  const freeWidthPx = Math.max(1, widthPx - 2 * Math.abs(shiftXPx));
  const freeHeightPx = Math.max(1, heightPx - 2 * Math.abs(shiftYPx));
  const besideCard = Math.max((FREE_WIDTH * heightPx) / freeWidthPx, (FREE_HEIGHT * heightPx) / freeHeightPx);
  const widening = Math.max(1, (NARROW_ASPECT * heightPx) / widthPx, Math.min(MOST_BESIDE_CARD, besideCard));
  return Math.min(WIDEST_DEG, (2 * Math.atan(half * widening)) / RADIANS);
}

/** CSS pixels that one view unit at distance one takes. */
export const pixelsPerUnitAt = (fieldOfViewDeg: number, heightPx: number): number =>
  heightPx / (2 * Math.tan((fieldOfViewDeg / 2) * RADIANS));
