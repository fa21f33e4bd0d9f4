import { Group, Quaternion, Vector3, type IUniform } from 'three';
import type { CatalogueEntry } from '../../catalogue/CatalogueIndex.js';
import type { FrameId, FrameTree } from '../../core/frames/FrameTree.js';
import type { Viewpoint } from '../../core/frames/Viewpoint.js';
import { smoothstep } from '../../core/maths/interpolation.js';
import type { Quaternion as CoreQuaternion } from '../../core/maths/quaternion.js';
import { scaleVec3, type Vec3 } from '../../core/maths/vec3.js';
import { outermost, type Stand } from '../world/stands.js';
import { exhibitFrame, modelCentreM, modelExtentM, modelRadiusM } from '../world/World.js';
import { ExhibitModel, type Haste } from './ExhibitModel.js';
import type { LiveFrame, LiveHost, LiveView } from './liveView.js';
import type { ModelLoader } from './ModelLoader.js';

/** Below this apparent size, pixels, a thing is gone; it is whole at the upper one. */
export const GONE_BELOW_PX = 2;
export const WHOLE_FROM_PX = 5;
/** Hung there, a label belongs to the thing and not to the middle of a box that a long tail stretches. */
const LABEL_ANCHOR = 'label';
/** A group is drawn only while its scale keeps squares within float32. */
const SMALLEST_SCALE = 1e-6;
const LARGEST_SCALE = 1e6;
/** Brightness of what stands around a chosen exhibit: one thing is lit at a time. */
const UNLIT = 0.2;
/** Brightness of a whole, once what stands in it has grown large: it is seen, and the part stands out. */
const HALF_LIT = 0.5;
/** The whole begins to give way where its part is so large, pixels, and has done so at the upper one. */
const GIVES_WAY_FROM_PX = 90;
const GIVEN_WAY_AT_PX = 360;
/** Nearer to its middle than this share of its radius, what opens by size opens no further. */
const NEAREST = 0.2;
/** Attention for what is shown while nothing was chosen. */
const UNASKED = 1 / 3;
/** How long the lights take to go up or down, seconds. */
const LIGHT_S = 0.6;
/** How long a thing that was not there yet takes to appear, seconds. */
const APPEAR_S = 0.35;

/** What a slot needs to know of the frame that is about to be drawn. */
export interface FrameView {
  readonly tree: FrameTree;
  readonly viewpoint: Viewpoint;
  /** Unit vector from the focus to the camera, bench axes. */
  readonly cameraOffset: Readonly<Vec3>;
  /** Pixels that one view unit at distance one takes. */
  pixelsPerUnit: number;
  /** View units beyond which haze hides what stands on the bench. */
  hazeReach: number;
  dateMs: number;
  clockS: number;
  deltaS: number;
  still: boolean;
  /** Something has been shown; until then only small files are fetched. */
  hasPicture: boolean;
  /** The exhibit that is to be shown first. */
  firstId: string | null;
  /** Multiplies apparent sizes when levels of detail are chosen: device pixels a CSS pixel, times the preset's wish. */
  levelBias: number;
}

const SUN_ORIGIN: Vec3 = [0, 0, 0];

/** One exhibit that is mounted: its place in the view, its fade, its level of detail and its live part's moment. */
export class ExhibitSlot implements LiveHost {
  readonly group = new Group();
  readonly frames = new Set<LiveFrame>();
  readonly view: LiveView;
  readonly model: ExhibitModel;
  /** The stand's. */
  readonly id: string;
  readonly entry: CatalogueEntry;
  /** Centre of the model's box in view units, render axes. */
  readonly centreRender = new Vector3();
  /** Where its label hangs, view units, render axes: the model's anchor of that name, or the top of its box. */
  readonly topRender = new Vector3();
  radiusRender = 0;
  /** Whether its moving part may come; until something is shown, only that of the one thing that will be shown first. */
  isLiveDue = false;
  /** Set by the live component once it can be drawn. */
  liveReady: boolean;

  /** Whether the lights are on it: nothing else is chosen, or it is what was chosen. */
  isLit = true;
  /** Whether it is what was chosen. */
  isChosen = false;
  /** Brightness that what stands in it leaves to it, written by those in each frame before its own turn. */
  left = 1;
  private readonly frameId: FrameId;
  private shareLeft = 1;
  private appeared = 0;
  private readonly hasSky: boolean;
  private readonly centreM: Vec3;
  private readonly topM: Vec3;
  private readonly radiusM: number;
  private readonly extentM: number;
  private readonly scratch: Vec3 = [0, 0, 0];
  private readonly turn: CoreQuaternion = [0, 0, 0, 1];

