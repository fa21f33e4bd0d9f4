import type { RefObject } from 'react';
import type { CatalogueEntry } from '../catalogue/CatalogueIndex.js';
import { decadeLabel } from '../core/format/decadeLabel.js';
import { formatSize } from '../core/format/formatSize.js';
import { toPlainText } from '../core/format/parts.js';
import { typesetWords } from '../core/format/typesetWords.js';
import { DecadeLabels } from '../stage/ground/DecadeLabels.js';
import { collectLabels, type LabelWords } from '../stage/labels/collectLabels.js';
import { LabelLayout, type LabelCandidate } from '../stage/labels/LabelLayout.js';
import { Outline } from '../stage/labels/Outline.js';
import type { ScreenBox } from '../stage/labels/ScreenBox.js';
import { writtenNames } from '../stage/labels/WrittenNames.js';
import type { StageEngine } from '../stage/StageEngine.js';
import type { LabelLayer, LabelView, NeighboursHandle, OdometerHandle, RulerHandle, ScaleBarHandle } from '../ui/pieces.js';
import type { Show } from './Show.js';

export interface InstrumentParts {
  /** The element that all pieces stand in. */
  readonly root: HTMLElement;
  readonly layer: LabelLayer;
  /** The word about the sizes at which nothing has been seen. */
  readonly desert: HTMLElement;
  readonly ruler: RefObject<RulerHandle | null>;
  readonly scaleBar: RefObject<ScaleBarHandle | null>;
  readonly odometer: RefObject<OdometerHandle | null>;
  readonly neighbours: RefObject<NeighboursHandle | null>;
}

/** Below this zoom the view is smaller than anything that has been seen: about 10⁻¹⁹ m. */
const DESERT_Q = -18.6;
/** Pieces that labels keep clear of. */
const RESERVED_PARTS = '.sichao-top > *, .sichao-bottom > *, [data-part="ruler"], .sichao-card, [data-part="search"], [data-part="notice"], [data-part="clock"], [data-part="clock-panel"], [data-part="mission"]';
/** The reserved areas are measured again after this many frames; measuring costs a layout. */
const MEASURE_EVERY = 20;

interface MutableLabelView {
  id: string;
  checkpoint?: string;
  name: string;
  sizeText: string;
  tag: LabelView['tag'];
  xPx: number;
  yPx: number;
  opacity: number;
  emphasised: boolean;
  leaderPx: number;
  leaderXPx: number;
}

/** What follows each drawn frame without React: labels, ruler, scale bar, odometer and neighbours. */
export class Instruments {
  private readonly candidates: LabelCandidate[] = [];
  private readonly views: MutableLabelView[] = [];
  private readonly names = new Map<string, string>();
  private readonly sizes = new Map<string, string>();
  private readonly layout: LabelLayout;
  private readonly outline = new Outline();
  private readonly words: LabelWords;
  private readonly decades: DecadeLabels;
  private untilMeasured = 0;
  private isDesert = false;
  private readonly unsubscribe: () => void;
  private readonly stopObserving: () => void;

  constructor(
    private readonly show: Show,
    private readonly parts: InstrumentParts,
  ) {
    this.layout = new LabelLayout({ measureText: textMeasurer(parts.root) });
    this.layout.chosen = this.outline;
    this.words = {
      nameOf: (entry) => this.nameOf(entry),
      sizeOf: (entry) => this.sizeOf(entry),
      isDimmed: (tag, entry) => {
        const { tags, domains } = show.session.getState();
        return (tags.length > 0 && !tags.includes(tag)) || (domains.length > 0 && !domains.includes(entry.domain));
      },
    };
    const decadeText = (exponent: number) => toPlainText(decadeLabel(exponent, show.session.getState().lang));
    this.decades = new DecadeLabels(decadeText, parts.root.ownerDocument);
    show.engine.nameDecades(this.decades);
    const measureSoon = (): void => {
      this.untilMeasured = 0;
      show.engine.invalidate();
    };
    // A card grows when its words arrive, and covers labels that had room until then.
    const growing = new ResizeObserver(measureSoon);
    let card: Element | null = null;
    const watchCard = (): void => {
      const opened = parts.root.querySelector('.sichao-card');
      if (opened === card) return;
      if (card) growing.unobserve(card);
      if (opened) growing.observe(opened);
      card = opened;
    };
    watchCard();
    const observer = new MutationObserver(() => {
      const room = parts.root.querySelector('.sichao-sky-room');
      if (room) observer.observe(room, { childList: true });
      watchCard();
      measureSoon();
    });
    observer.observe(parts.root, { childList: true });
    // Before the frame that the stage draws for its new size, so that none has to follow it.
    const resizing = new ResizeObserver(() => void this.measureReserved());
    resizing.observe(parts.root);
    this.stopObserving = () => {
      observer.disconnect();
      resizing.disconnect();
      growing.disconnect();
    };
    this.unsubscribe = show.session.subscribe(() => {
      this.decades.speak(decadeText);
      this.names.clear();
      this.sizes.clear();
      this.untilMeasured = 0;
    });
  }

