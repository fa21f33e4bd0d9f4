import { Color } from 'three';
import type { PartRule } from '../../../src/stage/molecules/RoundTable.js';
import { COLOURS, DOMAIN_COLOURS } from './colours.js';

/** The parts that move or light up by themselves. */
export const HNH = 1;
export const READ_PAIRS = 2;
export const CUTS = 3;

/** Half of the length of the twenty pairs, Å, and how far their atoms lie from the axis. */
export const HYBRID_HALF_A = 28;
const HYBRID_REACH_A = 12.5;

const palette = [...Object.entries(DOMAIN_COLOURS), ...Object.entries(COLOURS)].map(([name, hex]) => ({ name, colour: new Color(hex) }));

/**
 * Parts by colour, which says what a ball is of; whoever joined balls to coarser ones gave them the mean.
 * `axisY`: height of the twenty pairs' axis, Å.
 */
export const partsByColour = (axisY: number): PartRule => ([x, y, z], [red, green, blue]) => {
  let best = '';
  let least = Infinity;
  for (const { name, colour } of palette) {
    const apart = Math.hypot(colour.r - red, colour.g - green, colour.b - blue);
    if (apart < least) [best, least] = [name, apart];
  }
  if (best === 'HNH') return HNH;
  if (best === 'cut') return CUTS;
  const isRead = (best === 'guide' || best === 'target') && Math.abs(x) < HYBRID_HALF_A && Math.hypot(y - axisY, z) < HYBRID_REACH_A;
  return isRead ? READ_PAIRS : 0;
};
