import { clamp } from '../maths/interpolation.js';
import { stepSpring, type SpringState } from './spring.js';

/** The fastest that any hand zooms, decades a second. */
export const HAND_ZOOM_LIMIT = 1.2;

const STIFFNESS_PER_S = 15;
/** How far wheel and keys may run ahead of what is seen, in decades: what is still to come when the hand stops. */
const LEAD_LIMIT = 0.35;
const BAND = 0.15;
const COAST_S = 0.3;
/** Half a ten-thousandth of a decade moves the edge of a 1080-pixel picture by a sixteenth of a pixel. */
const REST_DECADES = 5e-5;
const REST_DECADES_PER_S = 2e-3;

/**
 * The zoom as the hand drives it. The hand sets a goal; a carrot runs after the goal at `HAND_ZOOM_LIMIT` at most; a
 * critically damped spring carries q after the carrot. Each part is solved exactly, so q(t) does not depend on the
 * frame rate, and q never moves faster than the limit (unless it is handed over faster from an interrupted flight).
 */
export class HandZoom {
  private readonly state: SpringState = { value: 0, velocity: 0 };
  private carrot = 0;
  private goal = 0;
  private dragging = false;

  constructor(
    private lowQ: number,
    private readonly highQ: number,
  ) {}

  get q(): number {
    return this.state.value;
  }

  /** Decades a second. */
  get velocity(): number {
    return this.state.velocity;
  }

  /** Where it will come to rest. */
  get restQ(): number {
    return clamp(this.goal, this.lowQ, this.highQ);
  }

  get isMoving(): boolean {
    return this.state.value !== this.goal || this.state.velocity !== 0;
  }

  /** Moves the near limit: a visitor who looks at a planet should not end inside it. */
  setLowLimit(lowQ: number): void {
    if (lowQ === this.lowQ) return;
    this.lowQ = lowQ;
    if (!this.dragging && this.goal < lowQ) this.goal = Math.min(lowQ, Math.max(this.goal, this.state.value));
  }

  /** At rest at `q`. */
  setAt(q: number): void {
    this.state.value = q;
    this.state.velocity = 0;
    this.carrot = q;
    this.goal = q;
    this.dragging = false;
  }

  /** Goes on from `q` at `velocity` decades a second, runs out without turning back. */
  setMoving(q: number, velocity: number): void {
    this.setAt(q);
    this.state.velocity = velocity;
    this.goal = clamp(q + velocity / STIFFNESS_PER_S, Math.min(this.lowQ, q), Math.max(this.highQ, q));
    this.carrot = this.goal;
  }

  /** A notch of the wheel, a key. */
  by(decades: number): void {
    if (!Number.isFinite(decades)) return;
    this.dragging = false;
    const lead = Math.max(LEAD_LIMIT, Math.abs(decades));
    const goal = clamp(this.goal + decades, this.state.value - lead, this.state.value + lead);
    this.goal = this.withinBand(goal);
  }

  /** Travels to `q`, however far. */
  to(q: number): void {
    if (!Number.isFinite(q)) return;
    this.dragging = false;
    this.goal = clamp(q, this.lowQ, this.highQ);
  }

  /** Follows a finger that asks for `q`. */
  drag(q: number): void {
    if (!Number.isFinite(q)) return;
    this.dragging = true;
    this.goal = this.withinBand(q);
  }

  /** The finger left at `velocity` decades a second; without it the zoom still travels to where the finger was. */
  release(velocity?: number): void {
    this.dragging = false;
    if (velocity === undefined || !Number.isFinite(velocity)) {
      this.goal = clamp(this.goal, this.lowQ, this.highQ);
      return;
    }
    const coast = clamp(velocity, -HAND_ZOOM_LIMIT, HAND_ZOOM_LIMIT) * COAST_S;
    const goal = clamp(this.goal, this.state.value - LEAD_LIMIT, this.state.value + LEAD_LIMIT) + coast;
    this.goal = this.withinBand(goal);
  }

  step(dtS: number): void {
    if (!this.isMoving) return;
    const gap = this.goal - this.carrot;
    const rampS = Math.min(dtS, Math.abs(gap) / HAND_ZOOM_LIMIT);
    if (rampS > 0) {
      const rate = Math.sign(gap) * HAND_ZOOM_LIMIT;
      stepSpring(this.state, this.carrot, STIFFNESS_PER_S, rampS, rate);
      this.carrot = rampS < dtS ? this.goal : this.carrot + rate * rampS;
    }
    if (rampS < dtS) {
      // Only once the carrot has run into the band does it turn back: that is what the visitor feels as the end.
      if (!this.dragging) this.goal = clamp(this.goal, this.lowQ, this.highQ);
      if (this.goal !== this.carrot) {
        const rest = dtS - rampS;
        const back = Math.sign(this.goal - this.carrot) * HAND_ZOOM_LIMIT;
        const backS = Math.min(rest, Math.abs(this.goal - this.carrot) / HAND_ZOOM_LIMIT);
        stepSpring(this.state, this.carrot, STIFFNESS_PER_S, backS, back);
        this.carrot = backS < rest ? this.goal : this.carrot + back * backS;
        stepSpring(this.state, this.carrot, STIFFNESS_PER_S, rest - backS);
      } else {
        stepSpring(this.state, this.carrot, STIFFNESS_PER_S, dtS - rampS);
      }
    }
    if (
      this.carrot === this.goal &&
      Math.abs(this.state.value - this.goal) < REST_DECADES &&
      Math.abs(this.state.velocity) < REST_DECADES_PER_S
    ) {
      this.state.value = this.goal;
      this.state.velocity = 0;
    }
  }

  /** Beyond its limits the goal is held by a rubber band, at most 0.15 decade long. */
  private withinBand(q: number): number {
    if (q > this.highQ) return this.highQ + BAND * Math.tanh((q - this.highQ) / BAND);
    if (q < this.lowQ) return this.lowQ - BAND * Math.tanh((this.lowQ - q) / BAND);
    return q;
  }
}
