import { missionOf, type MissionId } from '../../core/missions/missions.js';

/** The crafts whose model the collection holds, all of them stacked for the way. */
const MODELS: Readonly<Partial<Record<MissionId, { readonly track: string; readonly checkpoint: string }>>> = {
  'tianwen-1': { track: 'orbiter', checkpoint: 'tianwen-1-orbiter' },
  'change-5': { track: 'orbiter', checkpoint: 'change-lunar' },
  'change-6': { track: 'orbiter', checkpoint: 'change-lunar' },
};

/** The checkpoint whose model is the craft on a date; null where there is none. Once its parts have separated it would be wrong. */
export function craftModelAt(id: MissionId, track: string, dateMs: number): string | null {
  const model = MODELS[id];
  if (!model || model.track !== track) return null;
  for (const { id: event, dateMs: parted } of missionOf(id).events) if (event === 'separation' && dateMs >= parted) return null;
  return model.checkpoint;
}

/** The track of a mission that has a model at some time. */
export const modelledTrack = (id: MissionId): string | null => MODELS[id]?.track ?? null;
