import { Q_MAX, Q_MIN } from '../../core/frames/Viewpoint.js';
import { formatLength } from '../../core/format/formatLength.js';
import { formatSize } from '../../core/format/formatSize.js';
import type { Locale } from '../../core/format/locale.js';
import { toPlainText } from '../../core/format/parts.js';
import { translate } from '../strings/translate.js';
import { nextCheckpoint, type RulerCheckpoint, type RulerMark } from './rulerMarks.js';
import { rulerLabel } from './rulerLabels.js';
import { RulerPainter } from './RulerPainter.js';
import { RulerScale } from './RulerScale.js';

export interface RulerCallbacks {
  readonly onDragStart: () => void;
  readonly onDrag: (q: number) => void;
  readonly onDragEnd: () => void;
  readonly onZoomTo: (q: number) => void;
  readonly onChoose: (id: string) => void;
}

interface RulerElements {
  readonly root: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly here: HTMLElement;
  readonly tip: HTMLElement;
}

const DRAG_THRESHOLD_PX = 4;
const LENS_REM_PER_DECADE = 2.7;
const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 0.1, ArrowRight: 0.1, ArrowDown: -0.1, ArrowLeft: -0.1, PageUp: 1, PageDown: -1, Home: -Infinity, End: Infinity,
};

/** The ruler's life outside React: size, hand, keys and the per-frame update. */
export class RulerController {
  private readonly scale = new RulerScale(Q_MIN, Q_MAX, 400, 48);
  private readonly painter: RulerPainter;
  private readonly ending = new AbortController();
  private readonly resizing: ResizeObserver | null;
  private locale: Locale = 'en';
  private checkpoints: readonly RulerCheckpoint[] = [];
  private q = 0;
  private topPx = 0;
  private grabOffsetPx: number | null = null;
  private pressedYPx: number | null = null;
  private pointed: RulerMark | null = null;
  private timesChosen = 0;
  private selected: RulerCheckpoint | null = null;
  private spokenStep = Number.NaN;
  private paintedMs = 0;
  private nextPaint: number | null = null;

