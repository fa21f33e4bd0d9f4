/**
 * The ruler's fisheye: log10 of a length in metres → pixels from the top.
 *
 * The whole range is always on screen; around the present `q` a lens of about ±2.5 decades is
 * stretched to `lensPxPerDecade`. The density of the scale at distance u decades from `q` is
 * 1 + gain / (1 + (u / LENS_WIDTH)²), whose integral is in closed form, so a mark costs one atan.
 */
export class RulerScale {
  private static readonly LENS_WIDTH = 2.3;

  private gain = 0;
  private integralAtBottom = 0;
  private pxPerDensity = 1;
  private q = 0;

  constructor(
    readonly qMin: number,
    readonly qMax: number,
    private heightPx: number,
    private lensPxPerDecade: number,
  ) {
    this.resize(heightPx, lensPxPerDecade);
  }

  /** Sets the height and how far apart the decades in the lens stand, both in CSS pixels. */
  resize(heightPx: number, lensPxPerDecade: number): void {
    const width = RulerScale.LENS_WIDTH;
    const range = this.qMax - this.qMin;
    // The lens may take at most 70 % of the height, or the far decades would have no room left.
    const lens = Math.min(lensPxPerDecade, (0.7 * heightPx) / (Math.PI * width));
    this.heightPx = heightPx;
    this.lensPxPerDecade = lens;
    this.gain = Math.max(0, (lens * range - heightPx) / (heightPx - lens * Math.PI * width));
    this.lookFrom(this.q);
  }

  /** Puts the lens at `q`. */
  lookFrom(q: number): void {
    this.q = Math.min(this.qMax, Math.max(this.qMin, q));
    this.integralAtBottom = this.integral(this.qMin - this.q);
    this.pxPerDensity = this.heightPx / (this.integral(this.qMax - this.q) - this.integralAtBottom);
  }

  /** Pixels from the top of the ruler. Larger lengths are higher up. */
  yPx(value: number): number {
    return this.heightPx - (this.integral(value - this.q) - this.integralAtBottom) * this.pxPerDensity;
  }

  /** Pixels a decade at `value`. */
  pxPerDecade(value: number): number {
    const u = (value - this.q) / RulerScale.LENS_WIDTH;
    return this.pxPerDensity * (1 + this.gain / (1 + u * u));
  }

  /** The value under a point of the ruler as it stands now. Not for every frame. */
  valueAt(yPx: number): number {
    return this.bisect(yPx, (value) => this.yPx(value));
  }

  /** The `q` whose marker stands at `yPx` once the lens has gone there. Not for every frame. */
  markerAt(yPx: number): number {
    const before = this.q;
    const found = this.bisect(yPx, (value) => {
      this.lookFrom(value);
      return this.yPx(value);
    });
    this.lookFrom(before);
    return found;
  }

  private integral(u: number): number {
    return u + this.gain * RulerScale.LENS_WIDTH * Math.atan(u / RulerScale.LENS_WIDTH);
  }

  private bisect(yPx: number, yOf: (value: number) => number): number {
    let low = this.qMin;
    let high = this.qMax;
    for (let step = 0; step < 40; step++) {
      const middle = (low + high) / 2;
      if (yOf(middle) > yPx) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }
}
