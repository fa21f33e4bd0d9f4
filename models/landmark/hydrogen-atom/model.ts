import { subtractVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, atoms, defineModel, keep, mixColours, torus, type Rgb, type Solid } from '../../kit/index.js';
import { CLOUD_CENTRE_FM } from '../proton/chargeCloud.js';
import { BOHR_PM, EDGE_PM, electronRadiusAt, equalShares, isInTheWay, NUCLEUS_PM } from './electronCloud.js';

const GRAINS = 9000;
/** The proton's middle over its own floor, pm. */
const PROTON_MIDDLE_PM = CLOUD_CENTRE_FM.map((fm) => fm / 1000) as Vec3;

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
        if (radius > EDGE_PM || isInTheWay(p)) return [];
        return [{ at: lifted(p), radius: 0.74, material: 'screen' as const, colour: colourAt(radius) }];
      }),
    ),
    keep('bohr-radius', hoops(BOHR_PM, 0.75, '#f1b45e')),
    keep('nine-tenths', hoops(electronRadiusAt(0.9), 0.6, '#5d7fae')[1]!),
    anchor('proton', subtractVec3([0, 0, 0], NUCLEUS_PM, PROTON_MIDDLE_PM)),
    // By the hoop, which is what one sees of its size; the outermost grains are far above.
    anchor('label', [0, NUCLEUS_PM[1] + electronRadiusAt(0.9) + 6, 0]),
  ],
});
