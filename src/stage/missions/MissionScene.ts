import { Group } from 'three';
import { MISSION_IDS, type MissionId } from '../../core/missions/missions.js';
import type { FrameView } from '../exhibits/ExhibitSlot.js';
import { fillSkyView } from '../sky/fillSkyView.js';
import { skyAlpha } from '../sky/skyFades.js';
import { createSkyView, pixelsPerRadian, type SkyView } from '../sky/SkyView.js';
import type { StageEngine } from '../StageEngine.js';
import { CraftModels } from './CraftModels.js';
import { CraftTrail } from './CraftTrail.js';
import { DrawnMission, type MissionMoment } from './DrawnMission.js';
import { FrameEyes } from './FrameEyes.js';
import { MISSION_LOOKS } from './missionLooks.js';
import { PathMarks } from './PathMarks.js';

const TRAIL_PX = 1.8;
/** Opacity of a way on a date outside the flight: while it is looked at, and while nothing is. */
const LOOKED_AT = 0.8;
const PASSED_BY = 0.22;
/** How long a way takes to come or go, seconds. */
const FADE_S = 0.5;
const LINE_ORDER = -18;

/** All missions on the stage: their ways, marks, crafts and models. A line a mission, and three draw calls besides. */
export class MissionScene {
  readonly group = new Group();
  private readonly view: SkyView;
  private readonly eyes = new FrameEyes();
  private readonly models = new CraftModels();
  private readonly missions: readonly DrawnMission[];
  private readonly trail: CraftTrail;
  private readonly marks: PathMarks;
  private readonly moment: MissionMoment & { pixelsPerRadian: number };

  constructor(engine: StageEngine) {
    this.view = createSkyView(engine.world.tree, 'bench');
    const missions: DrawnMission[] = [];
    let crafts = 0;
    for (const id of MISSION_IDS) {
      const mission = new DrawnMission(id, crafts);
      crafts += mission.craftCount;
      missions.push(mission);
    }
    this.missions = missions;
    this.trail = new CraftTrail(crafts, TRAIL_PX);
    this.marks = new PathMarks(missions.reduce((sum, { markCount }) => sum + markCount, 0));
    this.moment = { view: this.view, pixelsPerRadian: 1, eyes: this.eyes, trail: this.trail, marks: this.marks };
    for (const { id, line } of missions) this.group.add(named(line.strokes.mesh, `mission:${id}`, LINE_ORDER));
    this.group.add(named(this.trail.strokes.mesh, 'mission-trail', LINE_ORDER + 1), named(this.marks.points, 'mission-marks', LINE_ORDER + 2), this.models.group);
    this.group.name = 'missions';
  }

  /** Places everything for the coming frame. Returns true while something still moves by itself. */
  update(frame: FrameView, engine: StageEngine): boolean {
    fillSkyView(this.view, frame, engine);
    const open = skyAlpha(this.view);
    let moving = false;
    for (const mission of this.missions) moving = fade(mission, this.goalOf(mission, engine), frame) || moving;
    this.moment.pixelsPerRadian = pixelsPerRadian(this.view);
    this.eyes.update(this.view);
    this.trail.begin();
    this.marks.begin();
    for (const mission of this.missions) mission.update(this.moment, mission.alpha * open);
    this.trail.finish(this.view);
    this.marks.finish(this.view.pixelRatio);
    return this.models.update(frame, engine) || moving;
  }

  dispose(): void {
    for (const mission of this.missions) mission.dispose();
    this.trail.dispose();
    this.marks.dispose();
    this.models.dispose();
  }

  /** On its own dates a mission is always there; on others while it is what is looked at, and faintly while nothing is. */
  private goalOf(mission: DrawnMission, engine: StageEngine): number {
    if (mission.isUnderWay(this.view.dateMs)) return 1;
    const chosen = engine.navigator.at;
    if (chosen === null) return PASSED_BY;
    return isOf(mission.id, chosen) ? LOOKED_AT : 0;
  }
}

const isOf = (id: MissionId, chosen: string): boolean => MISSION_LOOKS[id].checkpoints.includes(chosen) || chosen.startsWith(`craft:${id}:`);

function fade(mission: DrawnMission, goal: number, { still, deltaS }: FrameView): boolean {
  const step = still ? 1 : deltaS / FADE_S;
  const before = mission.alpha;
  mission.alpha = goal > before ? Math.min(goal, before + step) : Math.max(goal, before - step);
  return mission.alpha !== before;
}

function named<T extends { name: string; renderOrder: number }>(object: T, name: string, order: number): T {
  object.name = name;
  object.renderOrder = order;
  return object;
}
