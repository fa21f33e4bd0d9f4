import type { PerspectiveCamera } from 'three';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import type { LiveView } from '../../../src/stage/exhibits/liveView.js';
import { boxOf, pieceAt, type DrawnLeg } from '../../../src/stage/missions/DrawnLeg.js';
import { PathFigure } from '../../../src/stage/missions/PathFigure.js';
import { MARK_FIGURE } from '../../../src/stage/missions/PathMarks.js';
import { samplePath } from '../../../src/core/missions/samplePath.js';
import type { Tint } from '../../../src/stage/missions/missionLooks.js';
import { flights, hohmann } from './transferPaths.js';

const EARTH: Tint = [0.12, 0.38, 1];
const MARS: Tint = [1, 0.32, 0.1];
const WHITE: Tint = [0.9, 0.92, 1];
const same = (text: string) => ({ en: text, 'zh-Hans': text, 'zh-Hant': text });

/** Names by number: Hohmann's ellipse, then a year for each window. */
const TEXTS = [
  { en: 'Hohmann’s ellipse, 259 days', 'zh-Hans': '霍曼椭圆，259 天', 'zh-Hant': '霍曼橢圓，259 天' },
  ...flights.map(({ window }) => same(window)),
];
/** Opacity of a flight that is not under way on the date shown, and of one that is. */
const WAITING = 0.3;
const ELLIPSE = 0.9;

/** Hohmann's ellipse in white, the twelve flights from blue to rust, and where a craft would be that had taken one of them. */
export class TransferArcs {
  readonly figure: PathFigure;
  private readonly legs: readonly DrawnLeg[] = [hohmann, ...flights.map(({ leg }) => leg)].map((leg) => {
    const path = samplePath(leg);
    return { ...path, ...boxOf(path.placesM) };
  });
  private readonly points = this.legs.reduce((sum, { datesMs }) => sum + datesMs.length, 0);
  private readonly ends: readonly (readonly [start: Vec3, end: Vec3])[];
  private readonly placeM: Vec3 = [0, 0, 0];

  constructor(canvas: HTMLCanvasElement, camera: PerspectiveCamera, invalidate: () => void) {
    this.figure = new PathFigure({ points: this.points, legs: this.legs.length, marks: this.legs.length * 4, texts: TEXTS, isCurved: true }, canvas, camera, invalidate);
    let index = 0;
    this.legs.forEach(({ placesM, datesMs }, leg) => {
      datesMs.forEach((_, point) => {
        const share = point / (datesMs.length - 1);
        const tint: Tint = leg === 0 ? WHITE : [EARTH[0] + (MARS[0] - EARTH[0]) * share, EARTH[1] + (MARS[1] - EARTH[1]) * share, EARTH[2] + (MARS[2] - EARTH[2]) * share];
        this.figure.strokes.setPoint(index++, placesM, point, leg, point, tint);
      });
    });
    this.ends = this.legs.map(({ placesM }) => [0, placesM.length - 3].map((at) => [placesM[at] ?? 0, placesM[at + 1] ?? 0, placesM[at + 2] ?? 0]) as [Vec3, Vec3]);
  }

  update(view: LiveView, pixelRatio: number): void {
    const { figure } = this;
    const alpha = view.fade * view.attention * smoothstep(-2.4, -1.2, Math.log10(view.distanceM / 2.3e11));
    figure.begin(view);
    for (let leg = 0; leg < this.legs.length; leg++) this.placeLeg(leg, view, alpha);
    figure.finish(alpha > 0.004 ? this.points : 0, pixelRatio);
  }

  private placeLeg(number: number, view: LiveView, alpha: number): void {
    const drawn = this.legs[number];
    const ends = this.ends[number];
    if (!drawn || !ends) return;
    const { leg } = drawn;
    const isFlight = number > 0;
    const isUnderWay = isFlight && view.dateMs >= leg.startMs && view.dateMs <= leg.endMs;
    const shown = alpha * (isFlight ? WAITING : ELLIPSE);
    // The craft stands between two points of the line: what is flown ends at the nearer of its piece's.
    const gap = isUnderWay ? pieceAt(drawn, view.dateMs) + 0.5 : -1;
    this.figure.strokes.setLeg(number, 0, isUnderWay ? alpha : shown, isUnderWay ? 0.5 * alpha : shown, gap);
    if (isUnderWay) {
      leg.placeAt(this.placeM, view.dateMs);
      this.figure.mark(this.placeM, MARK_FIGURE.craft, 22, MARS, alpha, number);
    }
    const marked = isFlight ? alpha * (isUnderWay ? 1 : 0.6) : alpha;
    this.figure.mark(ends[0], MARK_FIGURE.joint, 8, isFlight ? EARTH : WHITE, marked, isFlight && !isUnderWay ? number : -1);
    this.figure.mark(ends[1], MARK_FIGURE.joint, 8, isFlight ? MARS : WHITE, marked, isFlight ? number : 0);
  }
}
