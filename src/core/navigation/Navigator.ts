import { Flight } from '../flight/Flight.js';
import type { FlightView } from '../flight/FlightView.js';
import { createViewpoint, Q_MAX, Q_MIN, type Viewpoint } from '../frames/Viewpoint.js';
import { wrapRad } from '../maths/angles.js';
import { clamp } from '../maths/interpolation.js';
import type { Quaternion } from '../maths/quaternion.js';
import type { Vec3 } from '../maths/vec3.js';
import { anchorView, headingAgainstRail, leaveQ } from './Anchor.js';
import { Floor } from './Floor.js';
import { FLOOR_PRESS_RAD, pressedByFloor, STEEPEST_PITCH_RAD, unpressedByFloor } from './groundLimit.js';
import { HandTurn } from './HandTurn.js';
import { HandZoom } from './HandZoom.js';
import { interruptFlight } from './interruptFlight.js';
import { LentAngles } from './LentAngles.js';
import { levelRail, type FlightOutcome, type NavigatorOptions, type NavigatorTarget, type RailAngles, type ViewChange } from './NavigatorTarget.js';
import { cameraOffset, orientationInBasis, viewBasis } from './viewOrientation.js';
import { ViewResidue } from './ViewResidue.js';

const EARTH_RADIUS_M = 6.371e6;
const START_Q = 0.3;
/** A tab that slept or a frame that hung must not throw the view about. */
const LONGEST_STEP_S = 0.25;

/**
 * Moves the visitor: zoom, turn and flights, as one motion that never jumps.
 *
 * Call `step` before each drawn frame with the seconds since the last one; it writes `viewpoint`, `orientation` and
 * `offset` in place, allocates nothing, and says whether it wants another frame. All inputs may come at any time.
 */
export class Navigator {
  readonly viewpoint: Viewpoint = createViewpoint('bench');
  /** The camera's orientation in bench axes (= render axes): it looks along its −z. */
  readonly orientation: Readonly<Quaternion>;
  /** From the focus to the camera in bench axes, length 1 (one view unit). */
  readonly offset: Readonly<Vec3>;

  private readonly zoom = new HandZoom(Q_MIN, Q_MAX);
  private readonly turn = new HandTurn();
  private readonly residue = new ViewResidue();
  private readonly basis: Quaternion = [0, 0, 0, 1];
  private readonly orientationNow: Quaternion = [0, 0, 0, 1];
  private readonly offsetNow: Vec3 = [0, 0, 1];
  private readonly rail: RailAngles = { yawRad: 0, pitchRad: 0 };
  private readonly endBasis: Quaternion = [0, 0, 0, 1];
  private readonly view: FlightView;
  private readonly lent = new LentAngles();
  /** What of the pitch is not the hand's: the rail's and the lent part. */
  private givenPitchRad = 0;
  private chosen: NavigatorTarget | null = null;
  private flight: Flight | null = null;
  private flightS = 0;
  private origin: NavigatorTarget | null = null;
  private landed: ((outcome: FlightOutcome) => void) | null = null;
  private reducedMotion = false;
  private readonly railAngles: (out: RailAngles, q: number) => RailAngles;
  private readonly floor: Floor;

  constructor(private readonly options: NavigatorOptions) {
    this.orientation = this.orientationNow;
    this.offset = this.offsetNow;
    this.view = { viewpoint: this.viewpoint, basis: this.basis };
    this.railAngles = options.railAngles ?? levelRail;
    this.floor = new Floor(options.tree, options.groundRadiusM ?? EARTH_RADIUS_M);
    this.zoom.setAt(options.startQ ?? START_Q);
    this.compose();
  }

  /** The chosen exhibit, from take-off on; null on the rail. */
  get at(): string | null {
    return this.chosen?.id ?? null;
  }

  get isFlying(): boolean {
    return this.flight !== null;
  }

  get isMoving(): boolean {
    return this.flight !== null || this.zoom.isMoving || this.turn.isMoving || this.residue.isActive;
  }

  /** Decades a second by hand; positive outwards. */
  get zoomVelocity(): number {
    return this.flight ? 0 : this.zoom.velocity;
  }

  /** Moves on by `dtS` seconds (at most 0.25). With 0 it only follows the tree. Returns whether it still moves. */
  step(dtS: number): boolean {
    const stepS = Number.isFinite(dtS) ? clamp(dtS, 0, LONGEST_STEP_S) : 0;
    if (this.flight) this.stepFlight(this.flight, stepS);
    else {
      const before = this.zoom.q;
      this.zoom.step(stepS);
      this.turn.step(stepS);
      this.residue.step(stepS);
      if (this.chosen === null) this.lent.travel(this.zoom.q - before);
      this.compose();
    }
    return this.isMoving;
  }

