const KEPT = 240;

/** Script time of the last frames, milliseconds. */
export class FrameStatistics {
  frames = 0;
  private readonly times = new Float64Array(KEPT);
  private readonly sorted = new Float64Array(KEPT);

  add(scriptMs: number): void {
    this.times[this.frames % KEPT] = scriptMs;
    this.frames++;
  }

  reset(): void {
    this.frames = 0;
  }

  /** The value below which a share of the kept frames lies; 0 before the first frame. */
  percentile(share: number): number {
    const count = Math.min(this.frames, KEPT);
    if (count === 0) return 0;
    const view = this.sorted.subarray(0, count);
    view.set(this.times.subarray(0, count));
    view.sort();
    return view[Math.min(count - 1, Math.floor(share * count))] ?? 0;
  }
}
