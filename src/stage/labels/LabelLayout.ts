import type { Tag } from '../../catalogue/schema.js';
import type { Outline } from './Outline.js';
import type { ScreenBox } from './ScreenBox.js';
import type { WrittenNames } from './WrittenNames.js';

/** What may be labelled in the coming frame. */
export interface LabelCandidate {
  id: string;
  /** Whose card it leads to, where the same exhibit has labels in several places. Default: `id`. */
  checkpoint?: string;
  name: string;
  sizeText: string;
  tag: Tag;
  /** Where its leader line ends: the top of the thing, CSS pixels. */
  anchorXPx: number;
  anchorYPx: number;
  /** Larger goes first. */
  priority: number;
  emphasised: boolean;
  /** Neither the chosen thing nor in it: its words do not lie over that. */
  isBeside?: boolean;
  /** Farther away than the chosen thing: nor does its leader run over that. */
  isBehind?: boolean;
}

/** A label in its place. `xPx`, `yPx`: the lower middle of its text; the leader goes down to the anchor. */
export interface PlacedLabel extends LabelCandidate {
  xPx: number;
  yPx: number;
  /** How far the leader stands from the middle of the text, to the right. */
  leaderXPx: number;
  opacity: number;
  wanted: boolean;
  readonly box: ScreenBox;
}

export interface LabelLayoutOptions {
  /** Width of a text on one line, in the unit of type. */
  readonly measureText: (text: string) => number;
  readonly limit?: number;
}

/** In the unit of type, as in labels.css: one line of name and one of size, a second line of name, what is not text. */
const HEIGHT = 2.75;
const SECOND_LINE = 1.1;
const PADDING = 2.125;
/** Longer names are set in two lines; in a narrow window sooner. */
const LINE = 17;
const NARROW_LINE = 11;
const NARROW_WINDOW_PX = 640;
const GAP_PX = 8;
/** The leader's length at first, and how much higher (or, with the smallest, lower) a label may stand to find room. */
const LEADER_PX = 16;
/**
 * Where a label is tried, best first: how much higher than usual, CSS pixels, and how far to the side, in shares of
 * half its width. Below its anchor it has no leader and hides its thing, so that comes last.
 */
const PLACES: readonly { readonly liftPx: number; readonly side: number }[] = ([
  [0, 0], [-12, 0], [30, 0], [0, 0.85], [0, -0.85], [62, 0], [30, 0.85], [30, -0.85], [98, 0], [-72, 0], [-120, 0], [-172, 0],
] as const).map(([liftPx, side]) => ({ liftPx, side }));
const FIRST_PLACE = { liftPx: 0, side: 0 } as const;
const NOWHERE: ScreenBox = { left: 0, top: 0, right: 0, bottom: 0 };
const FADE_S = 0.18;
/** Less than this is not seen. */
const FAINT = 0.05;
/** Last frame's labels keep their place unless another is this much more important. */
const HYSTERESIS = 1.3;

/**
 * Places labels so that none overlaps another or a reserved area: greedy by priority, last frame's first, lifted
 * along their leader where it is crowded. A label that lost its place fades out before another takes it.
 */
export class LabelLayout {
  private readonly placed = new Map<string, PlacedLabel>();
  private readonly order: LabelCandidate[] = [];
  private readonly shown: PlacedLabel[] = [];
  private readonly limit: number;
  /** Numbers that cross a call are boxed, so the place that is tried is kept here. */
  private readonly tried: ScreenBox = { left: 0, top: 0, right: 0, bottom: 0 };
  private readonly leader: ScreenBox = { left: 0, top: 0, right: 0, bottom: 0 };
  reserved: readonly ScreenBox[] = [];
  /** Names in the picture, which labels give way to where they can; the chosen thing's stands in any case, and they give way to it. */
  names: WrittenNames | null = null;
  /** The chosen thing as it is seen: labels of what does not stand in it keep off. */
  chosen: Outline | null = null;
  /** CSS pixels of one unit of type: the size of the page's text. */
  unitPx = 16;

