import { Object3D, type PerspectiveCamera } from 'three';
import { EARTH_RADIUS_M } from '../../../src/core/ephemeris/bodies.js';
import { createEllipse, osculatingEllipse, sampleEllipse, type Ellipse } from '../../../src/core/ephemeris/osculatingOrbit.js';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import { scaleVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { moonState } from '../../../src/core/orbits/bodyStates.js';
import { propagateKepler } from '../../../src/core/orbits/propagateKepler.js';
import type { LiveView } from '../../../src/stage/exhibits/liveView.js';
import type { Tint } from '../../../src/stage/missions/missionLooks.js';
import { PathFigure } from '../../../src/stage/missions/PathFigure.js';
import { MARK_FIGURE } from '../../../src/stage/missions/PathMarks.js';
import { MEAN_RADIUS_M, PULL } from './orbitShape.js';

const PALE: Tint = [0.72, 0.76, 0.86];
const GREY: Tint = [0.4, 0.43, 0.5];
const NEAR: Tint = [1, 0.72, 0.35];
const FAR: Tint = [0.45, 0.66, 1];
const WAY_POINTS = 241;
const CIRCLE_POINTS = 240;
const LEGS = { way: 0, dash: 1, nextDash: 2 } as const;
const DAY_S = 86_400;
/** Days before and after the date shown that are marked on the way. */
const DAYS = 13;
const TEXTS = [
  { en: 'Perigee: nearest to the Earth', 'zh-Hans': '近地点', 'zh-Hant': '近地點' },
  { en: 'Apogee: farthest', 'zh-Hans': '远地点', 'zh-Hant': '遠地點' },
  { en: 'One day', 'zh-Hans': '一天', 'zh-Hant': '一天' },
];

/** The ellipse that the Moon follows on the date shown, with a dot a day, its near and far points, and the mean circle dashed. */
export class LunarOrbit {
  readonly figure: PathFigure;
  /** Carries, as its bounds, the mean circle. */
  readonly mean = new Object3D();
  private readonly moonM: Vec3 = [0, 0, 0];
  private readonly velocity: Vec3 = [0, 0, 0];
  private readonly placeM: Vec3 = [0, 0, 0];
  private readonly spent: Vec3 = [0, 0, 0];
  private readonly days: readonly Vec3[] = Array.from({ length: 2 * DAYS }, (): Vec3 => [0, 0, 0]);
  private readonly ellipse = createEllipse();
  /** The ellipse that is sampled; its axes are those of the other. */
  private readonly sampled: Ellipse = { ...createEllipse(), toPericentre: this.ellipse.toPericentre, across: this.ellipse.across };
  private readonly pointsM = new Float64Array((Math.max(WAY_POINTS, CIRCLE_POINTS) + 1) * 3);
  private readonly perigeeM: Vec3 = [0, 0, 0];
  private readonly apogeeM: Vec3 = [0, 0, 0];
  private dateMs = Number.NaN;

  constructor(canvas: HTMLCanvasElement, camera: PerspectiveCamera, invalidate: () => void) {
    this.figure = new PathFigure({ points: WAY_POINTS + CIRCLE_POINTS, legs: 3, marks: 2 * DAYS + 3, texts: TEXTS, bodyRadiusM: EARTH_RADIUS_M, isRewritten: true, isCurved: true }, canvas, camera, invalidate);
    this.mean.name = 'mean-orbit';
    const r = MEAN_RADIUS_M;
    this.mean.userData.boundsM = { min: [-r, -r, -r], max: [r, r, r] };
  }

  update(view: LiveView, pixelRatio: number): void {
    const { figure } = this;
    const decades = Math.log10(view.distanceM / MEAN_RADIUS_M);
    const near = smoothstep(-1.9, -0.9, decades);
    const alpha = view.fade * view.attention * near;
    // What is not drawn has no label: while another thing is chosen, and from within.
    view.shown = near * smoothstep(0.05, 0.3, view.attention) * (1 - (1 - smoothstep(0.5, 1, view.attention)) * smoothstep(1.6, 2, decades));
    if (alpha > 0.004 && view.dateMs !== this.dateMs) this.take(view.dateMs);
    figure.begin(view);
    figure.strokes.setLeg(LEGS.way, 0, 0.95 * alpha, 0.45 * alpha, (WAY_POINTS - 1) / 2 - 0.5);
    for (const leg of [LEGS.dash, LEGS.nextDash]) figure.strokes.setLeg(leg, 0, 0, 0.6 * alpha, -1);
    const marked = alpha * (1 - smoothstep(0.9, 1.4, decades));
    figure.mark(this.perigeeM, MARK_FIGURE.event, 11, NEAR, marked, 0);
    figure.mark(this.apogeeM, MARK_FIGURE.event, 11, FAR, marked, 1);
    figure.mark(this.moonM, MARK_FIGURE.event, 13, PALE, marked, -1);
    for (let day = 0; day < this.days.length; day++) {
      const place = this.days[day];
      if (place) figure.mark(place, MARK_FIGURE.joint, 6, PALE, (day < DAYS ? 0.9 : 0.5) * marked, day === DAYS - 1 ? 2 : -1);
    }
    figure.finish(alpha > 0.004 ? WAY_POINTS + CIRCLE_POINTS : 0, pixelRatio);
  }

  private take(dateMs: number): void {
    this.dateMs = dateMs;
    moonState(this.moonM, this.velocity, dateMs);
    const ellipse = osculatingEllipse(this.ellipse, this.moonM, this.velocity, PULL);
    // Backwards from half a turn ahead to half a turn behind: the Moon is in the middle.
    const { sampled } = this;
    sampled.semiMajorM = ellipse.semiMajorM;
    sampled.eccentricity = ellipse.eccentricity;
    sampled.anomalyRad = ellipse.anomalyRad + Math.PI;
    sampleEllipse(this.pointsM, 0, sampled, WAY_POINTS);
    for (let point = 0; point < WAY_POINTS; point++) this.figure.strokes.setPoint(point, this.pointsM, WAY_POINTS - 1 - point, LEGS.way, point, PALE);
    for (let day = 0; day < DAYS; day++) {
      this.after(this.days[day] ?? this.placeM, (day - DAYS) * DAY_S);
      this.after(this.days[DAYS + day] ?? this.placeM, (day + 1) * DAY_S);
    }
    scaleVec3(this.perigeeM, ellipse.toPericentre, ellipse.semiMajorM * (1 - ellipse.eccentricity));
    scaleVec3(this.apogeeM, ellipse.toPericentre, -ellipse.semiMajorM * (1 + ellipse.eccentricity));
    this.putCircle();
  }

  /** Dashes: pairs of points, each of another leg than the next pair, so that nothing joins them. */
  private putCircle(): void {
    const { sampled } = this;
    sampled.semiMajorM = MEAN_RADIUS_M;
    sampled.eccentricity = 0;
    sampleEllipse(this.pointsM, 0, sampled, CIRCLE_POINTS + 1);
    for (let point = 0; point < CIRCLE_POINTS; point++) {
      this.figure.strokes.setPoint(WAY_POINTS + point, this.pointsM, point, (point >> 1) % 2 === 0 ? LEGS.dash : LEGS.nextDash, point, GREY);
    }
  }

  private after(out: Vec3, seconds: number): void {
    propagateKepler(out, this.spent, this.moonM, this.velocity, seconds, PULL);
  }
}
