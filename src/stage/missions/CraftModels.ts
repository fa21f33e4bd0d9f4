import { Group } from 'three';
import type { FrameId } from '../../core/frames/FrameTree.js';
import { quaternionFromBasis, rotateVec3, type Quaternion } from '../../core/maths/quaternion.js';
import { crossVec3, lengthVec3, normalizeVec3, scaleVec3, type ReadonlyVec3, type Vec3 } from '../../core/maths/vec3.js';
import { craftFrame } from '../../core/missions/craftFrames.js';
import { legAt } from '../../core/missions/missionPlace.js';
import { MISSION_IDS, missionOf, type MissionId } from '../../core/missions/missions.js';
import type { ExhibitSlot, FrameView } from '../exhibits/ExhibitSlot.js';
import type { StageEngine } from '../StageEngine.js';
import { exhibitFrame } from '../world/World.js';
import { craftModelAt, modelledTrack } from './craftModel.js';

const ORIGIN: ReadonlyVec3 = [0, 0, 0];
const NORTH: ReadonlyVec3 = [0, 1, 0];
/** A craft's model is fetched when the view is smaller than this and the craft within so many view units. */
const FETCH_BELOW_Q = 4;
const FETCH_WITHIN_UNITS = 300;

const awayM: Vec3 = [0, 0, 0];
const front: Vec3 = [0, 0, 0];
const side: Vec3 = [0, 0, 0];
const up: Vec3 = [0, 0, 0];
const turn: Quaternion = [0, 0, 0, 1];
const middleM: Vec3 = [0, 0, 0];

/** True-scale models in the places of crafts that are under way: those of the collection's own exhibits, front to the Sun. */
export class CraftModels {
  readonly group = new Group();
  private readonly slots = new Map<MissionId, ExhibitSlot>();

  /** Places them for the coming frame. Returns true while one still moves by itself. */
  update(frame: FrameView, engine: StageEngine): boolean {
    let moving = false;
    for (const id of MISSION_IDS) moving = this.placeModel(id, frame, engine) || moving;
    return moving;
  }

  dispose(): void {
    for (const slot of this.slots.values()) slot.dispose();
    this.slots.clear();
  }

  private placeModel(id: MissionId, frame: FrameView, engine: StageEngine): boolean {
    const known = this.slots.get(id);
    if (known) known.group.visible = false;
    const trackId = modelledTrack(id);
    if (trackId === null || frame.viewpoint.q > FETCH_BELOW_Q) return false;
    const checkpoint = craftModelAt(id, trackId, frame.dateMs);
    const track = missionOf(id).tracks.find((candidate) => candidate.id === trackId);
    if (checkpoint === null || !track || !legAt(track, frame.dateMs)) return false;
    const { tree, viewpoint } = frame;
    const craft = craftFrame(id, trackId);
    tree.displacement(awayM, viewpoint.frame, viewpoint.focusM, craft, ORIGIN);
    if (lengthVec3(awayM) > FETCH_WITHIN_UNITS * 10 ** viewpoint.q) return false;
    const slot = known ?? this.mount(id, checkpoint, craft, engine);
    if (!slot) return false;
    tree.displacement(front, craft, ORIGIN, 'sun', ORIGIN);
    normalizeVec3(front, front);
    normalizeVec3(side, crossVec3(side, NORTH, front));
    quaternionFromBasis(turn, side, crossVec3(up, front, side), front);
    // What one looks at on the exhibit is put where the craft is.
    scaleVec3(middleM, rotateVec3(middleM, turn, slot.entry.focus.targetM), -1);
    tree.place(exhibitFrame(slot.id), craft, middleM, turn);
    return slot.update(frame);
  }

  private mount(id: MissionId, checkpoint: string, craft: FrameId, engine: StageEngine): ExhibitSlot | null {
    const entry = engine.world.entry(checkpoint);
    if (!entry) return null;
    const slot = engine.exhibits.standIn({ id: `craft:${id}`, entry: { ...entry, model: { ...entry.model, live: false } }, within: null, node: null });
    this.slots.set(id, slot);
    this.group.add(slot.group);
    // The slot asks for its frame as soon as it is placed.
    engine.world.tree.place(exhibitFrame(slot.id), craft, ORIGIN);
    return slot;
  }
}
