import { anchor, box, defineModel, keep, mirrored } from '../../kit/index.js';
import { solarWing } from '../change-lunar/solarWing.js';
import { adapter, aeroshell } from './aeroshell.js';
import { body } from './body.js';
import { BODY_BASE, SHOULDER, TOP, WING, WING_HINGE_X, WING_Y } from './dimensions.js';
import { dish, instruments } from './instruments.js';

/** Tianwen-1 as it cruised: orbiter, dish, wings, and the capsule on top; metres. */
export const model = defineModel({
  unitM: 1,
  floor: false,
  occlusionReach: 1.4,
  build: () => [
    ...body(),
    ...adapter(),
    keep('aeroshell', aeroshell()),
    keep('high-gain-dish', dish()),
    ...instruments(),
    ...mirrored('x', solarWing(WING).move(WING_HINGE_X + 0.16, WING_Y, 0)),
    ...mirrored('x', box({ size: [0.3, 0.34, 0.34], bevel: 0.03, material: 'aluminium' }).move(WING_HINGE_X + 0.06, WING_Y - 0.17, 0)),
    anchor('engine-lip', [0, 0, 0]),
    anchor('orbiter', [0, BODY_BASE + 0.9, 0]),
    anchor('heat-shield', [0, SHOULDER, 0]),
    anchor('nose', [0, TOP, 0]),
  ],
});
