import type { FrameTree } from '../frames/FrameTree.js';
import { createViewpoint, type Viewpoint } from '../frames/Viewpoint.js';
import { clamp } from '../maths/interpolation.js';
import { rotateVec3, type Quaternion } from '../maths/quaternion.js';
import type { ReadonlyVec3, Vec3 } from '../maths/vec3.js';
import { cameraOffset, orientationInBasis, viewBasis } from '../navigation/viewOrientation.js';
import type { FlightLift } from './FlightLift.js';
import type { FlightObstacle } from './FlightObstacle.js';
import type { FlightSampler, FlightView } from './FlightView.js';

/** The camera keeps a fiftieth of its distance off the boxes: twice the near plane. */
const MARGIN = 0.02;
/** What is smaller than this part of the distance is under two pixels and already gone. */
const UNSEEN = 0.002;
const SAMPLES_PER_LENGTH = 7;
const CHUNK = 16;

/**
 * Follows the camera along a flight and counts where it runs into a box. Positions are held relative to both ends, so
 * that a box of a nanometre at a spacecraft's side is as exact as one on the bench.
 */
export class ClearanceCheck {
  /** The parts of the way of the first and the last touch of the latest run. */
  firstHitPart = 1;
  lastHitPart = 0;
  private readonly samples: number;
  /** Camera relative to A's and to B's focus, bench axes, metres. */
  private readonly cameraA: Float64Array;
  private readonly cameraB: Float64Array;
  private readonly distance: Float64Array;
  private readonly nearA: Uint8Array;
  private readonly boxesA: Float64Array;
  private readonly boxesB: Float64Array;
  private readonly half: Float64Array;
  private readonly margin: Float64Array;
  private count = 0;
  private readonly view: FlightView = { viewpoint: createViewpoint('bench'), basis: [0, 0, 0, 1] };
  private readonly orientation: Quaternion = [0, 0, 0, 1];
  private readonly turn: Quaternion = [0, 0, 0, 1];
  private readonly offset: Vec3 = [0, 0, 0];
  private readonly relative: Vec3 = [0, 0, 0];
  private readonly low: Vec3 = [0, 0, 0];
  private readonly high: Vec3 = [0, 0, 0];

  constructor(
    private readonly tree: FrameTree,
    private readonly flight: FlightSampler,
    private readonly from: Readonly<Viewpoint>,
    private readonly to: Readonly<Viewpoint>,
    obstacles: readonly FlightObstacle[],
  ) {
    this.samples = clamp(Math.ceil(flight.length * SAMPLES_PER_LENGTH), 64, 2000);
    const size = (this.samples + 1) * 3;
    this.cameraA = new Float64Array(size);
    this.cameraB = new Float64Array(size);
    this.distance = new Float64Array(this.samples + 1);
    this.nearA = new Uint8Array(this.samples + 1);
    this.boxesA = new Float64Array(obstacles.length * 3);
    this.boxesB = new Float64Array(obstacles.length * 3);
    this.half = new Float64Array(obstacles.length * 3);
    this.margin = new Float64Array(obstacles.length);
    const eyeA = this.eyeOf(from);
    const eyeB = this.eyeOf(to);
    for (const obstacle of obstacles) this.add(obstacle, eyeA, eyeB);
  }

  /** Nothing stands in any way. */
  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** How many pairs of a step and a box touch under this lift. */
  run(lift: FlightLift): number {
    this.sample(lift);
    this.firstHitPart = 1;
    this.lastHitPart = 0;
    let hits = 0;
    for (let start = 0; start < this.samples; start += CHUNK) {
      const end = Math.min(this.samples, start + CHUNK);
      // The half in which the chunk lies decides which end it is seen from; at the change either is exact enough.
      const byA = this.nearA[start] === 1;
      const camera = byA ? this.cameraA : this.cameraB;
      const boxes = byA ? this.boxesA : this.boxesB;
      const furthest = this.boundChunk(camera, start, end);
      for (let box = 0; box < this.count; box += 1) {
        if (!this.chunkTouches(boxes, box, furthest)) continue;
        for (let i = start; i < end; i += 1) {
          if (!this.stepTouches(camera, boxes, box, i)) continue;
          hits += 1;
          this.firstHitPart = Math.min(this.firstHitPart, i / this.samples);
          this.lastHitPart = Math.max(this.lastHitPart, (i + 1) / this.samples);
        }
      }
    }
    return hits;
  }

  private add(obstacle: FlightObstacle, eyeA: ReadonlyVec3, eyeB: ReadonlyVec3): void {
    const at = this.count * 3;
    for (let k = 0; k < 3; k += 1) this.half[at + k] = obstacle.halfSizeM[k]!;
    const clearA = this.place(this.boxesA, at, this.from, obstacle, eyeA);
    const clearB = this.place(this.boxesB, at, this.to, obstacle, eyeB);
    if (clearA <= 0 || clearB <= 0) return;
    // An end may stand nearer to a thing than the margin: then its own clearance is what must be kept.
    this.margin[this.count] = Math.min(MARGIN, clearA / 2, clearB / 2);
    this.count += 1;
  }

