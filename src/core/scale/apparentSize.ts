import { smoothstep } from '../maths/interpolation.js';

/**
 * Height in CSS pixels of something `sizeM` tall, facing the eye at `distanceM`, in a perspective view of vertical
 * field `fovRad`. Infinite from within (distance 0 or less).
 */
export const apparentSizePx = (
  sizeM: number,
  distanceM: number,
  viewportHeightPx: number,
  fovRad: number,
): number => {
  if (sizeM <= 0) return 0;
  if (distanceM <= 0) return Number.POSITIVE_INFINITY;
  return ((sizeM / distanceM) * viewportHeightPx) / (2 * Math.tan(fovRad / 2));
};

/**
 * Opacity by apparent size: 0 up to `fromPx`, then rising smoothly to 1 over so many powers of ten of pixels. Monotone,
 * with zero slope at both ends. A width of 0 decades is a step.
 */
export const fadeByPixels = (px: number, fromPx: number, overDecades: number): number => {
  if (!(px > 0)) return 0;
  if (px === Number.POSITIVE_INFINITY) return 1;
  const decades = Math.log10(px / fromPx);
  return overDecades > 0 ? smoothstep(0, overDecades, decades) : decades >= 0 ? 1 : 0;
};
