import { anchor, defineModel, mirrored } from '../../kit/index.js';
import { HALF_SPAN } from './wingShape.js';
import { LENGTH, MAIN_GEAR, NACELLE_OFFSET, NOSE_GEAR, TRACK, zAt } from './dimensions.js';
import { fin } from './fin.js';
import { fuselage } from './fuselage.js';
import { landingGear } from './landingGear.js';
import { nacelle } from './nacelle.js';
import { wings } from './wing.js';

export const model = defineModel({
  unitM: 1,
  occlusionReach: 8,
  build: () => [
    ...fuselage(),
    ...wings(),
    fin(),
    ...mirrored('x', nacelle().move(NACELLE_OFFSET, 0, 0)),
    ...landingGear(),
    anchor('tail', [0, 5.985, zAt(LENGTH)]),
    anchor('wing-tip-left', [HALF_SPAN, 4, zAt(48)]),
    anchor('wing-tip-right', [-HALF_SPAN, 4, zAt(48)]),
    anchor('nose-gear', [0, 0, zAt(NOSE_GEAR)]),
    anchor('main-gear-left', [TRACK / 2, 0, zAt(MAIN_GEAR)]),
    anchor('main-gear-right', [-TRACK / 2, 0, zAt(MAIN_GEAR)]),
    ...[-1, 1].flatMap((side) => [-1, 1].map((of) => anchor(`engine-${side < 0 ? (of < 0 ? 4 : 3) : of < 0 ? 2 : 1}`, [side * NACELLE_OFFSET + of * 0.9, 3.12, zAt(48.6)]))),
  ],
});
