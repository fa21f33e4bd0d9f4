import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, atoms, defineModel, keep, mixColours, torus, type Rgb, type Solid } from '../../kit/index.js';
import { BOHR_PM, EDGE_PM, electronRadiusAt, equalShares, NUCLEUS_PM } from './electronCloud.js';

const GRAINS = 9000;
/** The nucleus as drawn, pm; the proton itself is 0.000 84. */
const POINT_PM = 0.9;

const lifted = (p: Vec3): Vec3 => [p[0] + NUCLEUS_PM[0], p[1] + NUCLEUS_PM[1], p[2] + NUCLEUS_PM[2]];

const hexOf = (colour: Rgb): string => `#${colour.map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`;

/** Near the nucleus almost white, further out blue. */
const colourAt = (radiusPm: number): string =>
  hexOf(mixColours(mixColours('#f4fbff', '#7fc4ff', Math.min(1, radiusPm / 70)), '#3a66c8', Math.min(1, radiusPm / 190)));

/** Upright and level great circles whose outer edge has the radius, as a gauge. */
const hoops = (radius: number, tube: number, colour: string): Solid[] => {
  const hoop = torus({ radius: radius - tube, tube, segments: 128, tubeSegments: 6, material: 'screen' }).tint(colour);
  // The upright one faces the visitor as the checkpoint's focus sees it.
  return [hoop, hoop.turn('x', 90).turn('y', 20)].map((solid) => solid.move(...NUCLEUS_PM));
};

export const model = defineModel({
  unitM: 1e-12,
  floor: false,
  occlusionReach: 80,
  build: () => [
    atoms(
      equalShares(GRAINS).flatMap((p) => {
        const radius = Math.hypot(...p);
        if (radius > EDGE_PM) return [];
        return [{ at: lifted(p), radius: 0.74, material: 'screen' as const, colour: colourAt(radius) }];
      }),
    ),
    atoms([{ at: lifted([0, 0, 0]), radius: POINT_PM, material: 'glow', colour: '#ff9a66' }]),
    keep('bohr-radius', hoops(BOHR_PM, 0.75, '#f1b45e')),
    keep('nine-tenths', hoops(electronRadiusAt(0.9), 0.6, '#5d7fae')[1]!),
    // By the hoop, which is what one sees of its size; the outermost grains are far above.
    anchor('label', [0, NUCLEUS_PM[1] + electronRadiusAt(0.9) + 6, 0]),
  ],
});
