import type { Vector3 } from 'three';
import { smoothstep } from '../../core/maths/interpolation.js';
import { distanceVec3, type Vec3 } from '../../core/maths/vec3.js';
import type { MissionTrack } from '../../core/missions/Mission.js';
import { legAt, trackEndMs, trackStartMs } from '../../core/missions/missionPlace.js';
import { missionOf, type MissionId } from '../../core/missions/missions.js';
import type { SkyView } from '../sky/SkyView.js';
import { craftModelAt } from './craftModel.js';
import type { CraftTrail } from './CraftTrail.js';
import { drawnLegs, type DrawnLeg } from './DrawnLeg.js';
import { isBehindBody, MISSION_FRAMES, type FrameEyes } from './FrameEyes.js';
import { MissionLine, type LineMoment } from './MissionLine.js';
import { MISSION_LOOKS, type MissionLook, type Tint } from './missionLooks.js';
import { MARK_FIGURE, type PathMarks } from './PathMarks.js';

const EVENT_PX = 11;
const JOINT_PX = 7;
const CRAFT_PX = 26;
const SECOND_CRAFT_PX = 20;
/** Marks come once the leg that they belong to is this large on the screen, CSS pixels. */
const MARKS_FROM_PX = [30, 90] as const;
const CRAFT_FROM_PX = [3, 12] as const;

function mixInto(out: [number, number, number], { from, to }: Pick<MissionLook, 'from' | 'to'>, share: number): Tint {
  out[0] = from[0] + (to[0] - from[0]) * share;
  out[1] = from[1] + (to[1] - from[1]) * share;
  out[2] = from[2] + (to[2] - from[2]) * share;
  return out;
}

/** Near the craft its model takes over from the mark. */
const glyphAlpha = (view: SkyView): number => smoothstep(1.6, 2.6, view.q);

/** A craft is followed when it is so many view units from the eye: wholly, and no more. */
const FOLLOWED_UNITS = [20, 200] as const;

const noEye = (): never => {
  throw new Error('The line was asked for before its frame');
};

/** A mark that stays where it is on its leg. */
interface FixedMark {
  readonly leg: number;
  readonly placeM: Vec3;
  readonly figure: number;
  readonly sizePx: number;
  /** Key of its name, or none. */
  readonly words: string | null;
}

/** A craft of the mission and where it goes. */
interface DrawnCraft {
  readonly track: MissionTrack;
  /** Its number among the crafts of all missions. */
  readonly number: number;
  /** Key of its name. */
  readonly words: string;
  /** For each leg of the track, the number of the line that is drawn of it; −1 where none is. */
  readonly drawn: readonly number[];
}

/** What the missions share with each other in a frame. */
export interface MissionMoment {
  readonly view: SkyView;
  readonly pixelsPerRadian: number;
  readonly eyes: FrameEyes;
  readonly trail: CraftTrail;
  readonly marks: PathMarks;
  /** Names a place in render axes, by the key of its words. */
  readonly name: (words: string, place: Vector3, tint: Tint, alpha: number) => void;
}

/** One mission on the stage: its line, the marks of its events and, while it is under way, its crafts. */
export class DrawnMission {
  readonly line: MissionLine;
  /** Opacity that it goes towards, and has now. */
  alpha = 0;
  private readonly mission;
  private readonly startMs: number;
  private readonly endMs: number;
  private readonly fixed: readonly FixedMark[];
  private readonly crafts: readonly DrawnCraft[];
  private readonly placeM: Vec3 = [0, 0, 0];
  private readonly tint: Tint;
  private readonly trailTint: [number, number, number] = [0, 0, 0];
  private readonly longFromMs: number;
  private readonly longToMs: number;
  private largestPx = 0;
  private readonly lineMoment: LineMoment = { view: { distanceM: 1, widthPx: 1, heightPx: 1 }, pixelsPerRadian: 1, eyeAt: noEye, alpha: 0, dateMs: 0, isUnderWay: false, followed: 0 };