  /** Returns true while a label is still fading. */
  readonly update = (engine: StageEngine, deltaS: number): boolean => {
    const { q } = engine.navigator.viewpoint;
    const { ruler, scaleBar, odometer, neighbours, layer } = this.parts;
    ruler.current?.update(q);
    scaleBar.current?.update(q, engine.frameView.pixelsPerUnit);
    odometer.current?.update(q);
    neighbours.current?.update(q);
    const { at, still } = this.show.session.getState();
    // A card says it in its own words, and would lie over these.
    const isDesert = q < DESERT_Q && at === null;
    if (isDesert !== this.isDesert) {
      this.isDesert = isDesert;
      this.parts.desert.hidden = !isDesert;
    }
    if (this.untilMeasured-- <= 0 && this.measureReserved()) engine.invalidate();

    this.layout.names = engine.activeRenderer ? writtenNames(engine.activeRenderer.domElement) : null;
    if (this.layout.names) this.layout.names.reserved = this.layout.reserved;
    const count = collectLabels(this.candidates, this.outline, engine, at, this.words);
    const fading = this.layout.update(this.candidates, count, engine.widthPx, engine.heightPx, still ? 1 : deltaS);
    this.layout.names?.clear();
    const { labels } = this.layout;
    for (let i = 0; i < labels.length; i++) {
      const label = labels[i];
      if (!label) continue;
      const view = (this.views[i] ??= { ...label, leaderPx: 0 });
      view.id = label.id;
      view.checkpoint = label.checkpoint ?? label.id;
      view.name = label.name;
      view.sizeText = label.sizeText;
      view.tag = label.tag;
      view.xPx = label.xPx;
      // A label that found room only below its anchor has no leader.
      view.leaderPx = Math.max(0, label.anchorYPx - label.yPx);
      view.leaderXPx = label.leaderXPx;
      view.yPx = label.yPx + view.leaderPx;
      view.opacity = label.opacity;
      view.emphasised = label.emphasised;
    }
    layer.update(this.views, labels.length);
    return fading;
  };

  dispose(): void {
    this.unsubscribe();
    this.stopObserving();
    this.decades.dispose();
    this.parts.layer.dispose();
  }

  private nameOf(entry: CatalogueEntry): string {
    const known = this.names.get(entry.id);
    if (known !== undefined) return known;
    const { lang } = this.show.session.getState();
    const text = typesetWords(entry.name[lang], lang);
    this.names.set(entry.id, text);
    return text;
  }

  private sizeOf(entry: CatalogueEntry): string {
    const known = this.sizes.get(entry.id);
    if (known !== undefined) return known;
    const text = toPlainText(formatSize(entry.sizeM, this.show.session.getState().lang));
    this.sizes.set(entry.id, text);
    return text;
  }

  /** Returns whether the focus now belongs elsewhere. */
  private measureReserved(): boolean {
    this.untilMeasured = MEASURE_EVERY;
    const { root } = this.parts;
    this.layout.unitPx = Number.parseFloat(getComputedStyle(root).fontSize) || 16;
    this.layout.reserved = Array.from(root.querySelectorAll<HTMLElement>(RESERVED_PARTS), (element) => layoutBox(element, root));
    return this.keepFocusClear();
  }

  /** Aims the focus at the middle of what the card leaves free: beside a panel, between the top row and a sheet. */
  private keepFocusClear(): boolean {
    const { root } = this.parts;
    const card = root.querySelector<HTMLElement>('.sichao-card');
    const isPanel = card !== null && card.offsetWidth < root.clientWidth * 0.7;
    const shiftX = card && isPanel ? (root.clientWidth - card.offsetLeft - rightOfMission(root, card.offsetLeft)) / 2 : 0;
    const shiftY = card && !isPanel ? (root.clientHeight - card.offsetTop - lowestOfTop(root)) / 2 : 0;
    return this.show.engine.focusShift.aimAt(Math.round(shiftX), Math.round(shiftY));
  }
}

/** The focus is kept this clear on both sides, CSS pixels, and its surroundings upwards: ways begin there. */
const CLEAR_PX = 130;
const CLEAR_ABOVE_PX = 200;

/** Where a mission's figures end that reach down into the middle, beside a card that begins at `cardPx`; 0 where they cover nothing. */
function rightOfMission(root: HTMLElement, cardPx: number): number {
  const mission = root.querySelector<HTMLElement>('.sichao-mission');
  if (!mission) return 0;
  const { right, bottom } = layoutBox(mission, root);
  return bottom > root.clientHeight / 2 - CLEAR_ABOVE_PX && cardPx - right > 2 * CLEAR_PX ? right : 0;
}

/** Where the pieces at the top end, CSS pixels. */
function lowestOfTop(root: HTMLElement): number {
  let lowestPx = 0;
  for (const piece of root.querySelectorAll<HTMLElement>('.sichao-top, .sichao-time, .sichao-mission')) lowestPx = Math.max(lowestPx, layoutBox(piece, root).bottom);
  return lowestPx;
}

/** Where the layout puts an element, CSS pixels from `root`'s upper left: what slides in is measured where it will rest. */
function layoutBox(element: HTMLElement, root: HTMLElement): ScreenBox {
  let left = 0;
  let top = 0;
  for (let part: Element | null = element; part instanceof HTMLElement && part !== root; part = part.offsetParent) {
    left += part.offsetLeft;
    top += part.offsetTop;
  }
  return { left, top, right: left + element.offsetWidth, bottom: top + element.offsetHeight };
}

/** A label's name in units of type, as labels.css sets it; measured at a size where hinting does not matter. */
const NAME_UNITS = 0.875;
const MEASURED_AT_PX = 100;

/** Width of a label's text in units of type, measured once per text in the page's own face. */
function textMeasurer(root: HTMLElement): (text: string) => number {
  const context = root.ownerDocument.createElement('canvas').getContext('2d');
  if (context) context.font = `500 ${MEASURED_AT_PX}px ${getComputedStyle(root).fontFamily}`;
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) {
      const perUnit = context ? context.measureText(text).width / MEASURED_AT_PX : text.length * 0.6;
      width = perUnit * NAME_UNITS;
      widths.set(text, width);
    }
    return width;
  };
}
