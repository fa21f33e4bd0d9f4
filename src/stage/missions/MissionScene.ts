import { Group, type PerspectiveCamera } from 'three';
import type { SkyWords } from '../../catalogue/sayWords.js';
import { SKY_WORDS } from '../../catalogue/skyWords.js';
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
import { PathNames } from './PathNames.js';

const TRAIL_PX = 1.8;
/** Opacity of a way on a date outside the flight: while it is looked at, and while nothing is. */
const LOOKED_AT = 0.8;
const PASSED_BY = 0.22;
/** How long a way takes to come or go, seconds. */
const FADE_S = 0.5;
const LINE_ORDER = -18;
const MOST_NAMES = 48;
const WORDS: Readonly<Record<string, SkyWords>> = SKY_WORDS;

/** All missions on the stage: their ways, marks, crafts and models. A line a mission, and four draw calls besides. */
export class MissionScene {
  readonly group = new Group();
  private readonly view: SkyView;
  private readonly eyes = new FrameEyes();
  private readonly models = new CraftModels();
  private readonly trail: CraftTrail;
  private readonly marks: PathMarks;
  private readonly names: PathNames;
  private readonly textOf: ReadonlyMap<string, number>;
  private readonly moment: MissionMoment & { pixelsPerRadian: number };
  private camera: PerspectiveCamera | null = null;

  /** `missions`: all of them, see `drawNextMission`. `canvas`: what is drawn on; the page's language is asked of it. */
  constructor(private readonly missions: readonly DrawnMission[], engine: StageEngine, canvas: HTMLCanvasElement) {
    this.view = createSkyView(engine.world.tree, 'bench');
    const crafts = missions.reduce((sum, { craftCount }) => sum + craftCount, 0);
    this.trail = new CraftTrail(crafts, TRAIL_PX);
    this.marks = new PathMarks(missions.reduce((sum, { markCount }) => sum + markCount, 0));
    const keys = [...new Set(missions.flatMap(({ words }) => words))];
    const texts = keys.map((key) => WORDS[key]).filter((words) => words !== undefined);
    this.textOf = new Map(keys.map((key, index) => [key, index]));
    this.names = new PathNames(MOST_NAMES, texts, canvas, () => engine.invalidate());
    this.moment = { view: this.view, pixelsPerRadian: 1, eyes: this.eyes, trail: this.trail, marks: this.marks, name: this.name };
    for (const { id, line } of missions) this.group.add(named(line.strokes.mesh, `mission:${id}`, LINE_ORDER));
    this.group.add(named(this.trail.strokes.mesh, 'mission-trail', LINE_ORDER + 1), named(this.marks.points, 'mission-marks', LINE_ORDER + 2), named(this.names.mesh, 'mission-names', LINE_ORDER + 3), this.models.group);
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
    this.camera = engine.activeCamera;
    // Set by the passes otherwise, too late for the names.
    this.camera?.updateMatrixWorld();
    this.names.begin(this.view);
    for (const mission of this.missions) mission.update(this.moment, mission.alpha * open);
    this.trail.finish(this.view);
    this.marks.finish(this.view.pixelRatio);
    this.names.finish();
    return this.models.update(frame, engine) || moving;
  }

  dispose(): void {
    for (const mission of this.missions) mission.dispose();
    this.trail.dispose();
    this.marks.dispose();
    this.names.dispose();
    this.models.dispose();
  }

  private readonly name: MissionMoment['name'] = (words, place, tint, alpha) => {
    const text = this.textOf.get(words);
    if (text !== undefined && this.camera) this.names.add(text, place, this.camera, tint, alpha);
  };

  /** On its own dates a mission is always there; on others while it is what is looked at, and faintly while nothing is. */
  private goalOf(mission: DrawnMission, engine: StageEngine): number {
    if (mission.isUnderWay(this.view.dateMs)) return 1;
    const chosen = engine.navigator.at;
    if (chosen === null) return PASSED_BY;
    return isOf(mission.id, chosen) ? LOOKED_AT : 0;
  }
}

/** Adds the next mission to those that are there; false where all are. Each takes some hundredths of a second. */
export function drawNextMission(missions: DrawnMission[]): boolean {
  const id = MISSION_IDS[missions.length];
  if (id === undefined) return false;
  missions.push(new DrawnMission(id, missions.reduce((sum, { craftCount }) => sum + craftCount, 0)));
  return true;
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
