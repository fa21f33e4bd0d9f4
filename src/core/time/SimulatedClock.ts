import { clamp } from '../maths/interpolation.js';

/** Seconds shown for a second that passes: a ladder of speeds from real time to ten years a second. */
export const CLOCK_RATES: readonly number[] = [1, 60, 600, 3600, 21_600, 86_400, 604_800, 2_629_800, 31_557_600, 315_576_000];

export interface ClockRange {
  /** First and last date, ms since 1970 UTC. */
  readonly firstMs: number;
  readonly lastMs: number;
}

/** What passes longer than this between two frames (a hidden page) is not run through at more than real time, ms. */
const LONGEST_FRAME_MS = 1000;

/**
 * The date shown, running at a rate. Pure: the time that passes is handed in (`nowMs`, any steady clock). The date is
 * counted from the last change of rate and not summed frame by frame, so no rounding gathers. Nothing is allocated.
 */
export class SimulatedClock {
  private anchorDateMs: number;
  private anchorNowMs = Number.NaN;
  private lastNowMs = Number.NaN;
  private shownMs: number;
  private speed = 1;
  private paused = false;

  constructor(
    private readonly range: ClockRange,
    dateMs: number,
  ) {
    this.shownMs = this.anchorDateMs = clamp(dateMs, range.firstMs, range.lastMs);
  }

  /** The date shown, ms since 1970 UTC. */
  get dateMs(): number {
    return this.shownMs;
  }

  /** Seconds shown for a second that passes; negative runs backwards. Kept while paused. */
  get rate(): number {
    return this.speed;
  }

  get isPaused(): boolean {
    return this.paused;
  }

  /** Whether it stands at an end of its range and would run out of it. */
  get isAtEnd(): boolean {
    return this.speed > 0 ? this.shownMs >= this.range.lastMs : this.shownMs <= this.range.firstMs;
  }

  /** The date at `nowMs`; times that run backwards are taken as standing still. */
  advance(nowMs: number): number {
    const passedMs = nowMs - this.lastNowMs;
    this.lastNowMs = nowMs;
    if (!(passedMs >= 0)) return this.anchor();
    // Real time stays true however long the page slept; a faster run goes on where it was left.
    const skippedMs = this.speed === 1 ? 0 : Math.max(0, passedMs - LONGEST_FRAME_MS);
    this.anchorNowMs += this.paused ? passedMs : skippedMs;
    if (!this.paused) {
      const dateMs = this.anchorDateMs + (nowMs - this.anchorNowMs) * this.speed;
      this.shownMs = clamp(dateMs, this.range.firstMs, this.range.lastMs);
      if (this.shownMs !== dateMs) this.anchor();
    }
    return this.shownMs;
  }

  /** Runs at `rate` from the date shown. */
  run(rate: number): void {
    if (!Number.isFinite(rate) || rate === 0) throw new RangeError('A clock runs at a finite rate that is not 0: to stop it, pause it');
    this.speed = rate;
    this.paused = false;
    this.anchor();
  }

  pause(): void {
    this.paused = true;
    this.anchor();
  }

  resume(): void {
    this.paused = false;
    this.anchor();
  }

  reverse(): void {
    this.run(-this.speed);
  }

  /** One step up (1) or down (−1) the ladder of rates, in the direction it runs in. */
  shift(steps: 1 | -1): void {
    const at = Math.abs(this.speed);
    let next = at;
    if (steps === 1) next = CLOCK_RATES.find((rate) => rate > at) ?? at;
    else next = CLOCK_RATES.findLast((rate) => rate < at) ?? at;
    this.run(Math.sign(this.speed) * next);
  }

  /** Shows another date, within the range, and goes on as before. */
  jumpTo(dateMs: number): number {
    if (Number.isNaN(dateMs)) throw new RangeError('This is no date: give milliseconds since 1970 UTC');
    this.shownMs = clamp(dateMs, this.range.firstMs, this.range.lastMs);
    return this.anchor();
  }

  /** To the next (1) or the previous (−1) of dates in ascending order; stays where there is none. */
  jumpToEvent(datesMs: ArrayLike<number>, direction: 1 | -1): number {
    const found = neighbouringDate(datesMs, this.shownMs, direction);
    return found === null ? this.shownMs : this.jumpTo(found);
  }

  private anchor(): number {
    this.anchorDateMs = this.shownMs;
    this.anchorNowMs = this.lastNowMs;
    return this.shownMs;
  }
}

/** The first date after (1) or the last before (−1) `dateMs` in an ascending list; null where there is none. */
export function neighbouringDate(datesMs: ArrayLike<number>, dateMs: number, direction: 1 | -1): number | null {
  let low = 0;
  let high = datesMs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = datesMs[middle] ?? Number.POSITIVE_INFINITY;
    if (direction === 1 ? value <= dateMs : value < dateMs) low = middle + 1;
    else high = middle;
  }
  return datesMs[direction === 1 ? low : low - 1] ?? null;
}