  constructor(
    private readonly elements: RulerElements,
    private readonly callbacks: { readonly current: RulerCallbacks },
    private readonly showNames: (checkpoints: readonly RulerCheckpoint[]) => void,
  ) {
    this.painter = new RulerPainter(elements.canvas, this.scale);
    const { root } = elements;
    const { signal } = this.ending;
    root.addEventListener('pointerdown', this.press, { signal });
    root.addEventListener('pointermove', this.move, { signal });
    root.addEventListener('pointerup', this.release, { signal });
    root.addEventListener('pointercancel', this.letGo, { signal });
    root.addEventListener('pointerleave', () => this.point(null), { signal });
    root.addEventListener('keydown', this.key, { signal });
    root.addEventListener('blur', () => this.select(null), { signal });
    root.setAttribute('aria-valuemin', String(Q_MIN));
    root.setAttribute('aria-valuemax', String(Q_MAX));
    this.resizing = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => this.resize());
    this.resizing?.observe(root);
    const fonts = root.ownerDocument.fonts as FontFaceSet | undefined;
    fonts?.addEventListener('loadingdone', () => {
      this.painter.redrawSprites();
      this.paint();
    }, { signal });
    this.resize();
  }

  dispose(): void {
    this.ending.abort();
    this.resizing?.disconnect();
    if (this.nextPaint !== null) cancelAnimationFrame(this.nextPaint);
  }

  show(locale: Locale, checkpoints: readonly RulerCheckpoint[], marks: readonly RulerMark[]): void {
    this.locale = locale;
    this.checkpoints = checkpoints;
    this.painter.setMarks(marks);
    this.painter.setLabels((decade) => rulerLabel(decade, locale));
    this.spokenStep = Number.NaN;
    this.resize();
  }

  update(q: number): void {
    // A twentieth of a pixel in the lens: nobody sees it, and at the end of a spring it would be drawn for seconds.
    if (Math.abs(q - this.q) < 0.001 && !Number.isNaN(this.spokenStep)) return;
    this.q = q;
    this.scale.lookFrom(q);
    this.paint();
    this.speak();
  }

  private paint(): void {
    const nowMs = performance.now();
    const isFading = this.painter.paint(this.q, nowMs - this.paintedMs);
    this.paintedMs = nowMs;
    // The stage draws no more once the zoom is at rest; what has begun to fade ends by itself.
    if (isFading && this.nextPaint === null) {
      this.nextPaint = requestAnimationFrame(() => {
        this.nextPaint = null;
        this.paint();
      });
    }
    this.elements.here.style.transform = `translate3d(0, ${this.scale.yPx(this.q).toFixed(1)}px, 0)`;
    const tipQ = this.selected ? Math.log10(this.selected.sizeM) : this.pointed?.q;
    if (tipQ !== undefined) this.elements.tip.style.transform = `translate3d(0, ${this.scale.yPx(tipQ).toFixed(1)}px, 0)`;
  }

  /** Tells assistive technology, at most ten times a decade. */
  private speak(): void {
    const step = Math.round(this.q * 10);
    if (step === this.spokenStep) return;
    this.spokenStep = step;
    const { root } = this.elements;
    const size = toPlainText(formatLength(10 ** this.q, this.locale, 'plain', { digits: 1 }));
    root.setAttribute('aria-valuenow', (step / 10).toFixed(1));
    if (!this.selected) root.setAttribute('aria-valuetext', translate(this.locale)('ruler.value', { size }));
  }

  private resize(): void {
    const { root } = this.elements;
    const style = getComputedStyle(root);
    const remPx = Number.parseFloat(style.fontSize) || 16;
    const heightPx = root.clientHeight || 400;
    this.scale.resize(heightPx, remPx * LENS_REM_PER_DECADE);
    this.painter.resize(root.clientWidth || 96, heightPx, devicePixelRatio || 1, remPx, style.fontFamily || 'sans-serif');
    this.scale.lookFrom(this.q);
    this.paint();
    this.speak();
  }

  private localYPx(event: PointerEvent): number {
    return event.clientY - this.topPx;
  }

  private readonly press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.topPx = this.elements.root.getBoundingClientRect().top;
    this.pressedYPx = this.localYPx(event);
    this.elements.root.setPointerCapture(event.pointerId);
  };

  private readonly move = (event: PointerEvent): void => {
    if (this.pressedYPx === null) {
      const box = this.elements.root.getBoundingClientRect();
      if (event.pointerType === 'mouse') this.point(this.painter.markAt(event.clientX - box.left, event.clientY - box.top));
      return;
    }
    const yPx = this.localYPx(event);
    if (this.grabOffsetPx === null) {
      if (Math.abs(yPx - this.pressedYPx) < DRAG_THRESHOLD_PX) return;
      this.grabOffsetPx = this.pressedYPx - this.scale.yPx(this.q);
      this.point(null);
      this.callbacks.current.onDragStart();
    }
    this.callbacks.current.onDrag(this.scale.markerAt(yPx - this.grabOffsetPx));
  };

  private readonly release = (event: PointerEvent): void => {
    const tapped = this.pressedYPx !== null && this.grabOffsetPx === null;
    this.letGo();
    if (!tapped) return;
    const box = this.elements.root.getBoundingClientRect();
    const mark = this.painter.markAt(event.clientX - box.left, event.clientY - box.top);
    if (!mark) {
      this.callbacks.current.onZoomTo(this.scale.valueAt(event.clientY - box.top));
      return;
    }
    // Repeated taps on a crowd go through its members.
    this.timesChosen = mark === this.pointed ? this.timesChosen : 0;
    const chosen = mark.members[this.timesChosen++ % mark.members.length];
    this.point(mark);
    if (chosen) this.callbacks.current.onChoose(chosen.id);
  };

  private readonly letGo = (): void => {
    const dragged = this.grabOffsetPx !== null;
    this.pressedYPx = null;
    this.grabOffsetPx = null;
    if (dragged) this.callbacks.current.onDragEnd();
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = KEY_STEPS[event.key];
    if (event.key === 'Enter' && this.selected) {
      this.callbacks.current.onChoose(this.selected.id);
    } else if (step === undefined) {
      return;
    } else if (event.shiftKey && Number.isFinite(step)) {
      const from = this.selected ? Math.log10(this.selected.sizeM) : this.q;
      this.select(nextCheckpoint(this.checkpoints, from, step > 0 ? 1 : -1) ?? this.selected);
    } else {
      this.select(null);
      this.callbacks.current.onZoomTo(Math.min(Q_MAX, Math.max(Q_MIN, this.q + step)));
    }
    // The stage has the same keys for the same purpose; one press must not count twice.
    event.preventDefault();
    event.stopPropagation();
  };

  private point(mark: RulerMark | null): void {
    if (mark === this.pointed) return;
    this.pointed = mark;
    this.timesChosen = 0;
    this.painter.highlight(mark);
    this.elements.root.classList.toggle('sichao-ruler--on-mark', mark !== null);
    this.showNames(mark?.members ?? []);
    this.paint();
  }

  private select(checkpoint: RulerCheckpoint | null): void {
    if (checkpoint === this.selected) return;
    this.selected = checkpoint;
    this.showNames(checkpoint ? [checkpoint] : []);
    this.spokenStep = Number.NaN;
    if (checkpoint) {
      const size = toPlainText(formatSize(checkpoint.sizeM, this.locale, 'plain'));
      this.elements.root.setAttribute('aria-valuetext', `${checkpoint.name[this.locale]}, ${size}`);
    }
    this.speak();
    this.paint();
  }
}
