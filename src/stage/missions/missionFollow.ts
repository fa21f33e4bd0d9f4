import { craftFrame, placeCraftFrames } from '../../core/missions/craftFrames.js';
import { legAt, missionReadout, trackEndMs, trackStartMs, type MissionReadout } from '../../core/missions/missionPlace.js';
import type { MissionLeg, MissionTrack } from '../../core/missions/Mission.js';
import { missionOf, type MissionId } from '../../core/missions/missions.js';
import type { NavigatorTarget } from '../../core/navigation/NavigatorTarget.js';
import type { World } from '../world/World.js';
import { craftModelAt } from './craftModel.js';

/** From where a craft is looked at: beside it, or so that the leg that it is on can be seen. */
export type FollowView = 'beside' | 'on-its-way';

/** A craft's model fills a good part of the picture from here, m; a craft without a model is a mark, seen from further off. */
const BESIDE_M = 18;
const BESIDE_MARK_M = 2e5;
const ON_ITS_WAY = 2.6;
const PITCH_RAD = 0.42;
const NEAREST_M = 6;

function trackOf(id: MissionId, track: string | null): MissionTrack {
  const { tracks } = missionOf(id);
  const found = track === null ? tracks[0] : tracks.find((candidate) => candidate.id === track);
  if (!found) throw new RangeError(`Mission "${id}" has no track "${String(track)}"`);
  return found;
}

/**
 * The view that flies along with a craft: hand it to `Navigator.flyTo` or `jumpTo`. Its frame has the craft as origin and
 * moves with every date shown, so nothing else is to be done each frame. `track`: null for the mission's main craft.
 */
export function followTarget(world: World, id: MissionId, track: string | null, dateMs: number, view: FollowView = 'on-its-way'): NavigatorTarget {
  world.addFrames(placeCraftFrames);
  const of = trackOf(id, track);
  const frame = craftFrame(id, of.id);
  const leg = legAt(of, dateMs);
  const hasModel = craftModelAt(id, of.id, dateMs) !== null;
  const besideM = hasModel ? BESIDE_M : BESIDE_MARK_M;
  const distanceM = view === 'on-its-way' && leg ? Math.max(besideM, ON_ITS_WAY * legReachM(leg)) : besideM;
  return { id: frame, frame, focusM: [0, 0, 0], q: Math.log10(distanceM), yawRad: 0, pitchRad: PITCH_RAD, nearestQ: Math.log10(hasModel ? NEAREST_M : BESIDE_MARK_M / 100) };
}

/** Dates between which a craft is under way, ms since 1970 UTC. */
export function followSpan(id: MissionId, track: string | null): { readonly startMs: number; readonly endMs: number } {
  const of = trackOf(id, track);
  return { startMs: trackStartMs(of), endMs: trackEndMs(of) };
}

/**
 * Distance from the Earth, speed and light time of a craft, written into `out`; false where it is not under way. For a
 * plaque, a few times a second: the ephemeris makes vectors.
 */
export const followReadout = (out: MissionReadout, id: MissionId, track: string | null, dateMs: number): boolean => missionReadout(out, trackOf(id, track), dateMs);

/** How far a leg leads from its middle, m, by a few of its places. */
function legReachM(leg: MissionLeg): number {
  const endMs = Math.min(leg.endMs, leg.startMs + (leg.turnMs ?? Number.POSITIVE_INFINITY));
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  const place: [number, number, number] = [0, 0, 0];
  for (let step = 0; step <= 16; step++) {
    leg.placeAt(place, leg.startMs + ((endMs - leg.startMs) * step) / 16);
    for (const k of [0, 1, 2] as const) {
      low[k] = Math.min(low[k], place[k]);
      high[k] = Math.max(high[k], place[k]);
    }
  }
  return Math.hypot(high[0] - low[0], high[1] - low[1], high[2] - low[2]) / 2;
}
