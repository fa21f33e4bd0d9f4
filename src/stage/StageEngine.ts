import { rotateVec3 } from '../core/maths/quaternion.js';
import { FogExp2, Vector3, type IUniform, type PerspectiveCamera, type Scene, type WebGLRenderer } from 'three';
import type { CatalogueEntry } from '../catalogue/CatalogueIndex.js';
import type { Quaternion } from '../core/maths/quaternion.js';
import type { Vec3 } from '../core/maths/vec3.js';
import type { Navigator } from '../core/navigation/Navigator.js';
import { MuseumEnvironment } from './atmosphere/museumEnvironment.js';
import { createRealm, isInBenchAir, realmAt } from './atmosphere/realm.js';
import { Lamps } from './atmosphere/Lamps.js';
import { SkyDome } from './atmosphere/SkyDome.js';
import { ExhibitManager } from './exhibits/ExhibitManager.js';
import { WHOLE_FROM_PX, type ExhibitSlot, type FrameView } from './exhibits/ExhibitSlot.js';
import { ModelLoader } from './exhibits/ModelLoader.js';
import type { DecadeLabels } from './ground/DecadeLabels.js';
import { Floor } from './ground/Floor.js';
import { fitFieldOfView, pixelsPerUnitAt } from './render/fieldOfView.js';
import { filmic } from './render/filmic.js';
import { FrameStatistics } from './render/FrameStatistics.js';
import { FocusShift } from './render/FocusShift.js';
import { renderPasses } from './render/passes.js';
import { HeldPrograms } from './render/HeldPrograms.js';
import type { World } from './world/World.js';

/** View units beyond which the bench's haze hides everything: less than 0.4 per cent of a thing is seen there. */
const HAZE_REACH = 39;
/** Slower than this the show runs in slow motion rather than in jumps, seconds. */
const LONGEST_STEP_S = 0.25;
const FIRST_STEP_S = 1 / 60;
const ORIGIN: Vec3 = [0, 0, 0];

export interface StageEngineOptions {
  readonly world: World;
  readonly navigator: Navigator;
  readonly collectionUrl: string;
  /** The date to show, ms since 1970 UTC; asked each frame. */
  readonly dateMs: () => number;
  readonly isStill: () => boolean;
  /** Whether nothing may move by itself, though the view may still be moved. Default: it may. */
  readonly reducedMotion?: () => boolean;
  readonly monotonicMs: () => number;
  readonly onFailure: (entry: CatalogueEntry, error: unknown) => void;
  /** After each drawn frame: labels, ruler and scale bar follow here. Returns true while it still moves. */
  readonly onFrame: (engine: StageEngine, deltaS: number) => boolean;
}

/** More of the world than exhibits: the planets, the stars. Registered by the components of the sky. */
export type StageActor = (frame: FrameView, engine: StageEngine) => boolean | void;

/**
 * The stage without React: moves the view, places everything for one frame, draws the passes and says whether another
 * frame is wanted. The order of a frame is told in docs/frame-order.md.
 */
export class StageEngine {
  readonly statistics = new FrameStatistics();
  readonly dome = new SkyDome();
  readonly lamps = new Lamps();
  readonly floor = new Floor();
  /** The names of the powers of ten on the floor, once somebody can write them. */
  decadeLabels: DecadeLabels | null = null;
  readonly exhibits: ExhibitManager;
  readonly actors = new Set<StageActor>();
  readonly realm = createRealm();
  readonly frameView: FrameView;
  readonly sunRender = new Vector3(0, 1, 0);
  widthPx = 1;
  heightPx = 1;
  /** Whether the focus lies in the bench's air: floor, haze and lamps. */
  isOnBench = true;
  /** How far the focus stands left of and above the middle, CSS pixels, to keep it out from under a card. */
  readonly focusShift = new FocusShift();
  /** Resolves when the first exhibit (in a still, all of them), or the floor where none is in view, has been drawn. */
  readonly firstPicture: Promise<void>;
  private requestFrame: () => void = () => undefined;
  private awaitsFrame = false;