  constructor(
    readonly stand: Stand,
    loader: ModelLoader,
    private readonly uHaze: IUniform<number>,
    readonly invalidate: () => void,
    onFailure: (entry: CatalogueEntry, error: unknown) => void,
  ) {
    const { id, entry } = stand;
    this.id = id;
    this.entry = entry;
    this.frameId = exhibitFrame(id);
    this.hasSky = outermost(stand).entry.place.kind === 'sky';
    this.centreM = modelCentreM(entry.model);
    const { anchors, boundsMax, unitM } = entry.model;
    const label = anchors[LABEL_ANCHOR];
    this.topM = label ? scaleVec3([0, 0, 0], label, unitM) : [this.centreM[0], boundsMax[1] * unitM, this.centreM[2]];
    this.radiusM = modelRadiusM(entry.model);
    this.extentM = modelExtentM(entry.model);
    this.liveReady = !entry.model.live;
    this.group.name = id;
    this.group.visible = false;
    this.model = new ExhibitModel(entry.model, loader, uHaze, {
      onChange: invalidate,
      onFailure: (error) => onFailure(entry, error),
    });
    this.group.add(this.model.root);
    this.view = {
      q: 0,
      distanceM: 1,
      cameraM: [0, 0, 0],
      cameraRender: new Vector3(),
      orientation: new Quaternion(),
      sunDirection: new Vector3(0, 1, 0),
      venueM: [0, 0, 0],
      apparentPx: 0,
      nearPx: 0,
      drawnPxPerRadian: 1,
      fade: 0,
      clearness: 1,
      emphasis: 1,
      attention: Number.NaN,
      shown: 1,
      dateMs: 0,
      clockS: 0,
    };
  }

  /** Whether all that the exhibit is drawn with has come, or something plain stands in for it. */
  get isThere(): boolean {
    return this.model.ready && this.liveReady;
  }

  /** Whether nothing finer is on its way. */
  get isSettled(): boolean {
    return this.model.settled && this.liveReady;
  }

  /** Whether the last frame drew it as it is, not an empty place. */
  isDrawn = false;
  /** Whether haze or distance keeps it from being seen at all. */
  isHidden = true;

  /** Places the exhibit for the coming frame. Returns true while it still moves by itself. */
  update(frame: FrameView): boolean {
    const { tree, viewpoint } = frame;
    const { frameId } = this;
    const distanceM = 10 ** viewpoint.q;
    const { group, view, turn, scratch } = this;

    tree.orientation(turn, frameId, 'bench');
    view.orientation.fromArray(turn);
    view.q = viewpoint.q;
    view.distanceM = distanceM;
    this.toRender(group.position, frame, frameId, SUN_ORIGIN);
    group.quaternion.copy(view.orientation);
    group.scale.setScalar(this.entry.model.unitM / distanceM);
    this.toRender(this.centreRender, frame, frameId, this.centreM);
    this.toRender(this.topRender, frame, frameId, this.topM);
    this.radiusRender = this.radiusM / distanceM;

    // The camera in the exhibit's own axes: from its origin to the focus, then on to the eye.
    tree.displacement(scratch, frameId, SUN_ORIGIN, viewpoint.frame, viewpoint.focusM);
    view.cameraRender.set(frame.cameraOffset[0], frame.cameraOffset[1], frame.cameraOffset[2]);
    inverseTurned.copy(view.cameraRender).applyQuaternion(inverse.copy(view.orientation).conjugate());
    view.cameraM[0] = scratch[0] + inverseTurned.x * distanceM;
    view.cameraM[1] = scratch[1] + inverseTurned.y * distanceM;
    view.cameraM[2] = scratch[2] + inverseTurned.z * distanceM;

    const away = this.centreRender.distanceTo(view.cameraRender);
    const eyeDistance = Math.max(away, this.radiusRender);
    view.apparentPx = (this.extentM / distanceM / eyeDistance) * frame.pixelsPerUnit;
    view.nearPx = (this.extentM / distanceM / Math.max(away, NEAREST * this.radiusRender)) * frame.pixelsPerUnit;
    view.drawnPxPerRadian = frame.pixelsPerUnit * frame.levelBias;
    view.dateMs = frame.dateMs;
    view.clockS = frame.clockS;
    if (this.entry.model.live) {
      tree.displacement(scratch, frameId, this.centreM, 'sun', SUN_ORIGIN);
      view.sunDirection.fromArray(scratch).normalize();
      if (this.hasSky) tree.displacement(view.venueM, frameId, SUN_ORIGIN, 'bench', SUN_ORIGIN);
    }

    const hazed = this.hasSky ? 0 : this.uHaze.value * (eyeDistance - this.radiusRender);
    view.clearness = Math.exp(-hazed * hazed);
    const hidden = !this.hasSky && eyeDistance - this.radiusRender > frame.hazeReach;
    this.isHidden = hidden;
    // Until something is shown, everything waits for the one thing that will be shown first.
    if (frame.still || frame.hasPicture || frame.firstId === this.id) {
      this.model.update(view, frame, hasteOf(frame));
      this.isLiveDue = this.entry.model.live;
    }
    this.model.arrange(view, frame);
    let moving = this.appear(frame);
    moving = this.light(frame) || moving;
    moving = this.attend(frame) || moving;
    view.fade = this.appeared * smoothstep(Math.log(GONE_BELOW_PX), Math.log(WHOLE_FROM_PX), Math.log(view.apparentPx));
    this.model.uFade.value = view.fade;
    const scale = group.scale.x;
    const wasVisible = group.visible;
    group.visible = !hidden && view.fade > 0;
    this.model.root.visible = scale > SMALLEST_SCALE && scale < LARGEST_SCALE;

    this.isDrawn = this.isThere;
    let animating = false;
    if (group.visible) for (const liveFrame of this.frames) animating = liveFrame(view) === true || animating;
    else if (wasVisible) this.leave();
    return moving || animating;
  }

