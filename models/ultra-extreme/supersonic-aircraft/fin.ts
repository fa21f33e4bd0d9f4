import { group, loft, tube, type Solid } from '../../kit/index.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { HEIGHT, tableAt, zAt } from './dimensions.js';
import { colourOfHeat, wingC } from './heat.js';
import { band } from './patches.js';

/** [height, station] of the leading edge: a low dorsal fillet, then straight to the tip. */
const FRONT = [
  [6.1, 44.4], [6.85, 44.9], [7.05, 46.2], [7.4, 47.8], [7.9, 49.1], [9.5, 52.1], [10.9, 54.75], [11.2, 55.4], [HEIGHT, 56.6],
] as const;
const BACK = [
  [6.1, 58.7], [7, 58.85], [9, 59.2], [11, 59.55], [11.25, 59.5], [HEIGHT, 59.3],
] as const;
const RUDDER_CHORD = 1.75;
const RUDDER_FOOT = 6.75;
const RUDDER_SPLIT = 8.9;

const finAt = (y: number, share: number, side: number, out = 0): Vec3 => {
  const [front, back] = [tableAt(FRONT, y), tableAt(BACK, y)];
  const half = Math.min(0.2, 0.017 * (back - front)) * Math.sin(Math.PI * share ** 0.8) + 0.012;
  return [side * (half + out), y, zAt(front + (back - front) * share)];
};

const skin = (): Solid => {
  const heights = [6.1, 6.7, 6.85, 7.05, 7.25, 7.5, 7.9, 8.5, 9.2, 9.9, 10.5, 10.9, 11.1, 11.25, 11.35, HEIGHT];
  const shares = Array.from({ length: 17 }, (_, i) => (i / 16) ** 1.3);
  return loft({ sections: heights.map((y) => [...shares.map((c) => finAt(y, c, 1)), ...[...shares].reverse().map((c) => finAt(y, c, -1))]), material: 'white-paint' })
    .crease(40)
    .tint((_x, y, z) => {
      const behind = zAt(tableAt(FRONT, y)) - z;
      // The dorsal fillet lies in the slow air along the fuselage.
      return colourOfHeat(wingC(behind) - (y < 7.6 ? 6 : 0));
    });
};

const shareOfStation = (y: number, station: number): number => {
  const [front, back] = [tableAt(FRONT, y), tableAt(BACK, y)];
  return (station - front) / (back - front);
};

const rudderLines = (): Solid[] =>
  [1, -1].flatMap((side) => {
    const heights = [RUDDER_FOOT, 7.4, 8.1, 8.9, 9.7, 10.5, 11.1];
    const hinge = (y: number, shift: number): Vec3 => finAt(y, shareOfStation(y, tableAt(BACK, y) - RUDDER_CHORD + shift), side, 0.006);
    const across = (y: number): Solid[] => {
      const steps = [0, 0.25, 0.5, 0.75, 0.99];
      const at = (lift: number, k: number): Vec3 => finAt(y + lift, shareOfStation(y, tableAt(BACK, y) - RUDDER_CHORD * (1 - k)), side, 0.006);
      return band(steps.map((k) => at(-0.025, k)), steps.map((k) => at(0.025, k)), () => [0, y, zAt(57)], 'dark-grey-paint');
    };
    return [
      ...band(heights.map((y) => hinge(y, -0.03)), heights.map((y) => hinge(y, 0.03)), (i) => [0, heights[i]!, zAt(57)], 'dark-grey-paint'),
      ...across(RUDDER_FOOT),
      ...across(RUDDER_SPLIT),
      ...across(11.08),
    ];
  });

/** Covers of the rudder's jacks. */
const jacks = (): Solid[] =>
  [7.6, 9.9].flatMap((y) =>
    [1, -1].map((side) => {
      const z = zAt(tableAt(BACK, y) - RUDDER_CHORD);
      return tube({ path: [[side * 0.12, y, z + 0.9], [side * 0.2, y, z + 0.2], [side * 0.18, y, z - 0.3], [side * 0.06, y, z - 0.9]], radii: [0.02, 0.09, 0.09, 0.02], segments: 8, material: 'white-paint' });
    }),
  );

export const fin = (): Solid => group(skin(), rudderLines(), jacks());