  /** A notch of the wheel or a key: moves the goal; out is positive. */
  zoomBy(decades: number): void {
    this.takeOver();
    this.zoom.by(decades);
  }

  /** Travels to `q` at hand speed, however far. */
  setZoomTarget(q: number): void {
    this.takeOver();
    this.zoom.to(q);
  }

  /** Two fingers or a finger on the ruler ask for `q`; end with `release`. */
  dragZoom(q: number): void {
    this.takeOver();
    this.zoom.drag(q);
  }

  /** The fingers left at `velocity` decades a second; without it the zoom goes on to where they were. */
  release(velocity?: number): void {
    if (!this.flight) this.zoom.release(velocity);
  }

  /** A drag that turns the view. Positive yaw moves the camera to the right, positive pitch up. */
  turnBy(deltaYawRad: number, deltaPitchRad: number): void {
    this.takeOver();
    this.turn.by(deltaYawRad, deltaPitchRad, this.lowTurnRad(), this.highTurnRad());
  }

  /** The dragging finger left at these speeds, radians a second. */
  releaseTurn(yawRadPerS: number, pitchRadPerS: number): void {
    if (this.flight) return;
    this.turn.release(yawRadPerS, pitchRadPerS, this.lowTurnRad(), this.highTurnRad());
  }

  /** At once at an exhibit (null: on the rail), with the view that a link states. */
  jumpTo(target: NavigatorTarget | null, view: ViewChange = {}): void {
    this.land('interrupted');
    this.residue.clear();
    this.chosen = target;
    const q = view.q ?? target?.q ?? this.viewpoint.q;
    this.zoom.setLowLimit(target?.nearestQ ?? Q_MIN);
    this.zoom.setAt(clamp(q, target?.nearestQ ?? Q_MIN, Q_MAX));
    this.lent.clear();
    this.railAngles(this.rail, this.zoom.q);
    const yawRad = view.yawRad ?? target?.yawRad ?? this.rail.yawRad;
    const pitchRad = clamp(view.pitchRad ?? target?.pitchRad ?? this.rail.pitchRad, -STEEPEST_PITCH_RAD, STEEPEST_PITCH_RAD);
    // Stated angles are those to be seen; what the rail has of them is not the hand's.
    this.viewpoint.q = this.zoom.q;
    const gone = anchorView(this.viewpoint, this.basis, this.options, target);
    this.viewpoint.yawRad = yawRad;
    const unpressed = unpressedByFloor(pitchRad, this.lowestPitch());
    this.turn.setAt(wrapRad(yawRad - gone * this.rail.yawRad), unpressed - gone * this.rail.pitchRad);
    this.compose();
  }

  /** Flies to an exhibit. Any input of the hand interrupts; the motion then runs on smoothly. */
  flyTo(target: NavigatorTarget, options: { readonly durationMs?: number } = {}): Promise<FlightOutcome> {
    return this.depart(target, target, options.durationMs);
  }

  /** Flies to `q` on the rail, with the rail's own angles. */
  flyToRail(q: number, options: { readonly durationMs?: number } = {}): Promise<FlightOutcome> {
    const end = clamp(q, Q_MIN, Q_MAX);
    const focusM = this.options.railFocus([0, 0, 0], end);
    const { yawRad, pitchRad } = this.railAngles({ yawRad: 0, pitchRad: 0 }, end);
    return this.depart(null, { frame: 'bench', focusM, q: end, yawRad, pitchRad }, options.durationMs);
  }

  /** With reduced motion flights are cuts; the hand's zoom and turn stay. */
  setReducedMotion(reduced: boolean): void {
    this.reducedMotion = reduced;
  }

  private depart(
    target: NavigatorTarget | null,
    end: Omit<NavigatorTarget, 'id'>,
    durationMs: number | undefined,
  ): Promise<FlightOutcome> {
    const cut = durationMs === 0 || this.reducedMotion || (this.options.reducedMotion?.() ?? false);
    const velocity = this.velocityNow();
    this.land('interrupted');
    this.residue.clear();
    const { frame, focusM, q, yawRad, pitchRad } = end;
    const to: Viewpoint = { frame, focusM: [...focusM], q, yawRad, pitchRad };
    viewBasis(this.endBasis, this.options.tree, to.frame, to.focusM, to.q);
    to.pitchRad = Math.max(pitchRad, this.floor.lowestPitchRad(to, this.endBasis));
    const obstacles = cut ? undefined : this.options.obstacles?.();
    const flown = cut ? 0 : durationMs;
    this.flight = new Flight({
      tree: this.options.tree,
      from: this.viewpoint,
      fromBasis: [...this.basis],
      fromVelocity: velocity,
      to,
      floor: this.floor,
      ...(flown === undefined ? {} : { durationMs: Math.max(0, flown) }),
      ...(obstacles === undefined ? {} : { obstacles }),
    });
    this.flightS = 0;
    this.origin = this.chosen;
    this.chosen = target;
    return new Promise((resolve) => {
      this.landed = resolve;
      if (cut) this.step(0);
    });
  }