  private readonly uHaze: IUniform<number> = { value: 0 };
  private readonly fog = new FogExp2('#000000', 0);
  private readonly environment: MuseumEnvironment;
  private renderer: WebGLRenderer | null = null;
  private scene: Scene | null = null;
  private camera: PerspectiveCamera | null = null;
  private readonly scratch: Vec3 = [0, 0, 0];
  private readonly scratchTurn: Quaternion = [0, 0, 0, 1];
  private clockS = 0;
  private resting = true;
  private readonly afterFrame = new Set<() => void>();
  private resolveFirstPicture: () => void = () => undefined;
  private pictured = false;
  /** Null before the first frame. */
  private programs: HeldPrograms | null = null;

  constructor(private readonly options: StageEngineOptions) {
    const { world, navigator, collectionUrl, onFailure } = options;
    this.firstPicture = new Promise((resolve) => {
      this.resolveFirstPicture = resolve;
    });
    this.environment = new MuseumEnvironment(() => this.invalidate());
    this.exhibits = new ExhibitManager({
      world,
      loader: new ModelLoader(collectionUrl),
      uHaze: this.uHaze,
      invalidate: () => this.invalidate(),
      onFailure,
    });
    this.frameView = {
      tree: world.tree,
      viewpoint: navigator.viewpoint,
      cameraOffset: navigator.offset,
      pixelsPerUnit: 1,
      hazeReach: HAZE_REACH,
      dateMs: world.dateMs,
      clockS: 0,
      deltaS: 0,
      still: false,
      hasPicture: false,
      firstId: null,
      levelBias: 1,
    };
  }

  get world(): World {
    return this.options.world;
  }

  get navigator(): Navigator {
    return this.options.navigator;
  }

  get activeRenderer(): WebGLRenderer | null {
    return this.renderer;
  }

  get activeCamera(): PerspectiveCamera | null {
    return this.camera;
  }

  /** Whether a frame was asked for and has not been drawn yet. */
  get isFrameDue(): boolean {
    return this.awaitsFrame;
  }

  /** Asks for a frame. */
  readonly invalidate = (): void => {
    this.awaitsFrame = true;
    this.requestFrame();
  };

  /** Takes over a renderer and its scene; `requestFrame` has `frame` called soon. */
  attach(renderer: WebGLRenderer, scene: Scene, camera: PerspectiveCamera, requestFrame: () => void): void {
    this.requestFrame = requestFrame;
    this.renderer = renderer;
    this.scene = scene;
    this.camera = camera;
    renderer.info.autoReset = false;
    scene.fog = this.fog;
    scene.add(this.dome.mesh, this.lamps.group, this.floor.mesh);
    if (this.decadeLabels) scene.add(this.decadeLabels.group);
    scene.environment = this.environment.texture;
  }

  /** After a lost context: what was on the graphics card is made again. */
  restore(): void {
    this.programs = null;
    this.invalidate();
  }

  resize(widthPx: number, heightPx: number): void {
    this.widthPx = Math.max(1, widthPx);
    this.heightPx = Math.max(1, heightPx);
    this.invalidate();
  }

  /** Puts the names of the powers of ten on the floor. */
  nameDecades(labels: DecadeLabels): void {
    this.decadeLabels = labels;
    this.scene?.add(labels.group);
  }

  /** One frame. Returns true while another is wanted. */
  frame(deltaS: number): boolean {
    const { renderer, scene, camera } = this;
    if (!renderer || !scene || !camera) return false;
    this.awaitsFrame = false;
    const startMs = this.options.monotonicMs();
    // The clock ran on while nothing was drawn; that time belongs to nobody.
    const step = this.resting ? FIRST_STEP_S : Math.min(deltaS, LONGEST_STEP_S);
    let moving = this.move(step);
    moving = this.focusShift.step(this.frameView.still ? 1 : step) || moving;
    moving = this.environment.step(step, !this.frameView.still && this.hasDrawnExhibit()) || moving;
    this.placeCamera(camera);
    this.light(scene);
    moving = this.exhibits.update(this.frameView) || moving;
    for (const actor of this.actors) moving = actor(this.frameView, this) === true || moving;
    renderPasses(renderer, scene, camera);
    if (!this.programs) (this.programs = new HeldPrograms(renderer, scene, camera)).prepare();
    this.programs.hold();
    moving = this.options.onFrame(this, step) || moving;
    this.statistics.add(this.options.monotonicMs() - startMs);
    this.notePicture();
    this.resting = !moving;
    for (const waiting of this.afterFrame) waiting();
    return moving;
  }

