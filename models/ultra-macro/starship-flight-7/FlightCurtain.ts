import type { PerspectiveCamera } from 'three';
import { EARTH_RADIUS_M } from '../../../src/core/ephemeris/bodies.js';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { FLIGHT_7 } from '../../../src/core/missions/starshipFlight7.js';
import type { LiveView } from '../../../src/stage/exhibits/liveView.js';
import type { Tint } from '../../../src/stage/missions/missionLooks.js';
import { PathFigure } from '../../../src/stage/missions/PathFigure.js';
import { MARK_FIGURE } from '../../../src/stage/missions/PathMarks.js';
import { below, endMs, flownAt, plumbDates, startMs, trackDates } from './groundTrack.js';

const TRACK: Tint = [0.95, 0.9, 0.82];
const LOST: Tint = [1, 0.24, 0.08];
/** The track lies a little above the ground, so that the drawn ground, whose triangles are flat, does not hide it. */
const ABOVE_M = 2500;
const LEGS = { track: 0, plumbs: 1, plumbsBetween: 2 } as const;
const TEXTS = [
  { en: 'Starbase, Texas', 'zh-Hans': '得克萨斯州星舰基地', 'zh-Hant': '德州星艦基地' },
  { en: 'Turks and Caicos: fragments fall', 'zh-Hans': '特克斯和凯科斯群岛：碎片坠落', 'zh-Hant': '特克斯與凱科斯群島：碎片墜落' },
];
const LOST_MS = startMs + FLIGHT_7.lossS * 1000;

/** The ship's track over the ground, and plumb lines every half minute that show how high it was. */
export class FlightCurtain {
  readonly figure: PathFigure;
  private readonly points: number;
  private readonly ends: readonly [Vec3, Vec3];

  constructor(canvas: HTMLCanvasElement, camera: PerspectiveCamera, invalidate: () => void) {
    const dates = trackDates();
    const plumbs = plumbDates();
    this.points = dates.length + plumbs.length * 2;
    this.figure = new PathFigure({ points: this.points, legs: 3, widthPx: 1.6, marks: 4, texts: TEXTS, bodyRadiusM: EARTH_RADIUS_M, isCurved: true }, canvas, camera, invalidate);
    const place: Vec3 = [0, 0, 0];
    let index = 0;
    const put = (at: Readonly<Vec3>, leg: number, dateMs: number): void => this.figure.strokes.setPoint(index++, at, 0, leg, (dateMs - startMs) / 1000, dateMs > LOST_MS ? LOST : TRACK);
    for (const dateMs of dates) put(below(place, flownAt(place, dateMs), ABOVE_M), LEGS.track, dateMs);
    plumbs.forEach((dateMs, number) => {
      // Each line is of another leg than its neighbours, so that nothing joins them.
      const leg = number % 2 === 0 ? LEGS.plumbs : LEGS.plumbsBetween;
      put(flownAt(place, dateMs), leg, dateMs);
      put(below(place, place, ABOVE_M), leg, dateMs);
    });
    this.ends = [below([0, 0, 0], flownAt([0, 0, 0], startMs), ABOVE_M), below([0, 0, 0], flownAt([0, 0, 0], endMs), ABOVE_M)];
  }

  update(view: LiveView, pixelRatio: number): void {
    const { figure } = this;
    const alpha = view.fade * view.attention * smoothstep(-1.9, -1.1, Math.log10(view.distanceM / 2.5e6)) * (1 - smoothstep(1.3, 1.8, Math.log10(view.distanceM / 2.5e6)));
    figure.begin(view);
    const isUnderWay = view.dateMs >= startMs && view.dateMs <= endMs;
    const flownS = isUnderWay ? (view.dateMs - startMs) / 1000 + 0.01 : -1;
    figure.strokes.setLeg(LEGS.track, 0, 0.9 * alpha, (isUnderWay ? 0.3 : 0.75) * alpha, flownS);
    for (const leg of [LEGS.plumbs, LEGS.plumbsBetween]) figure.strokes.setLeg(leg, 0, 0.4 * alpha, (isUnderWay ? 0.1 : 0.3) * alpha, flownS);
    // To the left: the name of the separation stands to the right.
    figure.mark(this.ends[0], MARK_FIGURE.event, 11, TRACK, alpha, 0, true);
    figure.mark(this.ends[1], MARK_FIGURE.event, 11, LOST, alpha, 1);
    figure.finish(alpha > 0.004 ? this.points : 0, pixelRatio);
  }
}
