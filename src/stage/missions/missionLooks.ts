import type { MissionId } from '../../core/missions/missions.js';

export type Tint = readonly [r: number, g: number, b: number];

/** How a mission is told from the others. Linear light. */
export interface MissionLook {
  readonly from: Tint;
  readonly to: Tint;
  /** Checkpoints that it belongs to: while one of them is chosen, its path is shown on any date. */
  readonly checkpoints: readonly string[];
}

const EARTH_BLUE: Tint = [0.2, 0.48, 1];
const MARS_RUST: Tint = [1, 0.3, 0.09];
const GOLD: Tint = [1, 0.66, 0.2];
const JADE: Tint = [0.22, 0.85, 0.55];
const FLAME: Tint = [1, 0.8, 0.5];
const EMBER: Tint = [1, 0.2, 0.06];

export const MISSION_LOOKS: Readonly<Record<MissionId, MissionLook>> = {
  'tianwen-1': { from: EARTH_BLUE, to: MARS_RUST, checkpoints: ['tianwen-1', 'tianwen-1-orbiter'] },
  'change-5': { from: GOLD, to: GOLD, checkpoints: ['change-lunar'] },
  'change-6': { from: JADE, to: JADE, checkpoints: ['change-lunar'] },
  'starship-flight-7': { from: FLAME, to: EMBER, checkpoints: ['starship-flight-7'] },
};
