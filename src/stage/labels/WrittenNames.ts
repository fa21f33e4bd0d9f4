/** Names at once, of all who write in a picture. */
const MOST = 128;
/** Numbers of a box: left, top, right, bottom, CSS pixels from the picture's upper left. */
const STRIDE = 4;

/** Where names are written into the picture itself in this frame, so that labels over it can give way. Reused; nothing is allocated. */
export class WrittenNames {
  private readonly boxes = new Float64Array(MOST * STRIDE);
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

  /** Whether a box lies over a name. */
  meets(left: number, top: number, right: number, bottom: number): boolean {
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
