import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { noise3, randomSource } from '../../kit/index.js';

/** Lengths in units of 100 nm. The chromosome stands upright; its long arms point down. */
export const LENGTH = 80;
export const CHROMATID_WIDTH = 7;
/** Height of the waist (centromere): the short arms of chromosome 1 are nearly as long as the long ones. */
export const WAIST = 41;

const BULGE = 0.55;

/** Thickness (radius) of a chromatid at height `y`: round ends, a waist, and slow swellings. */
export const radiusAt = (y: number): number => {
  const full = CHROMATID_WIDTH / 2 - BULGE;
  const fromEnd = Math.min(y, LENGTH - y);
  const end = fromEnd < full ? Math.sqrt(Math.max(0, full * full - (full - fromEnd) ** 2)) : full;
  const waist = 1 - 0.34 * Math.exp(-(((y - WAIST) / 4.2) ** 2));
  return end * waist;
};

/** The line about which a chromatid's loops are gathered; `side` −1 or +1. The two touch along most of their length. */
export const axisAt = (y: number, side: 1 | -1): Vec3 => {
  const apart = CHROMATID_WIDTH / 2 + 0.35;
  const pinch = 1 - 0.42 * Math.exp(-(((y - WAIST) / 6) ** 2));
  const t = (y - WAIST) / (LENGTH / 2);
  // The arms spread towards their ends, one pair more than the other, and bend.
  const spread = 1 + 0.95 * t * t * Math.abs(t) + (t > 0 ? 0.35 * t * t : 0);
  return [side * apart * pinch * spread + 1.4 * Math.sin(2.1 * t + 0.3), y, side * 0.5 * Math.sin(3 * t) + 1.1 * Math.sin(1.7 * t + 0.9)];
};

/** Dark and pale bands of the stain, −1 … 1, by height: the same on both chromatids, since they are copies. */
export const bandAt = (() => {
  const slow = noise3(1);
  return (y: number): number => Math.max(-1, Math.min(1, 2 * slow(0.5, y / 2.6, 0.5) + 0.9 * slow(7.5, y / 1.1, 3.5)));
})();

export interface Loop {
  readonly at: Vec3;
  readonly radius: number;
  readonly band: number;
}

/**
 * The surface of a chromatid as the tips of loops that stand out all round: knobs of 50 to 100 nm, evenly strewn by chance,
 * with more of them underneath so that no gap shows.
 */
export const loops = (side: 1 | -1): Loop[] => {
  const random = randomSource(side > 0 ? 249 : 46);
  const list: Loop[] = [];
  let [turn, y] = [0, 0.4];
  while (y < LENGTH - 0.4) {
    const r = radiusAt(y);
    // Golden-angle turns at heights that keep the knobs equally dense on the skin.
    turn += 2.399963 + 0.35 * (random() - 0.5);
    y += 0.74 / (2 * Math.PI * Math.max(0.9, r) * 1.0);
    const out = r - 0.15 + 0.75 * random() * BULGE;
    const [x0, , z0] = axisAt(y, side);
    const band = bandAt(y);
    const radius = 0.44 + 0.28 * random();
    list.push({ at: [x0 + out * Math.sin(turn), y + 0.3 * (random() - 0.5), z0 + out * Math.cos(turn)], radius, band });
  }
  return list;
};
