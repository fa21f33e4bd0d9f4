import { changE5 } from './changE5.js';
import { changE6 } from './changE6.js';
import type { Mission } from './Mission.js';
import { starshipFlight7 } from './starshipFlight7.js';
import { tianwen1 } from './tianwenMission.js';

const MISSIONS = {
  'change-5': () => changE5().mission,
  'change-6': () => changE6().mission,
  'tianwen-1': () => tianwen1().mission,
  'starship-flight-7': starshipFlight7,
} as const satisfies Readonly<Record<string, () => Mission>>;

export type MissionId = keyof typeof MISSIONS;
export const MISSION_IDS = Object.keys(MISSIONS) as readonly MissionId[];

/** A mission, built on first use (a few milliseconds). */
export const missionOf = (id: MissionId): Mission => MISSIONS[id]();
