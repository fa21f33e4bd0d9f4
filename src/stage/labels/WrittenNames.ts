import type { ScreenBox } from './ScreenBox.js';

/** Names at once, of all who write in a picture. */
const MOST = 128;
/** Numbers of a box: left, top, right, bottom, CSS pixels from the picture's upper left. */
const STRIDE = 4;

/**
 * Where names are written into the picture itself in this frame, so that labels over it can give way, and what names give
 * way to: the pieces of the page, and the chosen thing's label as it stood in the frame before. Reused; nothing is allocated.
 */
export class WrittenNames {
  private readonly boxes = new Float64Array(MOST * STRIDE);
  private readonly chosen = new Float64Array(STRIDE);
  private hasChosen = false;
  /** Where the pieces of the page lie over the picture. */
  reserved: readonly ScreenBox[] = [];
  private count = 0;

  clear(): void {
    this.count = 0;
  }

  add(left: number, top: number, right: number, bottom: number): void {
    if (this.count >= MOST) return;
    const at = this.count++ * STRIDE;
    this.boxes[at] = left;
    this.boxes[at + 1] = top;
    this.boxes[at + 2] = right;
    this.boxes[at + 3] = bottom;
  }

  /** Where the chosen thing's label stands; null where there is none. */
  keepClear(box: ScreenBox | null): void {
    this.hasChosen = box !== null;
    if (!box) return;
    this.chosen[0] = box.left;
    this.chosen[1] = box.top;
    this.chosen[2] = box.right;
    this.chosen[3] = box.bottom;
  }

  /** How far a name's box stays from what it gives way to, CSS pixels; less than 0 where it lies on that. */
  gapPx(left: number, top: number, right: number, bottom: number): number {
    const { chosen, reserved } = this;
    let gap = this.hasChosen ? Math.max((chosen[0] ?? 0) - right, left - (chosen[2] ?? 0), (chosen[1] ?? 0) - bottom, top - (chosen[3] ?? 0)) : Infinity;
    for (let index = 0; index < reserved.length; index++) {
      const box = reserved[index];
      if (box) gap = Math.min(gap, Math.max(box.left - right, left - box.right, box.top - bottom, top - box.bottom));
    }
    return gap;
  }

  /** Whether a box lies over a name. */
  meets({ left, top, right, bottom }: ScreenBox): boolean {
    const { boxes } = this;
    for (let index = 0; index < this.count; index++) {
      const at = index * STRIDE;
      if ((boxes[at] ?? 0) < right && left < (boxes[at + 2] ?? 0) && (boxes[at + 1] ?? 0) < bottom && top < (boxes[at + 3] ?? 0)) return true;
    }
    return false;
  }
}

const byCanvas = new WeakMap<object, WrittenNames>();

/** The names of one picture, by what it is drawn on: there may be several viewers on a page. */
export function writtenNames(canvas: object): WrittenNames {
  const known = byCanvas.get(canvas);
  if (known) return known;
  const made = new WrittenNames();
  byCanvas.set(canvas, made);
  return made;
}