  constructor(private readonly options: LabelLayoutOptions) {
    this.limit = options.limit ?? 18;
  }

  get labels(): readonly PlacedLabel[] {
    return this.shown;
  }

  /** Lays out `count` candidates. Returns true while a label is still fading. */
  update(candidates: readonly LabelCandidate[], count: number, widthPx: number, heightPx: number, deltaS: number): boolean {
    this.sort(candidates, count);
    for (const label of this.placed.values()) label.wanted = false;
    this.shown.length = 0;
    let kept = 0;
    for (const candidate of this.order) {
      if (kept >= this.limit) break;
      if (this.place(candidate, widthPx, heightPx, true) || (candidate.emphasised && this.place(candidate, widthPx, heightPx, false))) kept++;
    }
    this.names?.keepClear(this.shown.find(isEmphasised)?.box ?? null);
    return this.fade(deltaS);
  }

  private sort(candidates: readonly LabelCandidate[], count: number): void {
    this.order.length = 0;
    for (let i = 0; i < count; i++) {
      const candidate = candidates[i];
      if (candidate) this.order.push(candidate);
    }
    this.order.sort(this.heavierFirst);
  }

  private readonly heavierFirst = (a: LabelCandidate, b: LabelCandidate): number => this.weight(b) - this.weight(a);

  private weight(candidate: LabelCandidate): number {
    return candidate.priority * (this.placed.has(candidate.id) ? HYSTERESIS : 1);
  }

  private place(candidate: LabelCandidate, widthPx: number, heightPx: number, givesWay: boolean): boolean {
    const { unitPx } = this;
    const line = widthPx <= NARROW_WINDOW_PX ? NARROW_LINE : LINE;
    const name = this.options.measureText(candidate.name);
    const isLong = name > line;
    const text = Math.max(isLong ? line : name, this.options.measureText(candidate.sizeText));
    const half = ((text + PADDING) * unitPx) / 2;
    const height = (HEIGHT + (isLong ? SECOND_LINE : 0)) * unitPx;
    const { tried } = this;
    for (let at = 0; at < PLACES.length; at++) {
      const { liftPx, side } = PLACES[at] ?? FIRST_PLACE;
      const x = Math.min(widthPx - half - GAP_PX, Math.max(half + GAP_PX, candidate.anchorXPx + side * half));
      const bottom = Math.min(heightPx - GAP_PX, Math.max(height + GAP_PX, candidate.anchorYPx - LEADER_PX - liftPx));
      tried.left = x - half;
      tried.top = bottom - height;
      tried.right = x + half;
      tried.bottom = bottom;
      if (!this.isFree(tried) || this.isOverChosen(candidate, tried)) continue;
      if (givesWay && this.names?.meets(tried)) continue;
      // A line across a piece of the page would point at that; the chosen thing is named in any case.
      if (!candidate.emphasised && this.isCrossed(candidate, bottom)) continue;
      const label = this.labelOf(candidate);
      copyCandidate(label, candidate);
      label.xPx = x;
      label.yPx = bottom;
      // At the end of its rounded corner at the most, however far out of the window the anchor is.
      label.leaderXPx = Math.min(half - GAP_PX, Math.max(GAP_PX - half, candidate.anchorXPx - x));
      label.wanted = true;
      copyBox(label.box, tried);
      this.shown.push(label);
      return true;
    }
    return false;
  }

  private labelOf(candidate: LabelCandidate): PlacedLabel {
    const known = this.placed.get(candidate.id);
    if (known) return known;
    const label: PlacedLabel = {
      ...candidate,
      xPx: 0,
      yPx: 0,
      leaderXPx: 0,
      opacity: 0,
      wanted: true,
      box: { left: 0, top: 0, right: 0, bottom: 0 },
    };
    this.placed.set(candidate.id, label);
    return label;
  }

