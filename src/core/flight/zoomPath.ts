const LN10 = Math.LN10;

/** ln cosh x without overflow. */
const logCosh = (x: number): number => {
  const a = Math.abs(x);
  return a + Math.log1p(Math.exp(-2 * a)) - Math.LN2;
};

/** sinh(a)/cosh(b) for a ≥ 0 without overflow. */
const sinhOverCosh = (a: number, b: number): number => {
  const c = Math.abs(b);
  return (-Math.expm1(-2 * a) / (1 + Math.exp(-2 * c))) * Math.exp(a - c);
};

/**
 * The path between two views that feels shortest (van Wijk and Nuij, "Smooth and efficient zooming and panning",
 * 2003): zoom out, across and in, as one curve. A view is the width w it shows and the way u along the line
 * from A to B; what is perceived of a small move is ds² = (ρ/w)² du² + (dw / ρw)².
 *
 * It is written with asinh and sinh in place of the paper's logarithms and differences, and each half is computed from
 * its own end, so that it holds over 62 decades of w and of D, and both ends are met exactly.
 */
export class ZoomPath {
  /** Perceived length of the whole path. A pure zoom by one decade has ln 10 / ρ. */
  length = 0;
  private logW0 = 0;
  private logW1 = 0;
  private w0 = 1;
  private w1 = 1;
  private separation = 0;
  private rho = Math.SQRT2;
  private r0 = 0;
  private r1 = 0;
  private bare = true;

  /**
   * @param w0 width at A, w1 at B, separation D of A and B: all in one unit, w > 0, D ≥ 0
   * @param rho how much is zoomed rather than panned; larger flies higher
   */
  solve(w0: number, w1: number, separation: number, rho = Math.SQRT2): this {
    this.w0 = w0;
    this.w1 = w1;
    this.logW0 = Math.log10(w0);
    this.logW1 = Math.log10(w1);
    this.separation = separation;
    this.rho = rho;
    // A way of a trillionth of a trillionth of the view cannot be seen: the exact form would only overflow.
    this.bare = separation <= 1e-30 * Math.min(w0, w1);
    if (this.bare) {
      this.length = (Math.abs(this.logW1 - this.logW0) * LN10) / rho;
      return this;
    }
    const rho2 = rho * rho;
    const rise = ((w1 - w0) / separation) * (1 + w1 / w0);
    const fall = ((w1 - w0) / separation) * (1 + w0 / w1);
    const b0 = (rise / rho2 + rho2 * (separation / w0)) / 2;
    const b1 = (fall / rho2 - rho2 * (separation / w1)) / 2;
    this.r0 = -Math.asinh(b0);
    this.r1 = -Math.asinh(b1);
    this.length = Math.max(0, (this.r1 - this.r0) / rho);
    return this;
  }

  /** log10 of the width at `s` (0 … length). */
  logWidth(s: number): number {
    if (s <= 0) return this.logW0;
    if (s >= this.length) return this.logW1;
    if (this.bare) return this.logW0 + (this.logW1 - this.logW0) * (s / this.length);
    return this.isNearA(s)
      ? this.logW0 + (logCosh(this.r0) - logCosh(this.rho * s + this.r0)) / LN10
      : this.logW1 + (logCosh(this.r1) - logCosh(this.r1 - this.rho * (this.length - s))) / LN10;
  }

  /** The way gone from A at `s`. */
  fromA(s: number): number {
    if (s <= 0) return 0;
    if (s >= this.length) return this.separation;
    if (this.bare) return this.separation * (s / this.length);
    const way = (this.w0 / (this.rho * this.rho)) * sinhOverCosh(this.rho * s, this.rho * s + this.r0);
    return Math.min(this.separation, way);
  }

  /** The way still to go to B at `s`. */
  fromB(s: number): number {
    if (s <= 0) return this.separation;
    if (s >= this.length) return 0;
    if (this.bare) return this.separation * (1 - s / this.length);
    const rest = this.rho * (this.length - s);
    const way = (this.w1 / (this.rho * this.rho)) * sinhOverCosh(rest, rest - this.r1);
    return Math.min(this.separation, way);
  }

  private isNearA(s: number): boolean {
    return s < this.length / 2;
  }
}
