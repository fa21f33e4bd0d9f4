import type { FormattedPart } from '../../core/format/parts.js';
import { TAGS_IN_ORDER, TAG_STYLE } from '../tags/tagStyle.js';
import { LabelPresence } from './LabelPresence.js';
import { LANE_COUNT, type RulerMark } from './rulerMarks.js';
import type { RulerScale } from './RulerScale.js';
import { RulerSprites } from './RulerSprites.js';

interface DecadeLabel {
  readonly decade: number;
  /** The label is shown where this many decades have room for it. */
  readonly stride: number;
  readonly parts: readonly FormattedPart[];
}

/** Strides at which decades keep their label as the scale gets dense. */
const STRIDES = [15, 5, 1] as const;
const SUB_TICKS = [2, 3, 4, 5, 6, 7, 8, 9].map(Math.log10);
/** Room that a figure needs to appear, and below which it goes, in units of type a label. */
const ROOM = 1.5;
const ROOM_TO_STAY = 1.4;
const SHAPE_SIZE = 0.74;
const HIGHLIGHTED_SIZE = 1;

const strideOf = (decade: number): number => STRIDES.find((stride) => decade % stride === 0) ?? 1;

const fadeIn = (value: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

const CROWD = 200;
const CROWD_GAP = 1.2;

/** Of marks in order of size, those of a lane that stand at least `gap` decades apart. */
const sparseMarks = (marks: readonly RulerMark[], gap: number): ReadonlySet<RulerMark> => {
  const lastOfLane: number[] = [];
  return new Set(marks.filter((mark) => {
    if (mark.q - (lastOfLane[mark.lane] ?? -Infinity) < gap) return false;
    lastOfLane[mark.lane] = mark.q;
    return true;
  }));
};

/** Draws the ruler on a canvas: labels, axis, then the lanes of marks. All lengths in CSS pixels. */
export class RulerPainter {
  private readonly context: CanvasRenderingContext2D | null;
  private readonly sprites: RulerSprites;
  private readonly presence = new LabelPresence();
  private labels: DecadeLabel[] = [];
  private marks: readonly RulerMark[] = [];
  private marksByTag: readonly (readonly RulerMark[])[] = [];
  /** The marks that are drawn as strokes where the scale is dense: not more than can be told apart there. */
  private strokes: ReadonlySet<RulerMark> = new Set();
  private widthPx = 0;
  private heightPx = 0;
  private remPx = 16;
  private pixelRatio = 1;
  private family = 'sans-serif';
  private axisXPx = 0;
  private lanePitchPx = 0;
  private highlighted: RulerMark | null = null;

  constructor(private readonly canvas: HTMLCanvasElement, private readonly scale: RulerScale) {
    this.context = canvas.getContext('2d');
    this.sprites = new RulerSprites(canvas.ownerDocument);
  }

  resize(widthPx: number, heightPx: number, pixelRatio: number, remPx: number, family: string): void {
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    this.pixelRatio = pixelRatio;
    this.remPx = remPx;
    this.family = family;
    this.canvas.width = Math.max(1, Math.round(widthPx * pixelRatio));
    this.canvas.height = Math.max(1, Math.round(heightPx * pixelRatio));
    this.context?.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    this.axisXPx = Math.min(remPx * 3.5, widthPx * 0.72);
    this.lanePitchPx = (widthPx - this.axisXPx - remPx * 0.25) / LANE_COUNT;
    this.presence.reset(this.labels.length);
    this.redrawSprites();
  }

  setMarks(marks: readonly RulerMark[]): void {
    this.marks = marks;
    this.marksByTag = TAGS_IN_ORDER.map((tag) => marks.filter((mark) => mark.tag === tag));
    this.strokes = sparseMarks(marks, marks.length > CROWD ? CROWD_GAP : 0);
  }

  setLabels(labelOf: (decade: number) => readonly FormattedPart[]): void {
    this.labels = [];
    for (let decade = Math.ceil(this.scale.qMin); decade <= this.scale.qMax; decade++) {
      this.labels.push({ decade, stride: strideOf(decade), parts: labelOf(decade) });
    }
    this.presence.reset(this.labels.length);
    this.redrawSprites();
  }

  /** Also to be called when a face has arrived. */
  redrawSprites(): void {
    this.sprites.redraw(this.labels.map((label) => label.parts), {
      remPx: this.remPx,
      pixelRatio: this.pixelRatio,
      family: this.family,
    });
  }

  highlight(mark: RulerMark | null): void {
    this.highlighted = mark;
  }

  /** The mark under a point, or null. */
  markAt(xPx: number, yPx: number): RulerMark | null {
    let best: RulerMark | null = null;
    let bestDistance = this.remPx * 0.85;
    for (const mark of this.marks) {
      if (this.shapeFade(mark.q) < 0.5) continue;
      const distance = Math.hypot(this.laneXPx(mark.lane) - xPx, this.scale.yPx(mark.q) - yPx);
      if (distance < bestDistance) {
        best = mark;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** `elapsedMs`: since the last picture. Returns true while a figure still comes or goes. */
  paint(q: number, elapsedMs: number): boolean {
    const context = this.context;
    if (!context) return false;
    context.clearRect(0, 0, this.widthPx, this.heightPx);
    this.paintTicks(context, q);
    this.paintLabels(context, elapsedMs);
    this.paintMarks(context);
    return this.presence.isMoving;
  }

  private laneXPx(lane: number): number {
    return this.axisXPx + this.lanePitchPx * (lane + 0.62);
  }

  /** 0 where the scale is dense and a mark is only a stroke, 1 in the lens. */
  private shapeFade(q: number): number {
    return fadeIn(this.scale.pxPerDecade(q), this.remPx * 0.9, this.remPx * 1.9);
  }

  // Rectangles are gathered into one path and filled at once: each fill by itself is a call across to the browser.
  private paintTicks(context: CanvasRenderingContext2D, q: number): void {
    const { scale, axisXPx, remPx } = this;
    const thickPx = Math.max(1, remPx / 16);
    context.beginPath();
    context.rect(axisXPx - thickPx, 0, thickPx, this.heightPx);
    for (const { decade, stride } of this.labels) {
      const lengthPx = remPx * (stride === 1 ? 0.36 : 0.6);
      context.rect(axisXPx - lengthPx, Math.round(scale.yPx(decade) * 2) / 2 - thickPx / 2, lengthPx, thickPx);
    }
    context.fillStyle = 'rgb(226 231 242 / 0.6)';
    context.fill();
    context.beginPath();
    for (let decade = Math.floor(q) - 2; decade <= q + 2; decade++) {
      if (scale.pxPerDecade(decade + 0.5) < remPx * 1.8 || decade < scale.qMin) continue;
      for (const step of SUB_TICKS) {
        if (decade + step > scale.qMax) break;
        context.rect(axisXPx - remPx * 0.22, scale.yPx(decade + step) - thickPx / 2, remPx * 0.22, thickPx);
      }
    }
    context.fillStyle = 'rgb(226 231 242 / 0.3)';
    context.fill();
  }

  /** Every figure that has room is there, whole; those in the lens are the brightest. */
  private paintLabels(context: CanvasRenderingContext2D, elapsedMs: number): void {
    const { scale, remPx, presence } = this;
    const rightPx = this.axisXPx - remPx * 0.78;
    for (let index = 0; index < this.labels.length; index++) {
      const label = this.labels[index];
      if (!label) continue;
      const density = scale.pxPerDecade(label.decade);
      const yPx = scale.yPx(label.decade);
      const hasRoom = density * label.stride >= remPx * (presence.isThere(index) ? ROOM_TO_STAY : ROOM)
        && yPx >= remPx * 0.5 && yPx <= this.heightPx - remPx * 0.5;
      const share = presence.step(index, hasRoom, elapsedMs);
      if (share === 0) continue;
      context.globalAlpha = share * (0.78 + 0.22 * fadeIn(density, remPx, remPx * 2.6));
      this.sprites.label(context, index, rightPx, yPx);
    }
    presence.finish();
    context.globalAlpha = 1;
  }

  private paintMarks(context: CanvasRenderingContext2D): void {
    const { scale, remPx, axisXPx } = this;
    for (let tagIndex = 0; tagIndex < this.marksByTag.length; tagIndex++) {
      const tag = TAGS_IN_ORDER[tagIndex];
      const marks = this.marksByTag[tagIndex];
      if (!tag || !marks || marks.length === 0) continue;
      context.fillStyle = TAG_STYLE[tag].colour;
      for (const mark of marks) {
        const fade = this.shapeFade(mark.q);
        const stroke = fade < 1 && this.strokes.has(mark);
        if (fade === 0 && !stroke) continue;
        const yPx = scale.yPx(mark.q);
        // Where decades are a few pixels apart a mark is a stroke, so that crowds show as a band.
        if (stroke) context.fillRect(axisXPx + remPx * (0.2 + 0.3 * mark.lane), yPx - remPx * 0.047, remPx * 0.26, remPx * 0.094);
        if (fade === 0) continue;
        const size = mark === this.highlighted ? HIGHLIGHTED_SIZE : SHAPE_SIZE;
        this.sprites.shape(context, tagIndex, mark.members.length > 1, this.laneXPx(mark.lane), yPx, size * fade);
      }
    }
  }
}
