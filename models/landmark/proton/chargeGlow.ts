import type { ColumnGlowOptions } from '../../../src/stage/exhibits/columnGlow.js';
import { CLOUD_CENTRE_FM, CLOUD_DECAY_FM, CLOUD_EDGE_FM } from './chargeCloud.js';

/** The charge in each line of sight: the dipole form's density is exp(−r / a). */
export const CHARGE_GLOW: ColumnGlowOptions = {
  name: 'charge-glow',
  centre: CLOUD_CENTRE_FM,
  decay: CLOUD_DECAY_FM,
  edge: CLOUD_EDGE_FM,
  rimFrom: 0.75,
  thin: [0.72, 0.16, 0.33],
  dense: [1, 0.62, 0.45],
  denseFrom: 1.6,
  strength: 0.45,
};
