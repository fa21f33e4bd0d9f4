import { Group, type PerspectiveCamera } from 'three';
import type { Locale } from '../../core/format/locale.js';
import type { ReadonlyVec3 } from '../../core/maths/vec3.js';
import type { LiveView } from '../exhibits/liveView.js';
import type { Eye } from '../sky/SkyView.js';
import { isBehindSphere } from './FrameEyes.js';
import type { Tint } from './missionLooks.js';
import { PathMarks } from './PathMarks.js';
import { PathNames } from './PathNames.js';
import { PathStrokes } from './PathStrokes.js';

export interface PathFigureOptions {
  /** Points and legs of its lines, all in the exhibit's own axes. */
  readonly points: number;
  readonly legs: number;
  readonly widthPx?: number;
  readonly marks: number;
  readonly texts: readonly Readonly<Record<Locale, string>>[];
  /** Radius of the body in the exhibit's origin that hides names behind it, m. */
  readonly bodyRadiusM?: number;
  /** Whether its points are written anew now and then. */
  readonly isRewritten?: boolean;
  /** Whether its lines are ways: see `StrokeOptions`. */
  readonly isCurved?: boolean;
}

/** What a live exhibit draws with: lines, marks and names in its own axes, three draw calls a pass. */
export class PathFigure {
  readonly group = new Group();
  readonly strokes: PathStrokes;
  private readonly marks: PathMarks;
  private readonly names: PathNames;
  private readonly bodyRadiusM: number;
  private readonly screen = { distanceM: 1, widthPx: 1, heightPx: 1 };
  private view: LiveView | null = null;
  private eye: Eye | null = null;

  constructor(options: PathFigureOptions, private readonly canvas: HTMLCanvasElement, private readonly camera: PerspectiveCamera, invalidate: () => void) {
    const { points, legs, widthPx = 1.8, marks, texts, bodyRadiusM = 0, isRewritten = false, isCurved = false } = options;
    this.strokes = new PathStrokes({ points, legs, frames: 1, widthPx, seam: 0.45, isRewritten, isCurved });
    this.marks = new PathMarks(marks);
    this.names = new PathNames(marks, texts, canvas, invalidate);
    this.bodyRadiusM = bodyRadiusM;
    this.strokes.mesh.renderOrder = -19;
    this.marks.points.renderOrder = -17;
    this.names.mesh.renderOrder = -16;
    this.group.add(this.strokes.mesh, this.marks.points, this.names.mesh);
  }

  /** Begins a frame; after it, marks are added and `finish` is called. */
  begin(view: LiveView): void {
    this.view = view;
    // The view serves as the eye: its camera and turn are those of the exhibit's axes.
    this.eye = view;
    this.screen.distanceM = view.distanceM;
    this.screen.widthPx = this.canvas.clientWidth;
    this.screen.heightPx = this.canvas.clientHeight;
    this.strokes.setEye(0, view);
    this.marks.begin();
    this.camera.updateMatrixWorld();
    this.names.begin(this.screen);
  }

  /** Adds a mark at a place in the exhibit's axes (m), with a name (its number among the texts) to its right or left, or without (−1). */
  mark(placeM: ReadonlyVec3, figure: number, sizePx: number, tint: Tint, alpha: number, text = -1, isLeft = false): void {
    const { view, eye } = this;
    if (!view || !eye) return;
    const place = this.marks.add(placeM, eye, view, figure, sizePx, tint, alpha);
    if (place && text >= 0 && !isBehindSphere(this.bodyRadiusM, placeM, view.cameraM)) this.names.add(text, place, this.camera, tint, alpha, isLeft);
  }

  /** `points`: how many of the lines' points are there; 0 draws no line. */
  finish(points: number, pixelRatio: number): void {
    this.strokes.finish(this.screen, points);
    this.marks.finish(pixelRatio);
    this.names.finish();
  }

  dispose(): void {
    this.strokes.dispose();
    this.marks.dispose();
    this.names.dispose();
  }
}
