import { earthOrientationOn } from '../ephemeris/earthOrientation.js';
import type { FrameId, FrameTree } from '../frames/FrameTree.js';
import { conjugateQuaternion, rotateVec3, type Quaternion } from '../maths/quaternion.js';
import type { ReadonlyVec3, Vec3 } from '../maths/vec3.js';
import type { MissionFrame, MissionTrack } from './Mission.js';
import { legAt, trackStartMs } from './missionPlace.js';
import { MISSION_IDS, missionOf, type MissionId } from './missions.js';

/** The frame whose origin is a craft: its axes are those of `sun` (y to the ecliptic's north pole), whatever it does. */
export const craftFrame = (mission: MissionId, track: string): FrameId => `craft:${mission}:${track}`;

const ORIGIN: ReadonlyVec3 = [0, 0, 0];
const placeM: Vec3 = [0, 0, 0];
const fromSunM: Vec3 = [0, 0, 0];
const toGround: Quaternion = [0, 0, 0, 1];

/** Where a craft waits before its first leg and rests after its last. What ends at the Earth stays on its turning ground. */
interface Ends {
  readonly before: { readonly frame: MissionFrame; readonly placeM: ReadonlyVec3 };
  readonly after: { readonly frame: MissionFrame; readonly placeM: ReadonlyVec3 };
}

const ends = new Map<MissionTrack, Ends>();

function endsOf(track: MissionTrack): Ends {
  const known = ends.get(track);
  if (known) return known;
  const [first, last] = [track.legs[0], track.legs.at(-1)];
  if (!first || !last) throw new Error(`Track "${track.id}" has no legs`);
  const rest = (leg: typeof first, dateMs: number): Ends['before'] => {
    const at: Vec3 = [0, 0, 0];
    leg.placeAt(at, dateMs);
    if (leg.frame !== 'earth-inertial') return { frame: leg.frame, placeM: at };
    conjugateQuaternion(toGround, earthOrientationOn(toGround, dateMs));
    return { frame: 'earth', placeM: rotateVec3(at, toGround, at) };
  };
  const made = { before: rest(first, first.startMs), after: rest(last, last.endMs) };
  ends.set(track, made);
  return made;
}

interface Craft {
  readonly frame: FrameId;
  readonly track: MissionTrack;
}

let crafts: readonly Craft[] | null = null;
const allCrafts = (): readonly Craft[] =>
  (crafts ??= MISSION_IDS.flatMap((id) => missionOf(id).tracks.map((track) => ({ frame: craftFrame(id, track.id), track }))));

/**
 * Places (or moves) the frames of all crafts in a tree that `placeSkyFrames` has placed for the same date. A craft that
 * is not under way stands where it started from or ended. To look at such a frame's origin is to fly along.
 */
export function placeCraftFrames(tree: FrameTree, dateMs: number): void {
  const all = allCrafts();
  for (let index = 0; index < all.length; index++) {
    const { frame, track } = all[index] as Craft;
    const leg = legAt(track, dateMs);
    leg?.placeAt(placeM, dateMs);
    const resting = leg ? null : dateMs < trackStartMs(track) ? endsOf(track).before : endsOf(track).after;
    tree.displacement(fromSunM, 'sun', ORIGIN, leg?.frame ?? resting?.frame ?? 'sun', resting?.placeM ?? placeM);
    tree.place(frame, 'sun', fromSunM);
  }
}
