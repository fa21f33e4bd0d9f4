import { Vector3, type LineSegments } from 'three';
import { createBodyOrbits, placeBodyOrbits, type BodyOrbit } from '../../core/ephemeris/planetOrbits.js';
import { sampleEllipse } from '../../core/ephemeris/osculatingOrbit.js';
import { smoothstep } from '../../core/maths/interpolation.js';
import { SkyLines } from '../cosmos/skyLines.js';
import { createEye, eyeIn, pixelsPerRadian, type Eye, type SkyView } from './SkyView.js';
import { planetAlpha } from './skyFades.js';
import { magnitude } from '../../core/maths/magnitude.js';

/** Points an orbit; the first is the body itself. */
const POINTS = 257;

const CENTRES = ['sun', 'earth-inertial'] as const;

const COLOURS: Readonly<Record<string, readonly [number, number, number]>> = {
  mercury: [0.62, 0.58, 0.55], venus: [0.86, 0.72, 0.45], 'earth-inertial': [0.36, 0.62, 0.95], moon: [0.7, 0.7, 0.72],
  mars: [0.92, 0.45, 0.28], jupiter: [0.85, 0.68, 0.5], saturn: [0.88, 0.78, 0.52], uranus: [0.5, 0.82, 0.85],
  neptune: [0.36, 0.5, 0.95], pluto: [0.75, 0.62, 0.55],
};

const PLAIN = [0.6, 0.6, 0.6] as const;

/**
 * The orbits of the planets, Pluto and the Moon as thin lines, brightest just behind the body. All in one draw call a
 * pass; points are taken relative to the eye in float64 before they become view units.
 */
export class PlanetOrbits {
  readonly lines: LineSegments;
  private readonly orbits = createBodyOrbits();
  private readonly samplesM = new Float64Array(this.orbits.length * POINTS * 3);
  private dateMs = Number.NaN;
  private readonly eyes: Readonly<Record<BodyOrbit['centre'], Eye>> = { sun: createEye(), 'earth-inertial': createEye() };
  private readonly point = new Vector3();
  private readonly previous = new Vector3();

  private readonly ends = this.orbits.length * (POINTS - 1) * 2;
  private readonly positions = new Float32Array(this.ends * 3);
  private readonly looks = new Float32Array(this.ends * 3);
  private readonly drawn = new SkyLines(this.positions, this.looks, 'orbits', true);

  constructor() {
    this.lines = this.drawn.mesh;
    this.lines.visible = false;
    this.lines.renderOrder = -20;
    // They are written in render axes.
    this.lines.matrixAutoUpdate = false;
  }

  update(view: SkyView): void {
    const alpha = planetAlpha(view);
    this.lines.visible = alpha > 0.003 && view.q > 6.5;
    if (!this.lines.visible) return;
    this.takeDate(view.dateMs);
    for (const centre of CENTRES) eyeIn(this.eyes[centre], view, centre);
    let end = 0;
    for (let index = 0; index < this.orbits.length; index++) {
      const orbit = this.orbits[index];
      const strength = orbit ? alpha * this.strength(orbit, view) : 0;
      if (orbit && strength >= 0.004) end = this.writeOrbit(orbit, index, view, strength, end);
    }
    this.drawn.alpha = end > 0 ? 1 : 0;
    this.drawn.rewrite(end);
  }

  dispose(): void {
    this.drawn.dispose();
  }

  private takeDate(dateMs: number): void {
    if (dateMs === this.dateMs) return;
    this.dateMs = dateMs;
    placeBodyOrbits(this.orbits, dateMs);
    for (let index = 0; index < this.orbits.length; index++) {
      const orbit = this.orbits[index];
      if (orbit) sampleEllipse(this.samplesM, index * POINTS * 3, orbit.ellipse, POINTS);
    }
  }

  /** Seen while the orbit is neither a speck nor so near that it would be a bare line across the picture. */
  private strength(orbit: BodyOrbit, view: SkyView): number {
    const eye = this.eyes[orbit.centre];
    const { semiMajorM } = orbit.ellipse;
    const awayM = magnitude(eye.cameraM);
    const px = (semiMajorM / Math.max(awayM, semiMajorM * 0.2)) * pixelsPerRadian(view);
    const near = smoothstep(-2.4, -1, Math.log10(view.distanceM / semiMajorM));
    return 0.8 * near * smoothstep(8, 40, px);
  }

  private writeOrbit(orbit: BodyOrbit, index: number, view: SkyView, strength: number, from: number): number {
    const eye = this.eyes[orbit.centre];
    const { samplesM, positions, looks, point, previous } = this;
    const colour = COLOURS[orbit.frame] ?? PLAIN;
    const [cx, cy, cz] = eye.cameraM;
    let end = from;
    for (let sample = 0; sample < POINTS; sample++) {
      const at = (index * POINTS + sample) * 3;
      point
        .set(((samplesM[at] ?? 0) - cx) / view.distanceM, ((samplesM[at + 1] ?? 0) - cy) / view.distanceM, ((samplesM[at + 2] ?? 0) - cz) / view.distanceM)
        .applyQuaternion(eye.orientation)
        .add(view.cameraRender);
      if (sample > 0) {
        previous.toArray(positions, end * 3);
        point.toArray(positions, (end + 1) * 3);
        for (let side = 0; side < 2; side++, end++) {
          const ahead = 1 - (sample - 1 + side) / (POINTS - 1);
          const light = strength * (0.22 + 0.78 * ahead * ahead * ahead);
          looks[end * 3] = light * colour[0];
          looks[end * 3 + 1] = light * colour[1];
          looks[end * 3 + 2] = light * colour[2];
        }
      }
      previous.copy(point);
    }
    return end;
  }
}