  /** Brightness that it leaves to the whole that it stands in: half of its own share, once it is large itself. */
  get leaves(): number {
    const { apparentPx, fade } = this.view;
    const isLarge = fade * smoothstep(Math.log(GIVES_WAY_FROM_PX), Math.log(GIVEN_WAY_AT_PX), Math.log(apparentPx));
    return this.isHidden ? 1 : (1 - (1 - HALF_LIT) * isLarge) * this.shareLeft;
  }

  dispose(): void {
    this.model.dispose();
    this.frames.clear();
    this.group.removeFromParent();
  }

  /** Told once when nothing of it is seen any more, so that it gives back what it holds on the graphics card. */
  private leave(): void {
    this.view.fade = 0;
    for (const liveFrame of this.frames) liveFrame(this.view);
  }

  private light(frame: FrameView): boolean {
    this.shareLeft = this.left;
    this.left = 1;
    const goal = this.hasSky ? 1 : (this.isLit ? 1 : UNLIT) * this.shareLeft;
    const { view } = this;
    const before = view.emphasis;
    const step = frame.still ? 1 : ((1 - UNLIT) * frame.deltaS) / LIGHT_S;
    view.emphasis = goal > before ? Math.min(goal, before + step) : Math.max(goal, before - step);
    this.model.uEmphasis.value = view.emphasis;
    return view.emphasis !== before;
  }

  private attend(frame: FrameView): boolean {
    const goal = this.isChosen ? 1 : this.isLit ? UNASKED : 0;
    const { view } = this;
    const before = Number.isNaN(view.attention) ? goal : view.attention;
    const step = frame.still ? 1 : frame.deltaS / LIGHT_S;
    view.attention = goal > before ? Math.min(goal, before + step) : Math.max(goal, before - step);
    return view.attention !== before;
  }

  private appear(frame: FrameView): boolean {
    if (!this.isThere) return false;
    if (frame.still) this.appeared = 1;
    const moving = this.appeared < 1;
    this.appeared = Math.min(1, this.appeared + frame.deltaS / APPEAR_S);
    return moving;
  }

  private toRender(out: Vector3, frame: FrameView, frameId: string, pointM: Vec3): void {
    const { tree, viewpoint } = frame;
    tree.displacement(this.scratch, viewpoint.frame, viewpoint.focusM, frameId, pointM);
    tree.orientation(focusTurn, viewpoint.frame, 'bench');
    out.fromArray(this.scratch).divideScalar(this.view.distanceM);
    out.applyQuaternion(focusOrientation.fromArray(focusTurn));
  }
}

const hasteOf = ({ still, hasPicture }: FrameView): Haste => (still ? 'whole' : hasPicture ? 'quick-then-fine' : 'quick');

// Shared scratch: updates run one after another and keep nothing between calls.
const inverse = new Quaternion();
const inverseTurned = new Vector3();
const focusOrientation = new Quaternion();
const focusTurn: CoreQuaternion = [0, 0, 0, 1];
