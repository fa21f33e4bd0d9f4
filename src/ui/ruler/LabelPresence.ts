/** How long a figure takes to come or go, milliseconds. */
const FADE_MS = 160;

/**
 * How much of each figure of the ruler is there, from 0 to 1. A figure has room or has none; what is in between is only
 * ever seen in passing, so that at rest none is half lit.
 */
export class LabelPresence {
  private shares = new Float32Array(0);
  private started = false;
  private moving = false;

  /** Whether a figure of the picture that was finished last is neither wholly there nor wholly gone. */
  isMoving = false;

  /** Forgets what was shown; the next figures are there at once. */
  reset(count: number): void {
    this.shares = new Float32Array(count);
    this.started = false;
  }

  /** Moves figure `index` towards there (`hasRoom`) or gone. Gives its share now. */
  step(index: number, hasRoom: boolean, elapsedMs: number): number {
    const before = this.shares[index] ?? 0;
    const step = this.started ? elapsedMs / FADE_MS : 1;
    const share = hasRoom ? Math.min(1, before + step) : Math.max(0, before - step);
    this.shares[index] = share;
    if (share > 0 && share < 1) this.moving = true;
    return share;
  }

  /** To be called when all figures of a picture have been stepped. */
  finish(): void {
    this.started = true;
    this.isMoving = this.moving;
    this.moving = false;
  }

  /** Whether a figure was there in the last picture: it keeps its place a little longer than it would get it. */
  isThere(index: number): boolean {
    return (this.shares[index] ?? 0) > 0.5;
  }
}
