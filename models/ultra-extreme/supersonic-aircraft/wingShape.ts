import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { APEX, SPAN, tableAt, TRAILING_EDGE, zAt } from './dimensions.js';

/** The leading edge: [share of the chord at the middle, share of the half span]. A strake, a middle at 56°, a curved tip. */
const LEADING_EDGE = [
  [0, 0.088], [0.05, 0.112], [0.1, 0.14], [0.2, 0.197], [0.3, 0.26], [0.4, 0.339], [0.5, 0.445], [0.6, 0.577], [0.7, 0.725], [0.8, 0.864], [0.88, 0.947], [0.94, 0.984],
  [0.98, 0.998], [1, 1],
] as const;

export const HALF_SPAN = SPAN / 2;
export const CENTRE_CHORD = TRAILING_EDGE - APEX;

/** Half span of the wing at a station. */
export const halfSpanAt = (station: number): number => HALF_SPAN * tableAt(LEADING_EDGE, (station - APEX) / CENTRE_CHORD);

/** Station of the leading edge at a distance from the middle, found by halving. */
export const leadingEdgeAt = (x: number): number => {
  let [low, high] = [APEX, TRAILING_EDGE];
  for (let i = 0; i < 48; i++) {
    const middle = (low + high) / 2;
    if (halfSpanAt(middle) < x) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** The trailing edge is nearly straight across, a little further forward at the tip. */
export const trailingEdgeAt = (x: number): number => TRAILING_EDGE + 0.15 - 0.15 * (x / HALF_SPAN) ** 2;

/** A point of the wing: metres from the middle, share of the chord there, +1 the upper face or −1 the lower, metres off it. */
export const wingAt = (x: number, chordShare: number, face: 1 | -1, out = 0): Vec3 => {
  const front = leadingEdgeAt(x);
  const chord = trailingEdgeAt(x) - front;
  const c = chordShare;
  const thick = Math.min(0.62, 0.0145 * chord + 0.1) * Math.sin(Math.PI * c ** 0.72) ** 0.9 * 0.5 + 0.012;
  const s = x / HALF_SPAN;
  // Slight fall to the tip, nose-down camber along the edge, the strake highest at its front.
  const camber = 4.3 - 0.3 * s ** 2 - 0.05 * chord * s * (1 - s) * 2.2 * (1 - c) ** 2.2 + 0.12 * (1 - s) * (1 - c);
  const lower = face < 0 ? 0.9 : 1.1;
  return [x, camber + face * (thick * lower + out), zAt(front + chord * c)];
};

/** Gross area, metres squared, by summing strips. */
export const wingArea = (): number => {
  const strips = 4000;
  let area = 0;
  for (let i = 0; i < strips; i++) {
    const x = ((i + 0.5) / strips) * HALF_SPAN;
    area += ((trailingEdgeAt(x) - leadingEdgeAt(x)) * HALF_SPAN) / strips;
  }
  return 2 * area;
};