  /** Stores the box relative to an end; returns the end's clearance in view units, 0 where its focus is inside. */
  private place(
    boxes: Float64Array,
    at: number,
    end: Readonly<Viewpoint>,
    obstacle: FlightObstacle,
    eye: ReadonlyVec3,
  ): number {
    const { tree, relative } = this;
    tree.displacement(relative, end.frame, end.focusM, obstacle.frame, obstacle.centerM);
    rotateVec3(relative, tree.orientation(this.turn, end.frame, 'bench'), relative);
    let focusInside = true;
    let clear = -Infinity;
    for (let k = 0; k < 3; k += 1) {
      boxes[at + k] = relative[k]!;
      if (Math.abs(relative[k]!) > this.half[at + k]!) focusInside = false;
      clear = Math.max(clear, Math.abs(relative[k]! - eye[k]!) - this.half[at + k]!);
    }
    return focusInside ? 0 : clear / 10 ** end.q;
  }

  /** The camera from the focus, bench axes, metres, for a viewpoint at rest. */
  private eyeOf(end: Readonly<Viewpoint>): Vec3 {
    viewBasis(this.turn, this.tree, end.frame, end.focusM, end.q);
    orientationInBasis(this.orientation, this.turn, end.yawRad, end.pitchRad);
    const [x, y, z] = cameraOffset(this.offset, this.orientation);
    const d = 10 ** end.q;
    return [x * d, y * d, z * d];
  }

  private sample(lift: FlightLift): void {
    const { tree, from, to, view, relative, offset } = this;
    for (let i = 0; i <= this.samples; i += 1) {
      this.flight.viewAtPart(view, i / this.samples, lift);
      const { viewpoint, basis } = view;
      const d = 10 ** viewpoint.q;
      this.distance[i] = d;
      cameraOffset(offset, orientationInBasis(this.orientation, basis, viewpoint.yawRad, viewpoint.pitchRad));
      tree.displacement(relative, from.frame, from.focusM, viewpoint.frame, viewpoint.focusM);
      rotateVec3(relative, tree.orientation(this.turn, from.frame, 'bench'), relative);
      const toA = Math.hypot(relative[0], relative[1], relative[2]);
      for (let k = 0; k < 3; k += 1) this.cameraA[i * 3 + k] = relative[k]! + offset[k]! * d;
      tree.displacement(relative, to.frame, to.focusM, viewpoint.frame, viewpoint.focusM);
      rotateVec3(relative, tree.orientation(this.turn, to.frame, 'bench'), relative);
      const toB = Math.hypot(relative[0], relative[1], relative[2]);
      for (let k = 0; k < 3; k += 1) this.cameraB[i * 3 + k] = relative[k]! + offset[k]! * d;
      this.nearA[i] = toA < toB ? 1 : 0;
    }
  }

  /** Bounds the cameras of a chunk in `low` and `high`; returns their greatest distance. */
  private boundChunk(camera: Float64Array, start: number, end: number): number {
    this.low.fill(Infinity);
    this.high.fill(-Infinity);
    let furthest = 0;
    for (let i = start; i <= end; i += 1) {
      furthest = Math.max(furthest, this.distance[i]!);
      for (let k = 0; k < 3; k += 1) {
        this.low[k] = Math.min(this.low[k]!, camera[i * 3 + k]!);
        this.high[k] = Math.max(this.high[k]!, camera[i * 3 + k]!);
      }
    }
    return furthest;
  }

  private chunkTouches(boxes: Float64Array, box: number, furthest: number): boolean {
    const margin = this.margin[box]! * furthest;
    for (let k = 0; k < 3; k += 1) {
      const center = boxes[box * 3 + k]!;
      const reach = this.half[box * 3 + k]! + margin;
      if (center - reach > this.high[k]! || center + reach < this.low[k]!) return false;
    }
    return true;
  }

  /** Whether the straight step from sample `i` to the next meets the box. */
  private stepTouches(camera: Float64Array, boxes: Float64Array, box: number, i: number): boolean {
    const d = Math.max(this.distance[i]!, this.distance[i + 1]!);
    const margin = this.margin[box]! * d;
    let enter = 0;
    let leave = 1;
    let widest = 0;
    for (let k = 0; k < 3; k += 1) {
      const half = this.half[box * 3 + k]!;
      widest = Math.max(widest, half);
      const start = camera[i * 3 + k]! - boxes[box * 3 + k]!;
      const move = camera[i * 3 + 3 + k]! - camera[i * 3 + k]!;
      const reach = half + margin;
      if (move === 0) {
        if (Math.abs(start) > reach) return false;
        continue;
      }
      const a = (-reach - start) / move;
      const b = (reach - start) / move;
      enter = Math.max(enter, Math.min(a, b));
      leave = Math.min(leave, Math.max(a, b));
      if (enter > leave) return false;
    }
    return widest >= UNSEEN * d;
  }
}
