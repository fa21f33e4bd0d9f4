import type { SkyWords } from '../catalogue/sayWords.js';
import { SKY_WORDS, type SkyWordKey } from '../catalogue/skyWords.js';
import type { Mission, MissionTrack } from '../core/missions/Mission.js';
import { MISSION_IDS, missionOf, type MissionId } from '../core/missions/missions.js';
import { trackEndMs, trackStartMs } from '../core/missions/missionPlace.js';

/** The exhibits by which a mission is told, the one that its events lead to first; not every collection holds all of them. */
const CHECKPOINTS: Readonly<Record<MissionId, readonly string[]>> = {
  'change-5': ['change-lunar'],
  'change-6': ['change-lunar'],
  'tianwen-1': ['tianwen-1', 'tianwen-1-orbiter'],
  'starship-flight-7': ['starship-flight-7', 'starship'],
};

/** The exhibit that a mission's events lead to; undefined where the collection has none. */
export const checkpointOfMission = (id: MissionId, isKnown: (checkpointId: string) => boolean): string | undefined => CHECKPOINTS[id].find(isKnown);

/** Whether an exhibit tells of a mission. */
export const isMissionCheckpoint = (id: string): boolean => MISSION_IDS.some((mission) => CHECKPOINTS[mission].includes(id));

/** The mission that an exhibit tells of on a date: of several the one under way, else the one nearest in time. */
export function missionAt(checkpointId: string, dateMs: number): MissionId | null {
  let nearest: MissionId | null = null;
  let nearestGapMs = Infinity;
  for (const id of MISSION_IDS) {
    if (!CHECKPOINTS[id].includes(checkpointId)) continue;
    const gapMs = Math.min(...missionOf(id).tracks.map((track) => gapTo(track, dateMs)));
    if (gapMs < nearestGapMs) [nearest, nearestGapMs] = [id, gapMs];
  }
  return nearest;
}

/** How far a date lies outside of the time of a track, ms; 0 within. */
const gapTo = (track: MissionTrack, dateMs: number): number => Math.max(trackStartMs(track) - dateMs, dateMs - trackEndMs(track), 0);

/** The craft of a mission that can be asked for on a date: those under way, else its first. */
export function tracksAt(mission: Mission, dateMs: number): readonly MissionTrack[] {
  const underWay = mission.tracks.filter((track) => gapTo(track, dateMs) === 0);
  return underWay.length > 0 ? underWay : mission.tracks.slice(0, 1);
}

/** The words of a mission's event or label. */
export const skyWords = (key: string): SkyWords => SKY_WORDS[key as SkyWordKey];
