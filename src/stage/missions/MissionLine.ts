import { smoothstep } from '../../core/maths/interpolation.js';
import { distance } from '../../core/maths/magnitude.js';
import type { MissionLeg } from '../../core/missions/Mission.js';
import { drawWithin } from '../render/drawWithin.js';
import type { Eye } from '../sky/SkyView.js';
import { drawnDate, pieceAt, type DrawnLeg } from './DrawnLeg.js';
import type { Tint } from './missionLooks.js';
import { PathStrokes, type StrokeView } from './PathStrokes.js';

const WIDTH_PX = 1.8;
/** Decades by which the view may be smaller than a leg before its line dissolves. */
const NEAR = [-2.6, -1.4] as const;
const PAST = 1;
const FUTURE = 0.34;
/** A leg that is smaller than this on the screen, CSS pixels, is not drawn; whole from the second on. */
const SIZE_PX = [4, 18] as const;

/** What a line must know of the frame; one object, written in place. */
export interface LineMoment {
  view: StrokeView;
  /** CSS pixels that a small thing of one radian takes in the middle of the picture. */
  pixelsPerRadian: number;
  /** The eye in the frame of a given number. */
  eyeAt: (frame: number) => Eye;
  /** Opacity of the whole; 0 draws nothing. */
  alpha: number;
  dateMs: number;
  /** Whether the date shown lies within the flight: past and future are told apart. */
  isUnderWay: boolean;
  /** 1 where one looks at the craft itself: then the whole way stays, however near. */
  followed: number;
}

/**
 * A way of many legs, each drawn in its own frame, in one draw call a pass: bright where it has been flown on the date
 * shown, dim where it has not. `pieces` tells, for each leg, which of its pieces the craft is in: that piece is left to
 * `CraftTrail`, which draws it fine.
 */
export class MissionLine {
  readonly strokes: PathStrokes;
  /** For each leg: how many CSS pixels its half diagonal takes. */
  readonly sizesPx: Float64Array;
  /** For each leg: how far its middle is from the eye, m. */
  private readonly awaysM: Float64Array;
  private readonly pasts: Float64Array;
  private readonly futures: Float64Array;
  private readonly frames: readonly number[];
  private readonly points: number;

  /** `frameNumber`: which number `eyeAt` knows a frame by. `tintOf`: the colour of a leg where it is on a date. */
  constructor(
    readonly legs: readonly DrawnLeg[],
    frames: number,
    frameNumber: (frame: MissionLeg['frame']) => number,
    tintOf: (dateMs: number, leg: DrawnLeg) => Tint,
    widthPx = WIDTH_PX,
  ) {
    this.points = legs.reduce((sum, { datesMs }) => sum + datesMs.length, 0);
    this.frames = legs.map(({ leg }) => frameNumber(leg.frame));
    this.sizesPx = new Float64Array(legs.length);
    this.awaysM = new Float64Array(legs.length);
    this.pasts = new Float64Array(legs.length);
    this.futures = new Float64Array(legs.length);
    this.strokes = new PathStrokes({ points: this.points, legs: Math.max(1, legs.length), frames, widthPx, isCurved: true });
    let index = 0;
    legs.forEach((drawn, number) => {
      const { placesM, datesMs } = drawn;
      datesMs.forEach((dateMs, point) => {
        this.strokes.setPoint(index++, placesM, point, number, point, tintOf(dateMs, drawn));
      });
    });
  }

  /** Places the line for the coming frame. */
  update(moment: LineMoment): void {
    const { alpha, view } = moment;
    let nearestM = Infinity;
    let farthestM = 0;
    for (let number = 0; number < this.legs.length; number++) {
      if (!this.placeLeg(number, moment)) continue;
      const awayM = this.awaysM[number] ?? 0;
      const radiusM = this.legs[number]?.radiusM ?? 0;
      nearestM = Math.min(nearestM, Math.max(0, awayM - radiusM));
      farthestM = Math.max(farthestM, awayM + radiusM);
    }
    this.strokes.finish(view, farthestM > 0 && alpha > 0.004 ? this.points : 0);
    drawWithin(this.strokes.mesh, Math.min(nearestM, farthestM) / view.distanceM, farthestM / view.distanceM);
  }

  /** Opacity of what is flown of a leg in this frame, and of what is not. */
  past(leg: number): number {
    return this.pasts[leg] ?? 0;
  }

  future(leg: number): number {
    return this.futures[leg] ?? 0;
  }

  dispose(): void {
    this.strokes.dispose();
  }

  private placeLeg(number: number, { view, pixelsPerRadian, eyeAt, alpha, dateMs, isUnderWay, followed }: LineMoment): boolean {
    const drawn = this.legs[number];
    const frame = this.frames[number] ?? 0;
    if (!drawn) return false;
    const { leg, centreM, radiusM } = drawn;
    const eye = eyeAt(frame);
    const awayM = distance(eye.cameraM, centreM);
    const px = (radiusM / Math.max(awayM, 0.2 * radiusM)) * pixelsPerRadian;
    this.sizesPx[number] = px;
    this.awaysM[number] = awayM;
    const isHere = isUnderWay && dateMs >= leg.startMs && dateMs <= leg.endMs;
    const near = Math.max(followed, smoothstep(NEAR[0], NEAR[1], Math.log10(view.distanceM / radiusM)));
    const shown = alpha * near * smoothstep(SIZE_PX[0], SIZE_PX[1], px);
    // What goes round and round has been everywhere on its ring after the first turn.
    const isTurning = isHere && leg.turnMs !== undefined && dateMs - leg.startMs > leg.turnMs;
    const past = isUnderWay ? PAST * shown : shown;
    const future = isUnderWay && !isTurning ? FUTURE * shown : shown;
    this.pasts[number] = past;
    this.futures[number] = future;
    const gap = isHere ? pieceAt(drawn, drawnDate(drawn, dateMs)) : isUnderWay && dateMs > leg.endMs ? drawn.datesMs.length : -1;
    this.strokes.setLeg(number, frame, past, future, gap);
    if (shown < 0.004) return false;
    this.strokes.setEye(frame, eye);
    return true;
  }
}
