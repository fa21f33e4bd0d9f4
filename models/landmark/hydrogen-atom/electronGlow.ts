import type { ColumnGlowOptions } from '../../../src/stage/exhibits/columnGlow.js';
import { BOHR_PM, EDGE_PM, NUCLEUS_PM } from './electronCloud.js';

/** The electron in each line of sight: its density is |ψ|², exp(−2 r / a) in the ground state. */
export const ELECTRON_GLOW: ColumnGlowOptions = {
  name: 'electron-glow',
  centre: NUCLEUS_PM,
  decay: BOHR_PM / 2,
  edge: EDGE_PM,
  rimFrom: 0.8,
  thin: [0.1, 0.28, 0.75],
  dense: [0.55, 0.85, 1],
  denseFrom: 1.5,
  strength: 0.55,
};
