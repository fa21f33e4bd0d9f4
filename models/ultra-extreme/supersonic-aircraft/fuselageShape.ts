import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { CABIN_BOTTOM, CABIN_HALF_WIDTH, CABIN_TOP, DROOP_DEG, DROOP_HEIGHT, DROOP_STATION, LENGTH, tableAt, zAt } from './dimensions.js';

/** Half width, top and bottom of the skin by station, with the nose level. */
const HALF_WIDTH = [
  [0.75, 0.02], [1.2, 0.13], [2.2, 0.33], [3.5, 0.57], [5, 0.82], [6.3, 1.0], [7.3, 1.12], [8.4, 1.24], [10, 1.36], [12, 1.425],
  [14, CABIN_HALF_WIDTH], [30, CABIN_HALF_WIDTH], [44, CABIN_HALF_WIDTH], [47, 1.38], [50, 1.22], [53, 0.99], [56, 0.73], [59, 0.44], [61, 0.21], [62, 0.06],
] as const;
const TOP = [
  [0.75, 4.72], [1.2, 4.84], [2.2, 5.02], [3.5, 5.2], [5, 5.36], [6.3, 5.48], [7.3, 5.58], [7.8, 5.86], [8.5, 6.28], [9.2, 6.58], [10, 6.72], [11, 6.8], [12.5, CABIN_TOP],
  [15, CABIN_TOP], [30, CABIN_TOP], [44, CABIN_TOP], [47, 6.84], [50, 6.78], [53, 6.66], [56, 6.5], [59, 6.29], [61, 6.13], [62, 6.02],
] as const;
const BOTTOM = [
  [0.75, 4.68], [1.2, 4.58], [2.2, 4.41], [3.5, 4.23], [5, 4.05], [6.3, 3.92], [7.3, 3.83], [8.5, 3.73], [10, 3.64], [12, 3.57],
  [14, CABIN_BOTTOM], [30, CABIN_BOTTOM], [44, CABIN_BOTTOM], [47, 3.68], [50, 4.02], [53, 4.5], [56, 5.02], [59, 5.52], [61, 5.82], [62, 5.95],
] as const;

/**
 * A point of the fuselage's skin: station in metres, angle in degrees from the keel (0) over the left side (90) to the
 * crown (180) and on, `out` metres off the skin. Ahead of the hinge the nose is drooped.
 */
export const skinAt = (station: number, angleDeg: number, out = 0): Vec3 => {
  const angle = (angleDeg * Math.PI) / 180;
  const half = tableAt(HALF_WIDTH, station);
  const [top, bottom] = [tableAt(TOP, station), tableAt(BOTTOM, station)];
  const middle = (top + bottom) / 2;
  const tall = (top - bottom) / 2;
  // Around the cockpit the crown is narrower than the belly.
  const crown = Math.max(0, -Math.cos(angle)) ** 2 * cockpitPinch(station);
  const x = (half + out) * Math.sin(angle) * (1 - crown);
  const y = middle - (tall + out) * Math.cos(angle);
  return drooped([x, y, zAt(station)], station);
};

const cockpitPinch = (station: number): number => 0.2 * Math.exp(-(((station - 8.3) / 1.4) ** 2));

/** Turns what lies ahead of the hinge down with the nose. */
export const drooped = (p: Vec3, station: number): Vec3 => {
  if (station >= DROOP_STATION) return p;
  // The skin bends over half a metre, so the joint stays closed.
  const share = Math.min(1, (DROOP_STATION - station) / 0.5);
  const angle = (share * DROOP_DEG * Math.PI) / 180;
  const ahead = p[2] - zAt(DROOP_STATION);
  const up = p[1] - DROOP_HEIGHT;
  return [p[0], DROOP_HEIGHT + up * Math.cos(angle) - ahead * Math.sin(angle), zAt(DROOP_STATION) + ahead * Math.cos(angle) + up * Math.sin(angle)];
};

export const TAIL_TIP: Vec3 = [0, 5.985, zAt(LENGTH)];