  /** `firstCraft`: the number of its first craft among those of all missions. */
  constructor(readonly id: MissionId, firstCraft: number) {
    const mission = (this.mission = missionOf(id));
    this.tint = mixInto([0, 0, 0], MISSION_LOOKS[id], 0.75);
    this.startMs = Math.min(...mission.tracks.map(trackStartMs));
    this.endMs = Math.max(...mission.tracks.map(trackEndMs));
    const legs = drawnLegs(mission);
    const largest = legs.reduce((most, leg) => (leg.radiusM > most.radiusM ? leg : most));
    // Colours run over the long way, not over the months in orbit at its end.
    this.longFromMs = legs.find(({ leg }) => leg.frame === largest.leg.frame)?.leg.startMs ?? this.startMs;
    this.longToMs = legs.findLast(({ leg }) => leg.frame === largest.leg.frame)?.leg.endMs ?? this.endMs;
    this.line = new MissionLine(legs, MISSION_FRAMES.length, (frame) => MISSION_FRAMES.indexOf(frame), (dateMs) => mixInto([0, 0, 0], MISSION_LOOKS[id], this.shareAt(dateMs)));
    this.fixed = [...this.eventMarks(legs), ...this.jointMarks(legs)];
    this.crafts = mission.tracks.map((track, index) => ({
      track,
      number: firstCraft + index,
      words: `mission.craft.${id}:${track.id}`,
      drawn: track.legs.map(({ placeAt }) => legs.findIndex(({ leg }) => leg.placeAt === placeAt)),
    }));
  }

  /** The keys of all names that it may ask for. */
  get words(): readonly string[] {
    return [...this.crafts.map(({ words }) => words), ...this.mission.events.map(({ words }) => words)];
  }

  get craftCount(): number {
    return this.crafts.length;
  }

  get markCount(): number {
    return this.fixed.length + this.crafts.length;
  }

  isUnderWay(dateMs: number): boolean {
    return dateMs >= this.startMs && dateMs <= this.endMs;
  }

  /** Places all of it for the coming frame. `alpha`: its opacity, 0 draws nothing. */
  update(moment: MissionMoment, alpha: number): void {
    const { view, eyes, pixelsPerRadian } = moment;
    const isUnderWay = this.isUnderWay(view.dateMs);
    const line = this.lineMoment;
    line.view = view;
    line.pixelsPerRadian = pixelsPerRadian;
    line.eyeAt = eyes.at;
    line.alpha = alpha;
    line.dateMs = view.dateMs;
    line.isUnderWay = isUnderWay;
    line.followed = isUnderWay ? this.followed(moment) : 0;
    this.line.update(line);
    if (alpha < 0.004) return;
    this.largestPx = 0;
    const { sizesPx } = this.line;
    for (let leg = 0; leg < sizesPx.length; leg++) this.largestPx = Math.max(this.largestPx, sizesPx[leg] ?? 0);
    // Names are given in the order of their importance: crafts first.
    if (isUnderWay) for (const craft of this.crafts) this.placeCraft(craft, moment, alpha);
    for (const mark of this.fixed) this.placeMark(mark, moment, alpha);
  }

  dispose(): void {
    this.line.dispose();
  }

  private placeMark({ leg, placeM, figure, sizePx, words }: FixedMark, { view, eyes, marks, name }: MissionMoment, alpha: number): void {
    const drawn = this.line.legs[leg];
    if (!drawn) return;
    const near = smoothstep(-3.2, -2, Math.log10(view.distanceM / drawn.radiusM));
    const shown = alpha * near * smoothstep(MARKS_FROM_PX[0], MARKS_FROM_PX[1], this.line.sizesPx[leg] ?? 0);
    if (shown < 0.004) return;
    const place = marks.add(placeM, eyes.of(drawn.leg.frame), view, figure, sizePx, this.tint, shown);
    if (place && words !== null && !isBehindBody(drawn.leg.frame, placeM, eyes.of(drawn.leg.frame))) name(words, place, this.tint, 0.85 * shown);
  }

