import { formatScaleBar, type ScaleBar } from '../../core/format/formatScaleBar.js';
import type { Locale } from '../../core/format/locale.js';
import { writeFormatted } from '../text/writeFormatted.js';

/** On a laptop; the bar grows with the type. */
const USUAL_WIDEST_PX = 200;
/** Of the widest: below it the next round length is due. 1 : 2 : 5 leaves 0.4 at the least, and some slack. */
const NARROWEST = 0.39;

const slot = (root: HTMLElement, name: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[data-slot="${name}"]`);
  if (!found) throw new Error(`The scale bar has no "${name}"`);
  return found;
};

/** Stretches the bar every frame; writes words only when the round length changes. */
export class ScaleBarWriter {
  private readonly figure: HTMLElement;
  private readonly line: HTMLElement;
  private readonly end: HTMLElement;
  private readonly words: HTMLElement;
  private readonly meaning: HTMLElement;
  private readonly resizing: ResizeObserver | null;
  private widestPx = USUAL_WIDEST_PX;
  private locale: Locale = 'en';
  private shown: ScaleBar | null = null;
  private q = 0;
  private pixelsPerUnit = 0;
  private widthPx = Number.NaN;

  constructor(root: HTMLElement) {
    this.figure = slot(root, 'figure');
    this.line = slot(root, 'line');
    this.end = slot(root, 'end');
    this.words = slot(root, 'words');
    this.meaning = slot(root, 'meaning');
    this.resizing = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => this.resize());
    this.resizing?.observe(this.line);
  }

  dispose(): void {
    this.resizing?.disconnect();
  }

  private resize(): void {
    const widestPx = this.line.offsetWidth || USUAL_WIDEST_PX;
    if (widestPx === this.widestPx) return;
    this.widestPx = widestPx;
    this.widthPx = Number.NaN;
    this.speak(this.locale);
  }

  speak(locale: Locale): void {
    this.locale = locale;
    this.shown = null;
    if (this.pixelsPerUnit > 0) this.update(this.q, this.pixelsPerUnit);
  }

  update(q: number, pixelsPerUnit: number): void {
    this.q = q;
    this.pixelsPerUnit = pixelsPerUnit;
    const pixelsPerMetre = pixelsPerUnit * 10 ** -q;
    let widthPx = (this.shown?.lengthM ?? 0) * pixelsPerMetre;
    if (!this.shown || widthPx < NARROWEST * this.widestPx || widthPx > this.widestPx) {
      this.shown = formatScaleBar(pixelsPerMetre, this.locale, { maxPx: this.widestPx });
      widthPx = this.shown.widthPx;
      writeFormatted(this.figure, this.shown.parts);
      this.words.textContent = this.shown.plainWords;
      this.meaning.textContent = this.shown.unitMeaning;
    }
    // A hundredth of a pixel cannot be seen, and a style that is not written costs nothing.
    if (Math.abs(widthPx - this.widthPx) < 0.01) return;
    this.widthPx = widthPx;
    this.line.style.transform = `scaleX(${(widthPx / this.widestPx).toFixed(5)})`;
    this.end.style.transform = `translate3d(${(widthPx - this.widestPx / 100).toFixed(2)}px, 0, 0)`;
  }
}