  /** Resolves once a frame has been drawn in which an exhibit is there (or something plain stands in for it). */
  drawn(id: string): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        // One that was left again before it came is waited for no longer.
        if (this.exhibits.isPinned(id) && !this.exhibits.slot(id)?.isDrawn) return;
        this.afterFrame.delete(check);
        resolve();
      };
      this.afterFrame.add(check);
      this.invalidate();
    });
  }

  dispose(): void {
    this.exhibits.dispose();
    this.environment.dispose();
  }

  private move(stepS: number): boolean {
    const { navigator, world, isStill, dateMs } = this.options;
    const still = isStill();
    const view = this.frameView;
    world.showDate(dateMs());
    const moving = navigator.step(stepS);
    const stands = still || (this.options.reducedMotion?.() ?? false);
    if (!stands) this.clockS += stepS;
    view.still = still;
    view.deltaS = stepS;
    view.clockS = stands ? 0 : this.clockS;
    view.dateMs = world.dateMs;
    return moving;
  }

  private placeCamera(camera: PerspectiveCamera): void {
    const { offset, orientation } = this.options.navigator;
    camera.position.set(offset[0], offset[1], offset[2]);
    camera.quaternion.set(orientation[0], orientation[1], orientation[2], orientation[3]);
    const { xPx, yPx } = this.focusShift;
    camera.aspect = this.widthPx / this.heightPx;
    camera.fov = fitFieldOfView(this.widthPx, this.heightPx, xPx, yPx);
    this.frameView.pixelsPerUnit = pixelsPerUnitAt(camera.fov, this.heightPx);
    if (xPx === 0 && yPx === 0) camera.clearViewOffset();
    else camera.setViewOffset(this.widthPx, this.heightPx, xPx, yPx, this.widthPx, this.heightPx);
  }

  private light(scene: Scene): void {
    const { tree, viewpoint } = this.frameView;
    this.floor.update(tree, viewpoint, this.realm, this.frameView.cameraOffset[1]);
    this.isOnBench = isInBenchAir(this.floor.originRender.length(), viewpoint.q);
    realmAt(this.realm, viewpoint.q, this.isOnBench);
    this.decadeLabels?.update(viewpoint.q, this.floor.originRender, this.realm, this.floor.fade);
    filmic(this.fog.color, this.realm.horizon);
    this.fog.density = this.realm.haze;
    this.uHaze.value = this.realm.haze;
    scene.environmentIntensity = (0.12 + 0.78 * this.realm.lamps) * this.environment.strength;
    tree.displacement(this.scratch, viewpoint.frame, viewpoint.focusM, 'sun', ORIGIN);
    rotateVec3(this.scratch, tree.orientation(this.scratchTurn, viewpoint.frame, 'bench'), this.scratch);
    this.sunRender.fromArray(this.scratch).normalize();
    this.dome.update(this.realm, this.camera ?? { position: this.sunRender });
    this.lamps.update(this.realm, viewpoint.yawRad, this.sunRender);
  }

  private hasDrawnExhibit(): boolean {
    for (const slot of this.exhibits.slots) if (slot.isDrawn) return true;
    return false;
  }

  private couldBeSeen(slot: ExhibitSlot): boolean {
    if (slot.isHidden || slot.view.apparentPx <= WHOLE_FROM_PX) return false;
    if (this.exhibits.isPinned(slot.id)) return true;
    // The floor and its air hide the Earth, the orbits and the galaxy, however large they are around it.
    return slot.entry.place.kind !== 'sky' || !this.isOnBench || this.floor.fade < 1;
  }

  private notePicture(): void {
    if (this.pictured || !this.environment.isThere) return;
    let drawn = false;
    let awaited = false;
    for (const slot of this.exhibits.slots) {
      if (!this.couldBeSeen(slot)) continue;
      if (slot.isDrawn) drawn = true;
      else awaited = true;
    }
    // A still waits for all that it shows; a visitor is served with the first thing. An empty floor is a picture too.
    if (awaited && (this.frameView.still || !drawn)) return;
    this.pictured = true;
    this.frameView.hasPicture = true;
    this.resolveFirstPicture();
    this.invalidate();
  }
}