  private placeCraft({ track, number, words, drawn }: DrawnCraft, moment: MissionMoment, alpha: number): void {
    const { view, eyes, marks, trail, name } = moment;
    const leg = legAt(track, view.dateMs);
    if (!leg) return;
    const line = drawn[track.legs.indexOf(leg)] ?? -1;
    const isFirst = track === this.mission.tracks[0];
    // Two that fly together are one mark until they part.
    if (!isFirst && line >= 0 && line === this.firstCraftsLine(view.dateMs)) return;
    const eye = eyes.of(leg.frame);
    leg.placeAt(this.placeM, view.dateMs);
    const shown = alpha * smoothstep(CRAFT_FROM_PX[0], CRAFT_FROM_PX[1], this.largestPx) * (craftModelAt(this.id, track.id, view.dateMs) === null ? 1 : glyphAlpha(view));
    const place = marks.add(this.placeM, eye, view, MARK_FIGURE.craft, isFirst ? CRAFT_PX : SECOND_CRAFT_PX, this.tint, shown);
    if (place && !isBehindBody(leg.frame, this.placeM, eye)) name(words, place, this.tint, shown);
    const of = this.line.legs[line];
    if (!of) return;
    mixInto(this.trailTint, MISSION_LOOKS[this.id], this.shareAt(view.dateMs));
    trail.add(number, of, view.dateMs, eye, view, this.trailTint, this.line.past(line), this.line.future(line));
  }

  /** How much the eye is with one of its crafts, 0 … 1. */
  private followed({ view, eyes }: MissionMoment): number {
    let most = 0;
    for (const { track } of this.crafts) {
      const leg = legAt(track, view.dateMs);
      if (!leg) continue;
      leg.placeAt(this.placeM, view.dateMs);
      const units = distanceVec3(this.placeM, eyes.of(leg.frame).cameraM) / view.distanceM;
      most = Math.max(most, 1 - smoothstep(FOLLOWED_UNITS[0], FOLLOWED_UNITS[1], units));
    }
    return most;
  }

  /** How far along its long way a date is, 0 … 1. */
  private shareAt(dateMs: number): number {
    return Math.min(1, Math.max(0, (dateMs - this.longFromMs) / (this.longToMs - this.longFromMs)));
  }

  private firstCraftsLine(dateMs: number): number {
    const first = this.crafts[0];
    const leg = first && legAt(first.track, dateMs);
    return first && leg ? (first.drawn[first.track.legs.indexOf(leg)] ?? -1) : -1;
  }

  private eventMarks(legs: readonly DrawnLeg[]): FixedMark[] {
    return this.mission.events.flatMap(({ dateMs, track, words }) => {
      const of = this.mission.tracks.find(({ id }) => id === track);
      const leg = of && legAt(of, dateMs);
      if (!leg) return [];
      const placeM: Vec3 = [0, 0, 0];
      leg.placeAt(placeM, dateMs);
      const number = legs.findIndex((drawn) => drawn.leg.placeAt === leg.placeAt);
      // What happens on the ground is marked with the leg that led there.
      const led = number >= 0 ? number : legs.findLastIndex((drawn) => drawn.leg.endMs <= dateMs + 1 && drawn.leg.frame.startsWith(leg.frame));
      if (led < 0) return [];
      const drawn = legs[led];
      if (drawn && number < 0) drawn.leg.placeAt(placeM, drawn.leg.endMs);
      return [{ leg: led, placeM, figure: MARK_FIGURE.event, sizePx: EVENT_PX, words }];
    });
  }

  /** Where a way is told on in another frame: there the line may be torn on dates other than its own. */
  private jointMarks(legs: readonly DrawnLeg[]): FixedMark[] {
    return legs.flatMap(({ leg, placesM }, number) => {
      const marks: FixedMark[] = [];
      const joint = (at: number): FixedMark => ({ leg: number, placeM: [placesM[at] ?? 0, placesM[at + 1] ?? 0, placesM[at + 2] ?? 0], figure: MARK_FIGURE.joint, sizePx: JOINT_PX, words: null });
      const [before, after] = [legs[number - 1]?.leg, legs[number + 1]?.leg];
      if (before && before.endMs === leg.startMs && before.frame !== leg.frame) marks.push(joint(0));
      if (after && after.startMs === leg.endMs && after.frame !== leg.frame) marks.push(joint(placesM.length - 3));
      return marks;
    });
  }
}