  private stepFlight(flight: Flight, stepS: number): void {
    this.flightS += stepS;
    flight.viewAt(this.view, this.flightS);
    this.orient();
    if (this.flightS < flight.durationS) return;
    const { q, yawRad, pitchRad } = this.viewpoint;
    this.zoom.setLowLimit(Math.min(q, this.chosen?.nearestQ ?? Q_MIN));
    this.zoom.setAt(q);
    this.lent.clear();
    const unpressed = unpressedByFloor(pitchRad, this.lowestPitch());
    if (this.chosen) this.turn.setAt(yawRad, unpressed);
    else this.turn.setAt(0, unpressed - pitchRad);
    this.land('arrived');
  }

  /** Ends a flight, if there is one, and tells who asked for it. */
  private land(outcome: FlightOutcome): void {
    this.flight = null;
    this.landed?.(outcome);
    this.landed = null;
  }

  /** Hands a flight in progress over to the visitor. */
  private takeOver(): void {
    if (!this.flight) return;
    const speeds = interruptFlight(this.flight, this.flightS, this.options, this.residue, [this.chosen, this.origin]);
    this.chosen = speeds.nearest;
    const { q, yawRad, pitchRad } = this.viewpoint;
    this.zoom.setLowLimit(Math.min(q, this.chosen?.nearestQ ?? Q_MIN));
    this.zoom.setMoving(q, speeds.qPerS);
    this.lent.clear();
    const { given, givenPerS } = speeds;
    this.turn.setMoving(
      wrapRad(yawRad - given.yawRad),
      unpressedByFloor(pitchRad, this.lowestPitch()) - given.pitchRad,
      speeds.yawRadPerS - givenPerS.yawRad,
      speeds.pitchRadPerS - givenPerS.pitchRad,
    );
    this.land('interrupted');
  }

  private velocityNow(): number {
    if (!this.flight) return this.zoom.velocity;
    return interruptFlight(this.flight, this.flightS, this.options, this.residue, []).qPerS;
  }

  private compose(): void {
    const { viewpoint, rail, turn } = this;
    viewpoint.q = this.zoom.q;
    const gone = anchorView(viewpoint, this.basis, this.options, this.chosen);
    if (this.chosen && gone >= 1) {
      this.leaveForRail(this.chosen);
      anchorView(viewpoint, this.basis, this.options, null);
    }
    this.railAngles(rail, viewpoint.q);
    this.residue.apply(viewpoint, this.basis, this.options.tree);
    viewpoint.yawRad = wrapRad(gone * rail.yawRad + turn.yawRad + this.lent.yawRad);
    this.givenPitchRad = gone * rail.pitchRad + this.lent.pitchRad;
    const pitchRad = Math.min(this.givenPitchRad + turn.pitchRad, STEEPEST_PITCH_RAD);
    viewpoint.pitchRad = pressedByFloor(pitchRad, this.lowestPitch());
    this.orient();
  }

  /** The view stays as it is; from here on its angles are lent. */
  private leaveForRail(target: NavigatorTarget): void {
    const { turn } = this;
    const { q } = this.viewpoint;
    const headingRad = headingAgainstRail(this.options.tree, this.basis, q);
    this.lent.begin(turn.yawRad + headingRad, turn.pitchRad, Math.max(0, q - leaveQ(this.options, target)));
    turn.shift(-turn.yawRad, -turn.pitchRad);
    this.chosen = null;
    this.zoom.setLowLimit(Q_MIN);
  }

  private lowestPitch(): number {
    return this.floor.lowestPitchRad(this.viewpoint, this.basis);
  }

  /** The limits of the view's pitch as limits of the hand's part of it. */
  private lowTurnRad(): number {
    return Math.min(this.turn.pitchRad, this.lowestPitch() - FLOOR_PRESS_RAD - this.givenPitchRad);
  }

  private highTurnRad(): number {
    return Math.max(this.turn.pitchRad, STEEPEST_PITCH_RAD - this.givenPitchRad);
  }

  private orient(): void {
    orientationInBasis(this.orientationNow, this.basis, this.viewpoint.yawRad, this.viewpoint.pitchRad);
    cameraOffset(this.offsetNow, this.orientationNow);
  }
}
