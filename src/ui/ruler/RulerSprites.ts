import type { FormattedPart } from '../../core/format/parts.js';
import type { Tag } from '../../catalogue/schema.js';
import { TAGS_IN_ORDER, TAG_OUTLINE, TAG_STYLE } from '../tags/tagStyle.js';

export interface RulerFonts {
  readonly remPx: number;
  readonly pixelRatio: number;
  readonly family: string;
}

const LABEL_REM = 0.75;
const EXPONENT_REM = 0.54;
const LABEL_HEIGHT_REM = 1.25;
const LABEL_WIDTH_REM = 4.5;
const SHAPE_REM = 1;

/**
 * Labels and tag shapes, drawn once a language, face and size into one picture, from which the
 * ruler copies: setting text sixty times a frame would cost more than all the rest together.
 */
export class RulerSprites {
  readonly picture: HTMLCanvasElement;
  private remPx = 16;
  private pixelRatio = 1;
  private widths: number[] = [];

  constructor(document: Document) {
    this.picture = document.createElement('canvas');
  }

  redraw(labels: readonly (readonly FormattedPart[])[], { remPx, pixelRatio, family }: RulerFonts): void {
    this.remPx = remPx;
    this.pixelRatio = pixelRatio;
    const rowPx = LABEL_HEIGHT_REM * remPx;
    this.picture.width = Math.ceil((LABEL_WIDTH_REM + 2 * SHAPE_REM) * remPx * pixelRatio);
    this.picture.height = Math.ceil(rowPx * Math.max(labels.length, TAGS_IN_ORDER.length) * pixelRatio);
    const context = this.picture.getContext('2d');
    if (!context) return;
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    context.textBaseline = 'middle';
    context.fillStyle = '#f3f0e9';
    const font = `450 ${remPx * LABEL_REM}px ${family}`;
    const exponentFont = `450 ${remPx * EXPONENT_REM}px ${family}`;
    this.widths = labels.map((parts, row) => {
      let x = 0;
      for (const part of parts) {
        const raised = part.kind === 'exponent';
        context.font = raised ? exponentFont : font;
        context.fillText(part.value, x, (row + 0.5) * rowPx - (raised ? remPx * 0.26 : 0));
        x += context.measureText(part.value).width;
      }
      return Math.min(x, LABEL_WIDTH_REM * remPx);
    });
    TAGS_IN_ORDER.forEach((tag, row) => {
      this.drawShape(context, tag, LABEL_WIDTH_REM * remPx, row * rowPx, false);
      this.drawShape(context, tag, (LABEL_WIDTH_REM + SHAPE_REM) * remPx, row * rowPx, true);
    });
  }

  /** Copies a label with its right end at `rightPx` and its middle at `yPx`. */
  label(context: CanvasRenderingContext2D, index: number, rightPx: number, yPx: number): void {
    const { pixelRatio } = this;
    const heightPx = LABEL_HEIGHT_REM * this.remPx;
    const widthPx = Math.ceil(this.widths[index] ?? 0);
    if (widthPx === 0) return;
    // On whole device pixels, where a copied letter stays sharp.
    const left = Math.round((rightPx - widthPx) * pixelRatio) / pixelRatio;
    const top = Math.round((yPx - heightPx / 2) * pixelRatio) / pixelRatio;
    context.drawImage(
      this.picture,
      0, index * heightPx * pixelRatio, widthPx * pixelRatio, heightPx * pixelRatio,
      left, top, widthPx, heightPx,
    );
  }

  /** Copies a tag's shape, `size` 1 being its full size; `several` adds the sign that there is more than one. */
  shape(context: CanvasRenderingContext2D, tagIndex: number, several: boolean, xPx: number, yPx: number, size: number): void {
    const { pixelRatio, remPx } = this;
    const side = SHAPE_REM * remPx;
    context.drawImage(
      this.picture,
      (LABEL_WIDTH_REM + (several ? SHAPE_REM : 0)) * remPx * pixelRatio, tagIndex * LABEL_HEIGHT_REM * remPx * pixelRatio,
      side * pixelRatio, side * pixelRatio,
      xPx - (side * size) / 2, yPx - (side * size) / 2, side * size, side * size,
    );
  }

  private drawShape(context: CanvasRenderingContext2D, tag: Tag, leftPx: number, topPx: number, several: boolean): void {
    const { colour, shape } = TAG_STYLE[tag];
    const outline = new Path2D(TAG_OUTLINE[shape]);
    const half = (SHAPE_REM * this.remPx) / 2;
    context.save();
    context.translate(leftPx + half, topPx + half);
    context.scale(half * 0.84, half * 0.84);
    context.fillStyle = colour;
    context.strokeStyle = colour;
    context.lineWidth = 0.4;
    if (shape === 'ring') context.stroke(outline);
    else context.fill(outline);
    if (several) {
      context.fillStyle = shape === 'ring' ? '#f3f0e9' : '#0b1220';
      context.fillRect(-0.42, -0.09, 0.84, 0.18);
      context.fillRect(-0.09, -0.42, 0.18, 0.84);
    }
    context.restore();
  }
}
