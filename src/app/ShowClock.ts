import { EPHEMERIS_FIRST_MS, EPHEMERIS_LAST_MS } from '../core/ephemeris/ephemerisDate.js';
import { clamp } from '../core/maths/interpolation.js';
import { SimulatedClock } from '../core/time/SimulatedClock.js';
import type { Platform } from '../services/platform.js';
import type { SessionState } from '../session/SessionState.js';
import type { SessionStore } from '../session/store.js';

/** The rate that a stopped clock begins to run with: an hour a second. */
const FIRST_RATE = 3600;
/** Following real time, a picture at rest is drawn anew when something has moved by about a pixel, within these, ms. */
const SHORTEST_STEP_MS = 4000;
const LONGEST_STEP_MS = 60_000;
/** A picture that is being drawn anyway moves on in steps that nobody sees, ms. */
const DRAWN_STEP_MS = 1000;
const LOOK_EVERY_MS = 2000;

export interface ShowClockOptions {
  readonly session: SessionStore;
  readonly platform: Pick<Platform, 'nowMs' | 'monotonicMs' | 'setTimer' | 'isHidden'>;
  /** The date of a still picture that names none, ms since 1970 UTC. */
  readonly stillDateMs: number;
  /** How fast the fastest thing in the picture moves at real time, CSS pixels a second; 0 where nothing does. */
  readonly apparentSpeed: () => number;
  /** Real time has moved something in the picture. */
  readonly onStep: () => void;
  /** Another date or rate was set. */
  readonly onSet: () => void;
}

/**
 * The date shown. Without a date in the session it follows real time, in steps too small to be seen and without frames
 * in between; with one it stands there, or runs from it at the session's rate and draws. A still picture's clock stands.
 */
export class ShowClock {
  private readonly clock: SimulatedClock;
  private liveMs: number;
  private lentMs: number | null = null;
  private held = false;
  private cancelLook: () => void = () => undefined;
  private readonly stopListening: () => void;

  constructor(private readonly options: ShowClockOptions) {
    const state = options.session.getState();
    this.liveMs = options.platform.nowMs();
    this.clock = new SimulatedClock({ firstMs: EPHEMERIS_FIRST_MS, lastMs: EPHEMERIS_LAST_MS }, state.dateMs ?? this.liveMs);
    this.clock.run(FIRST_RATE);
    this.apply(state);
    this.stopListening = options.session.subscribe((now, before) => {
      if (now.dateMs === before.dateMs && now.rate === before.rate && now.still === before.still) return;
      this.apply(now);
      options.onSet();
    });
    this.cancelLook = options.platform.setTimer(this.look, LOOK_EVERY_MS);
  }

  /** Whether the date follows real time. */
  get isLive(): boolean {
    const { dateMs, still } = this.options.session.getState();
    return dateMs === null && !still;
  }

  /** Whether the date runs, so that each frame shows another. */
  get isRunning(): boolean {
    const { dateMs, rate, still } = this.options.session.getState();
    return dateMs !== null && rate !== 0 && !still;
  }

  /** Whether the date is one that was lent, and nobody has touched the clock since. */
  get isLent(): boolean {
    const { dateMs, rate } = this.options.session.getState();
    return this.lentMs !== null && dateMs === this.lentMs && rate === 0;
  }

  /** Whether nobody has chosen a date. */
  get isFree(): boolean {
    return this.options.session.getState().dateMs === null || this.isLent;
  }

  /** The rate at which it runs, or would. */
  get rate(): number {
    return this.isLive ? 1 : this.clock.rate;
  }

  /** The date now, ms since 1970 UTC: with real time this may be a little after the date of the picture. */
  get dateMs(): number {
    if (this.isLive) return this.options.platform.nowMs();
    const { dateMs, still } = this.options.session.getState();
    return still ? (dateMs ?? this.options.stillDateMs) : this.clock.dateMs;
  }

  /** The date of the frame that is about to be drawn. */
  frameDateMs(): number {
    if (this.isLive) {
      const nowMs = this.options.platform.nowMs();
      const stepMs = this.options.apparentSpeed() > 0 ? DRAWN_STEP_MS : LONGEST_STEP_MS;
      if (Math.abs(nowMs - this.liveMs) >= stepMs) this.liveMs = nowMs;
      return clamp(this.liveMs, EPHEMERIS_FIRST_MS, EPHEMERIS_LAST_MS);
    }
    if (!this.isRunning) return this.dateMs;
    this.clock.advance(this.options.platform.monotonicMs());
    if (this.clock.isAtEnd) this.pause();
    return this.clock.dateMs;
  }

  /** Stands still without being stopped, while the camera flies to what moves. */
  hold(held: boolean): void {
    if (held === this.held || !this.isRunning) return;
    this.held = held;
    this.clock.advance(this.options.platform.monotonicMs());
    if (held) this.clock.pause();
    else this.clock.resume();
  }

  /** Shows a date and stays there. */
  show(dateMs: number): void {
    this.set(dateMs, 0);
  }

  /** Shows the date of what is looked at, where nobody chose one: it is given back on leaving. */
  lend(dateMs: number): void {
    this.show(dateMs);
    this.lentMs = dateMs;
  }

  /** Runs from the date shown. */
  run(rate: number): void {
    this.set(this.dateMs, rate);
  }

  pause(): void {
    this.set(this.dateMs, 0);
  }

  /** Follows real time again. */
  goLive(): void {
    this.set(null, 1);
  }

  dispose(): void {
    this.cancelLook();
    this.stopListening();
  }

  private set(dateMs: number | null, rate: number): void {
    this.lentMs = null;
    this.options.session.dispatch({ type: 'setClock', dateMs, rate });
  }

  private apply({ dateMs, rate }: SessionState): void {
    const { platform } = this.options;
    this.held = false;
    this.liveMs = platform.nowMs();
    // The clock counts from the last time that it was told.
    this.clock.advance(platform.monotonicMs());
    this.clock.jumpTo(dateMs ?? this.liveMs);
    if (dateMs !== null && rate !== 0) this.clock.run(rate);
    else this.clock.pause();
  }

  private readonly look = (): void => {
    const { platform, apparentSpeed, onStep } = this.options;
    this.cancelLook = platform.setTimer(this.look, LOOK_EVERY_MS);
    if (!this.isLive || platform.isHidden()) return;
    const stepMs = clamp(1000 / apparentSpeed(), SHORTEST_STEP_MS, LONGEST_STEP_MS);
    if (Math.abs(platform.nowMs() - this.liveMs) >= stepMs) onStep();
  };
}