  /** Whether a line straight down from `fromPx` to a candidate's anchor runs across a reserved area or another label. */
  private isCrossed({ anchorXPx, anchorYPx }: LabelCandidate, fromPx: number): boolean {
    const { reserved, shown } = this;
    for (let index = 0; index < reserved.length; index++) if (isBetween(reserved[index] ?? NOWHERE, anchorXPx, fromPx, anchorYPx)) return true;
    for (let index = 0; index < shown.length; index++) if (isBetween(shown[index]?.box ?? NOWHERE, anchorXPx, fromPx, anchorYPx)) return true;
    return false;
  }

  /** Whether a label there would lie over the chosen thing, or point through it. */
  private isOverChosen({ isBeside, isBehind, anchorXPx, anchorYPx }: LabelCandidate, box: ScreenBox): boolean {
    const { chosen, leader } = this;
    if (!isBeside || !chosen) return false;
    if (chosen.meets(box)) return true;
    leader.left = leader.right = anchorXPx;
    leader.top = Math.min(box.bottom, anchorYPx);
    leader.bottom = Math.max(box.bottom, anchorYPx);
    return isBehind === true && chosen.meets(leader);
  }

  private isFree(box: ScreenBox): boolean {
    const { reserved, shown } = this;
    for (let index = 0; index < reserved.length; index++) if (overlaps(reserved[index] ?? box, box)) return false;
    for (let index = 0; index < shown.length; index++) if (overlaps(shown[index]?.box ?? box, box)) return false;
    return true;
  }

  private fade(deltaS: number): boolean {
    const step = deltaS / FADE_S;
    let moving = false;
    for (const [id, label] of this.placed) {
      if (label.wanted) continue;
      if (label.opacity > 0) moving = true;
      label.opacity = Math.max(0, label.opacity - step);
      if (label.opacity === 0 || this.meets(label, true)) this.placed.delete(id);
    }
    for (const label of this.shown) {
      const before = label.opacity;
      // A newcomer has its place at once, and is seen there when what fades out has gone.
      if (before > FAINT || !this.meets(label, false)) label.opacity = Math.min(1, before + step);
      else moving = true;
      if (label.opacity !== before) moving = true;
    }
    for (const label of this.placed.values()) if (!label.wanted) this.shown.push(label);
    return moving;
  }

  /** Whether a label lies on another that can be seen and is wanted, or is not. */
  private meets(label: PlacedLabel, wanted: boolean): boolean {
    for (const other of this.placed.values()) {
      if (other !== label && other.wanted === wanted && other.opacity > FAINT && overlaps(other.box, label.box)) return true;
    }
    return false;
  }
}

/** Field by field: whole objects are copied through boxes. */
function copyCandidate(to: LabelCandidate, from: LabelCandidate): void {
  to.id = from.id;
  to.name = from.name;
  to.sizeText = from.sizeText;
  to.tag = from.tag;
  to.anchorXPx = from.anchorXPx;
  to.anchorYPx = from.anchorYPx;
  to.priority = from.priority;
  to.emphasised = from.emphasised;
  to.isBeside = from.isBeside ?? false;
  to.isBehind = from.isBehind ?? false;
}

function copyBox(to: ScreenBox, from: ScreenBox): void {
  to.left = from.left;
  to.top = from.top;
  to.right = from.right;
  to.bottom = from.bottom;
}

/** Whether a line down at `xPx` from one height to another runs across a box. */
const isBetween = ({ left, top, right, bottom }: ScreenBox, xPx: number, fromPx: number, toPx: number): boolean =>
  xPx > left && xPx < right && fromPx < bottom && toPx > top;

const isEmphasised = ({ emphasised }: PlacedLabel): boolean => emphasised;

const overlaps = (one: ScreenBox, other: ScreenBox): boolean =>
  one.left < other.right + GAP_PX && other.left < one.right + GAP_PX && one.top < other.bottom + GAP_PX && other.top < one.bottom + GAP_PX;
