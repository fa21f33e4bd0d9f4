import { anchor, defineModel } from '../../kit/index.js';
import { ascender } from './ascender.js';
import { ASCENDER_BASE, LANDER_BASE, ORBITER_TOP, RETURNER_BASE, TOTAL_HEIGHT } from './dimensions.js';
import { lander } from './lander.js';
import { orbiter } from './orbiter.js';
import { returner, supportModule } from './returner.js';

/** The four modules of Chang'e-6 as they flew to the Moon; metres. */
export const model = defineModel({
  unitM: 1,
  floor: false,
  occlusionReach: 0.8,
  build: () => [
    ...orbiter(),
    ...returner(),
    ...supportModule(),
    ...lander(),
    ...ascender(),
    anchor('engine-lip', [0, 0, 0]),
    anchor('orbiter', [0, ORBITER_TOP - 1.2, 0]),
    anchor('returner', [0, RETURNER_BASE + 0.4, 0]),
    anchor('lander', [0, LANDER_BASE + 0.6, 0]),
    anchor('ascender', [0, ASCENDER_BASE + 0.5, 0]),
    anchor('target-tip', [0, TOTAL_HEIGHT, 0]),
  ],
});
