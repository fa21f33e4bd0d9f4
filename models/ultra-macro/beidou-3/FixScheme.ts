import type { PerspectiveCamera } from 'three';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import { magnitude, makeUnit } from '../../../src/core/maths/magnitude.js';
import { addScaledVec3, copyVec3, crossVec3, dotVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { bestFour, markSeen } from '../../../src/core/positioning/bestFour.js';
import type { LiveView } from '../../../src/stage/exhibits/liveView.js';
import type { Tint } from '../../../src/stage/missions/missionLooks.js';
import { PathFigure } from '../../../src/stage/missions/PathFigure.js';
import { MARK_FIGURE } from '../../../src/stage/missions/PathMarks.js';
import { COLOURS, type Constellation } from './Constellation.js';

/** Receivers leave out what stands lower than this over the horizon. */
const MASK_RAD = (10 * Math.PI) / 180;
const CIRCLE_POINTS = 145;
/** The circles lie this much above the ground, as a share of the Earth's radius, so that the drawn ground does not hide them. */
const RAISED = 1.0012;
const VENUE: Tint = [1, 0.95, 0.85];
const FOUR = 4;
const TEXTS = [
  { en: 'The venue', 'zh-Hans': '展馆', 'zh-Hant': '展館' },
  { en: 'As far from this satellite as the venue is', 'zh-Hans': '与这颗卫星的距离和展馆相同', 'zh-Hant': '與這顆衛星的距離和展館相同' },
  { en: 'Scheme: four distances meet in one place', 'zh-Hans': '示意：四个距离只在一处相合', 'zh-Hant': '示意：四個距離只在一處相合' },
];

/**
 * Which satellites the venue sees on the date shown, and how four of them make a position: each distance is a sphere, and
 * leaves of the ground a circle; the four circles have one point in common.
 */
export class FixScheme {
  readonly figure: PathFigure;
  private readonly most: number;
  private readonly seen: Uint8Array;
  private readonly four = new Int32Array(FOUR);
  private readonly up: Vec3 = [0, 0, 0];
  private readonly axis: Vec3 = [0, 0, 0];
  private readonly first: Vec3 = [0, 0, 0];
  private readonly second: Vec3 = [0, 0, 0];
  private readonly place: Vec3 = [0, 0, 0];
  private readonly named: readonly Vec3[] = Array.from({ length: FOUR }, (): Vec3 => [0, 0, 0]);
  private dateMs = Number.NaN;
  private chosenMs = Number.NaN;
  private hasFour = false;
  private points = 0;

  constructor(private readonly constellation: Constellation, canvas: HTMLCanvasElement, camera: PerspectiveCamera, invalidate: () => void) {
    this.most = constellation.satellites.length;
    this.seen = new Uint8Array(this.most);
    this.figure = new PathFigure({
      points: this.most * 2 + FOUR * CIRCLE_POINTS, legs: this.most + FOUR, marks: this.most + 6, texts: TEXTS, bodyRadiusM: 6.371e6, isRewritten: true, widthPx: 1.6,
    }, canvas, camera, invalidate);
  }

  update(view: LiveView, pixelRatio: number): void {
    const { figure, seen, constellation } = this;
    const alpha = view.fade * view.attention * smoothstep(5.9, 6.6, view.q) * (1 - smoothstep(8.6, 9, view.q));
    figure.begin(view);
    if (alpha > 0.004 && view.dateMs !== this.dateMs) this.take(view);
    // The circles are for those who have come to look at it.
    const scheme = alpha * smoothstep(0.4, 0.9, view.attention) * (1 - smoothstep(7.75, 8.15, view.q));
    for (let index = 0; index < this.most; index++) {
      const place = constellation.placesM[index];
      const satellite = constellation.satellites[index];
      const isOfFour = this.isOfFour(index);
      const shown = seen[index] === 1 ? alpha * (isOfFour ? 1 : 0.4) : 0;
      figure.strokes.setLeg(index, 0, shown, shown, -1);
      if (place && satellite && shown > 0) figure.mark(place, MARK_FIGURE.event, isOfFour ? 14 : 10, COLOURS[satellite.kind], shown);
    }
    for (let number = 0; number < FOUR; number++) {
      figure.strokes.setLeg(this.most + number, 0, this.hasFour ? 0.85 * scheme : 0, this.hasFour ? 0.85 * scheme : 0, -1);
    }
    figure.mark(view.venueM, MARK_FIGURE.craft, 22, VENUE, alpha, scheme > 0.3 && this.hasFour ? 2 : 0);
    // Two circles are named: of one the name may lie behind the Earth.
    for (let number = 0; this.hasFour && number < 2; number++) {
      const label = this.named[number];
      const kind = constellation.satellites[this.four[number] ?? 0]?.kind ?? 'meo';
      if (label) figure.mark(label, MARK_FIGURE.joint, 7, COLOURS[kind], scheme, 1);
    }
    figure.finish(alpha > 0.004 ? this.points : 0, pixelRatio);
  }

  private isOfFour(index: number): boolean {
    if (!this.hasFour) return false;
    for (let number = 0; number < FOUR; number++) if (this.four[number] === index) return true;
    return false;
  }

  private take({ dateMs, venueM }: LiveView): void {
    this.dateMs = dateMs;
    const { placesM, satellites } = this.constellation;
    markSeen(this.seen, placesM, venueM, MASK_RAD);
    // The four are kept while all of them can be seen, for a few minutes, so that the picture does not flicker.
    if (!(Math.abs(dateMs - this.chosenMs) < 600_000) || !this.fourAreSeen()) {
      this.chosenMs = dateMs;
      this.hasFour = bestFour(this.four, placesM, venueM, this.seen);
    }
    this.points = 0;
    for (let index = 0; index < this.most; index++) {
      const place = placesM[index];
      const satellite = satellites[index];
      if (!place || !satellite) continue;
      const tint = COLOURS[satellite.kind];
      this.put(venueM, index, 0, tint);
      this.put(place, index, 1, tint);
    }
    if (this.hasFour) for (let number = 0; number < FOUR; number++) this.putCircle(number, venueM);
  }

  private fourAreSeen(): boolean {
    for (let number = 0; number < FOUR; number++) if (this.seen[this.four[number] ?? 0] !== 1) return false;
    return this.hasFour;
  }

  /** All places of the ground that are as far from a satellite as the venue is: a circle about the direction to it. */
  private putCircle(number: number, venueM: Vec3): void {
    const index = this.four[number] ?? 0;
    const satelliteM = this.constellation.placesM[index];
    const satellite = this.constellation.satellites[index];
    if (!satelliteM || !satellite) return;
    const { axis, up, first, second, place } = this;
    const radiusM = magnitude(venueM) * RAISED;
    makeUnit(copyVec3(up, venueM));
    makeUnit(copyVec3(axis, satelliteM));
    const cosine = dotVec3(axis, up);
    const sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
    // The first point is the venue itself.
    makeUnit(addScaledVec3(first, up, axis, -cosine));
    crossVec3(second, axis, first);
    for (let point = 0; point < CIRCLE_POINTS; point++) {
      const angle = (2 * Math.PI * point) / (CIRCLE_POINTS - 1);
      const along = radiusM * sine * Math.cos(angle);
      const across = radiusM * sine * Math.sin(angle);
      // Written by hand: numbers that cross a call are boxed.
      place[0] = axis[0] * radiusM * cosine + first[0] * along + second[0] * across;
      place[1] = axis[1] * radiusM * cosine + first[1] * along + second[1] * across;
      place[2] = axis[2] * radiusM * cosine + first[2] * along + second[2] * across;
      this.put(place, this.most + number, point, COLOURS[satellite.kind]);
      const label = this.named[number];
      if (label && point === 18) copyVec3(label, place);
    }
  }

  private put(at: Readonly<Vec3>, leg: number, number: number, tint: Tint): void {
    this.figure.strokes.setPoint(this.points++, at, 0, leg, number, tint);
  }
}
