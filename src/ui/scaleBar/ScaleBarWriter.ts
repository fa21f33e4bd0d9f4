import { formatScaleBar, type ScaleBar } from '../../core/format/formatScaleBar.js';
import type { Locale } from '../../core/format/locale.js';
import { writeFormatted } from '../text/writeFormatted.js';

const NARROWEST_PX = 78;
const WIDEST_PX = 200;

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
    if (!this.shown || widthPx < NARROWEST_PX || widthPx > WIDEST_PX) {
      this.shown = formatScaleBar(pixelsPerMetre, this.locale, { maxPx: WIDEST_PX });
      widthPx = this.shown.widthPx;
      writeFormatted(this.figure, this.shown.parts);
      this.words.textContent = this.shown.plainWords;
      this.meaning.textContent = this.shown.unitMeaning;
    }
    // A hundredth of a pixel cannot be seen, and a style that is not written costs nothing.
    if (Math.abs(widthPx - this.widthPx) < 0.01) return;
    this.widthPx = widthPx;
    this.line.style.transform = `scaleX(${(widthPx / WIDEST_PX).toFixed(5)})`;
    this.end.style.transform = `translate3d(${(widthPx - 2).toFixed(2)}px, 0, 0)`;
  }
}
