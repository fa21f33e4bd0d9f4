import type { Tag } from '../../catalogue/schema.js';

/** A rectangle in CSS pixels from the stage's upper left. */
export interface ScreenBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What may be labelled in the coming frame. */
export interface LabelCandidate {
  id: string;
  name: string;
  sizeText: string;
  tag: Tag;
  /** Where its leader line ends: the top of the thing, CSS pixels. */
  anchorXPx: number;
  anchorYPx: number;
  /** Larger goes first. */
  priority: number;
  emphasised: boolean;
}

/** A label in its place. `xPx`, `yPx`: the lower middle of its text; the leader goes down to the anchor. */
export interface PlacedLabel extends LabelCandidate {
  xPx: number;
  yPx: number;
  opacity: number;
  wanted: boolean;
  readonly box: ScreenBox;
}

export interface LabelLayoutOptions {
  readonly measureText: (text: string) => number;
  readonly limit?: number;
}

const HEIGHT_PX = 44;
const PADDING_PX = 34;
const GAP_PX = 8;
/** The leader's length at first, and how much higher (or, last, lower) a label may stand to find room. */
const LEADER_PX = 16;
const LIFTS_PX: readonly number[] = [0, 30, 62, 98, -72, -120];
const FADE_S = 0.18;
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
  reserved: readonly ScreenBox[] = [];

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
      if (this.place(candidate, widthPx, heightPx)) kept++;
    }
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

  private place(candidate: LabelCandidate, widthPx: number, heightPx: number): boolean {
    const textPx = Math.max(this.options.measureText(candidate.name), this.options.measureText(candidate.sizeText) * 0.85);
    const half = (textPx + PADDING_PX) / 2;
    const x = Math.min(widthPx - half - GAP_PX, Math.max(half + GAP_PX, candidate.anchorXPx));
    for (const lift of LIFTS_PX) {
      const bottom = Math.min(heightPx - GAP_PX, Math.max(HEIGHT_PX + GAP_PX, candidate.anchorYPx - LEADER_PX - lift));
      if (!this.isFree(candidate.id, x - half, bottom - HEIGHT_PX, x + half, bottom)) continue;
      const label = this.labelOf(candidate);
      Object.assign(label, candidate);
      label.xPx = x;
      label.yPx = bottom;
      label.wanted = true;
      setBox(label.box, x - half, bottom - HEIGHT_PX, x + half, bottom);
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
      opacity: 0,
      wanted: true,
      box: { left: 0, top: 0, right: 0, bottom: 0 },
    };
    this.placed.set(candidate.id, label);
    return label;
  }

  private isFree(id: string, left: number, top: number, right: number, bottom: number): boolean {
    for (const box of this.reserved) if (overlaps(box, left, top, right, bottom)) return false;
    for (const label of this.shown) if (overlaps(label.box, left, top, right, bottom)) return false;
    // A newcomer waits until what fades out has gone.
    for (const label of this.placed.values()) {
      if (label.id !== id && !label.wanted && label.opacity > 0.05 && overlaps(label.box, left, top, right, bottom)) {
        if (!this.placed.has(id)) return false;
      }
    }
    return true;
  }

  private fade(deltaS: number): boolean {
    let moving = false;
    for (const [id, label] of this.placed) {
      const step = deltaS / FADE_S;
      const before = label.opacity;
      label.opacity = label.wanted ? Math.min(1, before + step) : Math.max(0, before - step);
      if (label.opacity !== before) moving = true;
      if (!label.wanted) {
        if (label.opacity === 0 || this.collides(label)) this.placed.delete(id);
        else this.shown.push(label);
      }
    }
    return moving;
  }

  private collides(label: PlacedLabel): boolean {
    const { left, top, right, bottom } = label.box;
    for (const other of this.shown) if (other !== label && overlaps(other.box, left, top, right, bottom)) return true;
    return false;
  }
}

function setBox(box: ScreenBox, left: number, top: number, right: number, bottom: number): void {
  box.left = left;
  box.top = top;
  box.right = right;
  box.bottom = bottom;
}

function overlaps(box: ScreenBox, left: number, top: number, right: number, bottom: number): boolean {
  return box.left < right + GAP_PX && left < box.right + GAP_PX && box.top < bottom + GAP_PX && top < box.bottom + GAP_PX;
}
