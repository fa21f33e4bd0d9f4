import type { FormattedPart } from '../../core/format/parts.js';
import type { Tag } from '../../catalogue/schema.js';
import { TAGS_IN_ORDER, TAG_OUTLINE, TAG_STYLE } from '../tags/tagStyle.js';
import { LANE_COUNT, type RulerMark } from './rulerMarks.js';
import type { RulerScale } from './RulerScale.js';

interface DecadeLabel {
  readonly decade: number;
  /** The label is shown where this many decades have room for it. */
  readonly stride: number;
  readonly parts: readonly FormattedPart[];
  /** Of each part and of all; measured once a font, since measuring costs more than drawing. */
  widthsPx: readonly number[];
  widthPx: number;
}

/** Strides at which decades keep their label as the scale gets dense. */
const STRIDES = [15, 5, 1] as const;
const SUB_TICKS = [2, 3, 4, 5, 6, 7, 8, 9].map(Math.log10);

const strideOf = (decade: number): number => STRIDES.find((stride) => decade % stride === 0) ?? 1;

const fadeIn = (value: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

/** Draws the ruler on a canvas: labels, axis, then the lanes of marks. All lengths in CSS pixels. */
export class RulerPainter {
  private readonly context: CanvasRenderingContext2D | null;
  private readonly outlines: Readonly<Record<Tag, Path2D>>;
  private labels: DecadeLabel[] = [];
  private marks: readonly RulerMark[] = [];
  private widthPx = 0;
  private heightPx = 0;
  private remPx = 16;
  private axisXPx = 0;
  private lanePitchPx = 0;
  private font = '';
  private exponentFont = '';
  private highlighted: RulerMark | null = null;

  constructor(private readonly canvas: HTMLCanvasElement, private readonly scale: RulerScale) {
    this.context = canvas.getContext('2d');
    this.outlines = Object.fromEntries(
      TAGS_IN_ORDER.map((tag) => [tag, new Path2D(TAG_OUTLINE[TAG_STYLE[tag].shape])]),
    ) as Record<Tag, Path2D>;
  }

  resize(widthPx: number, heightPx: number, pixelRatio: number, remPx: number, family: string): void {
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    this.remPx = remPx;
    this.canvas.width = Math.max(1, Math.round(widthPx * pixelRatio));
    this.canvas.height = Math.max(1, Math.round(heightPx * pixelRatio));
    this.font = `450 ${remPx * 0.75}px ${family}`;
    this.exponentFont = `450 ${remPx * 0.54}px ${family}`;
    this.context?.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    this.axisXPx = Math.min(remPx * 3.5, widthPx * 0.72);
    this.lanePitchPx = (widthPx - this.axisXPx - remPx * 0.25) / LANE_COUNT;
    this.measureLabels();
  }

  setMarks(marks: readonly RulerMark[]): void {
    this.marks = marks;
  }

  setLabels(labelOf: (decade: number) => readonly FormattedPart[]): void {
    this.labels = [];
    for (let decade = Math.ceil(this.scale.qMin); decade <= this.scale.qMax; decade++) {
      this.labels.push({ decade, stride: strideOf(decade), parts: labelOf(decade), widthsPx: [], widthPx: 0 });
    }
    this.measureLabels();
  }

  /** Also to be called when a face has arrived. */
  measureLabels(): void {
    const context = this.context;
    if (!context || this.font === '') return;
    for (const label of this.labels) {
      label.widthsPx = label.parts.map((part) => {
        context.font = part.kind === 'exponent' ? this.exponentFont : this.font;
        return context.measureText(part.value).width;
      });
      label.widthPx = label.widthsPx.reduce((sum, width) => sum + width, 0);
    }
  }

  highlight(mark: RulerMark | null): void {
    this.highlighted = mark;
  }

  /** Pixels from the left at which a lane's shapes stand. */
  laneXPx(lane: number): number {
    return this.axisXPx + this.lanePitchPx * (lane + 0.62);
  }

  /** The mark under a point, or null. */
  markAt(xPx: number, yPx: number): RulerMark | null {
    const reach = this.remPx * 0.85;
    let best: RulerMark | null = null;
    let bestDistance = reach;
    for (const mark of this.marks) {
      const shrink = this.shapeFade(mark.q);
      if (shrink < 0.5) continue;
      const distance = Math.hypot(this.laneXPx(mark.lane) - xPx, this.scale.yPx(mark.q) - yPx);
      if (distance < bestDistance) {
        best = mark;
        bestDistance = distance;
      }
    }
    return best;
  }

  paint(q: number): void {
    const context = this.context;
    if (!context) return;
    context.clearRect(0, 0, this.widthPx, this.heightPx);
    this.paintTicks(context, q);
    this.paintLabels(context);
    this.paintMarks(context);
  }

  /** 0 where the scale is dense and a mark is only a stroke, 1 in the lens. */
  private shapeFade(q: number): number {
    return fadeIn(this.scale.pxPerDecade(q), this.remPx * 0.9, this.remPx * 1.9);
  }

  private paintTicks(context: CanvasRenderingContext2D, q: number): void {
    const { scale, axisXPx, remPx } = this;
    context.fillStyle = 'rgb(214 222 238 / 0.38)';
    context.fillRect(axisXPx - 1, 0, 1, this.heightPx);
    context.fillStyle = 'rgb(226 231 242 / 0.62)';
    for (const { decade, stride } of this.labels) {
      const length = remPx * (stride === 1 ? 0.36 : 0.6);
      context.fillRect(axisXPx - length, Math.round(scale.yPx(decade) * 2) / 2 - 0.5, length, 1);
    }
    context.fillStyle = 'rgb(226 231 242 / 0.3)';
    for (let decade = Math.floor(q) - 2; decade <= q + 2; decade++) {
      if (scale.pxPerDecade(decade + 0.5) < remPx * 1.8 || decade < scale.qMin) continue;
      for (const step of SUB_TICKS) {
        if (decade + step > scale.qMax) break;
        context.fillRect(axisXPx - remPx * 0.22, scale.yPx(decade + step) - 0.5, remPx * 0.22, 1);
      }
    }
  }

  private paintLabels(context: CanvasRenderingContext2D): void {
    const { scale, remPx } = this;
    context.textBaseline = 'middle';
    context.fillStyle = '#f3f0e9';
    const endXPx = this.axisXPx - remPx * 0.78;
    for (const { decade, stride, parts, widthsPx, widthPx } of this.labels) {
      const fade = fadeIn(scale.pxPerDecade(decade) * stride, remPx * 1.3, remPx * 1.9);
      if (fade === 0) continue;
      const y = scale.yPx(decade);
      if (y < remPx * 0.5 || y > this.heightPx - remPx * 0.5) continue;
      context.globalAlpha = fade * (0.55 + 0.45 * fadeIn(scale.pxPerDecade(decade), remPx, remPx * 2.6));
      let x = endXPx - widthPx;
      for (let index = 0; index < parts.length; index++) {
        const part = parts[index];
        if (!part) continue;
        const raised = part.kind === 'exponent';
        context.font = raised ? this.exponentFont : this.font;
        context.fillText(part.value, x, raised ? y - remPx * 0.26 : y);
        x += widthsPx[index] ?? 0;
      }
    }
    context.globalAlpha = 1;
  }

  private paintMarks(context: CanvasRenderingContext2D): void {
    const { scale, remPx, axisXPx } = this;
    for (const tag of TAGS_IN_ORDER) {
      context.fillStyle = TAG_STYLE[tag].colour;
      for (const mark of this.marks) {
        if (mark.tag !== tag) continue;
        const y = scale.yPx(mark.q);
        const fade = this.shapeFade(mark.q);
        // Where decades are a few pixels apart a mark is a stroke, so that crowds show as a band.
        if (fade < 1) context.fillRect(axisXPx + remPx * (0.2 + 0.3 * mark.lane), y - 0.75, remPx * 0.26, 1.5);
        if (fade > 0) this.paintShape(context, mark, y, fade);
      }
    }
  }

  private paintShape(context: CanvasRenderingContext2D, mark: RulerMark, yPx: number, fade: number): void {
    const size = this.remPx * (mark === this.highlighted ? 0.44 : 0.31) * fade;
    const x = this.laneXPx(mark.lane);
    const outline = this.outlines[mark.tag];
    context.save();
    context.translate(x, yPx);
    context.scale(size, size);
    if (TAG_STYLE[mark.tag].shape === 'ring') {
      context.strokeStyle = TAG_STYLE[mark.tag].colour;
      context.lineWidth = 0.4;
      context.stroke(outline);
    } else {
      context.fill(outline);
    }
    if (mark.members.length > 1) {
      context.fillStyle = '#f3f0e9';
      context.fillRect(1.15, -0.14, 0.7, 0.28);
      context.fillRect(1.36, -0.35, 0.28, 0.7);
      context.fillStyle = TAG_STYLE[mark.tag].colour;
    }
    context.restore();
  }
}
