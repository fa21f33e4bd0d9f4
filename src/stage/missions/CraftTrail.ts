import { subtractVec3, type Vec3 } from '../../core/maths/vec3.js';
import { createEye, type Eye } from '../sky/SkyView.js';
import { drawnDate, pieceAt, type DrawnLeg } from './DrawnLeg.js';
import type { Tint } from './missionLooks.js';
import { PathStrokes, type StrokeView } from './PathStrokes.js';

/** Each piece is this much shorter than the one beyond it, towards the craft. */
const RATIO = 0.62;
const MOST_PIECES = 44;
/** Pieces shorter than this, view units, would not be seen. */
const LEAST_UNITS = 4e-3;

/**
 * The piece of a path that a craft is in, drawn ever finer towards it, so that the line runs through the craft however
 * near one looks. Places are taken relative to the eye in float64; one draw call a pass for all crafts.
 */
export class CraftTrail {
  readonly strokes: PathStrokes;
  private readonly eyes: readonly Eye[];
  private readonly placeM: Vec3 = [0, 0, 0];
  private points = 0;

  constructor(private readonly crafts: number, widthPx: number) {
    this.eyes = Array.from({ length: crafts }, createEye);
    this.strokes = new PathStrokes({ points: crafts * (2 * MOST_PIECES + 3), legs: crafts, frames: crafts, widthPx, isRewritten: true, isCurved: true });
  }

  begin(): void {
    this.points = 0;
  }

  /** Adds the piece about a craft. `past`, `future`: opacities before and behind it. */
  add(craft: number, drawn: DrawnLeg, dateMs: number, eye: Eye, view: StrokeView, tint: Tint, past: number, future: number): void {
    const own = this.eyes[craft];
    if (!own || craft >= this.crafts || past < 0.004) return;
    const nowMs = drawnDate(drawn, dateMs);
    const piece = pieceAt(drawn, nowMs);
    const fromMs = drawn.datesMs[piece] ?? nowMs;
    const toMs = drawn.datesMs[piece + 1] ?? nowMs;
    const pieces = this.piecesFor(drawn, piece, view);
    let number = 0;
    for (let k = 0; k <= pieces; k++) this.point(craft, drawn, nowMs - (nowMs - fromMs) * RATIO ** k, eye, tint, number++);
    const craftNumber = number;
    this.point(craft, drawn, nowMs, eye, tint, number++);
    for (let k = pieces; k >= 0; k--) this.point(craft, drawn, nowMs + (toMs - nowMs) * RATIO ** k, eye, tint, number++);
    own.orientation.copy(eye.orientation);
    this.strokes.setEye(craft, own);
    this.strokes.setLeg(craft, craft, past, future, craftNumber - 0.5);
  }

  finish(view: StrokeView): void {
    this.strokes.finish(view, this.points);
  }

  dispose(): void {
    this.strokes.dispose();
  }

  private piecesFor({ placesM }: DrawnLeg, piece: number, view: StrokeView): number {
    const at = piece * 3;
    const lengthM = Math.hypot((placesM[at + 3] ?? 0) - (placesM[at] ?? 0), (placesM[at + 4] ?? 0) - (placesM[at + 1] ?? 0), (placesM[at + 5] ?? 0) - (placesM[at + 2] ?? 0));
    const wanted = Math.log(Math.max(1, lengthM / view.distanceM / LEAST_UNITS)) / -Math.log(RATIO);
    return Math.min(MOST_PIECES, Math.ceil(wanted));
  }

  private point(craft: number, { leg }: DrawnLeg, dateMs: number, { cameraM }: Eye, tint: Tint, number: number): void {
    const { placeM } = this;
    leg.placeAt(placeM, dateMs);
    this.strokes.setPoint(this.points++, subtractVec3(placeM, placeM, cameraM), 0, craft, number, tint);
  }
}
