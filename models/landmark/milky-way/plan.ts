import type { GalaxyPlan } from '../../../src/core/cosmos/GalaxyPlan.js';
import { ARMS, BAR_DIRECTION, BAR_HALF_KPC, DISC_HEIGHT_KPC, DISC_RADIUS_KPC, DISC_RADIUS_M, DISC_SCALE_KPC, toModel, UNIT_M } from './spiralArms.js';

/** Our galaxy's plane: x from the centre away from the Sun, y to galactic longitude 90°. */
export const MILKY_WAY: GalaxyPlan = {
  seed: 1785,
  arms: ARMS,
  bar: { halfKpc: BAR_HALF_KPC, direction: BAR_DIRECTION },
  discRadiusKpc: DISC_RADIUS_KPC,
  discScaleKpc: DISC_SCALE_KPC,
  discHeightKpc: DISC_HEIGHT_KPC,
  bulgeKpc: 1,
  toModel,
  discRadius: DISC_RADIUS_M / UNIT_M,
};
