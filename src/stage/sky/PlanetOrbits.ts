import { AdditiveBlending, BufferAttribute, BufferGeometry, DynamicDrawUsage, LineSegments, ShaderMaterial, Vector3 } from 'three';
import { createBodyOrbits, placeBodyOrbits, type BodyOrbit } from '../../core/ephemeris/planetOrbits.js';
import { sampleEllipse } from '../../core/ephemeris/osculatingOrbit.js';
import { smoothstep } from '../../core/maths/interpolation.js';
import { PASS_NEAR_GLSL, PASS_SEAM } from '../globe/globeShader.js';
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

const VERTEX = /* glsl */ `
attribute vec4 look;
varying vec4 vColour;
varying float vDepth;
varying float vFarPass;
${PASS_NEAR_GLSL}
void main() {
  vColour = look;
  vFarPass = passNear() > 10.0 ? 1.0 : 0.0;
  vec4 view = viewMatrix * vec4(position, 1.0);
  vDepth = -view.z;
  gl_Position = projectionMatrix * view;
}
`;

const FRAGMENT = /* glsl */ `
varying vec4 vColour;
varying float vDepth;
varying float vFarPass;
void main() {
  if ((vDepth > ${PASS_SEAM.toFixed(1)}) != (vFarPass > 0.5)) discard;
  gl_FragColor = vec4(vColour.rgb * vColour.a, 1.0);
  #include <colorspace_fragment>
}
`;

/**
 * The orbits of the planets, Pluto and the Moon as thin lines, brightest just behind the body. All in one draw call a
 * pass; points are taken relative to the eye in float64 before they become view units.
 */
export class PlanetOrbits {
  readonly lines: LineSegments;
  private readonly material: ShaderMaterial;
  private readonly orbits = createBodyOrbits();
  private readonly samplesM = new Float64Array(this.orbits.length * POINTS * 3);
  private dateMs = Number.NaN;
  private readonly eyes: Readonly<Record<BodyOrbit['centre'], Eye>> = { sun: createEye(), 'earth-inertial': createEye() };
  private readonly point = new Vector3();
  private readonly previous = new Vector3();

  constructor() {
    this.material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      transparent: true,
      depthWrite: false,
      blending: AdditiveBlending,
      fog: false,
    });
    const geometry = new BufferGeometry();
    const vertices = this.orbits.length * (POINTS - 1) * 2;
    for (const [name, size] of [['position', 3], ['look', 4]] as const) {
      geometry.setAttribute(name, new BufferAttribute(new Float32Array(vertices * size), size).setUsage(DynamicDrawUsage));
    }
    this.lines = new LineSegments(geometry, this.material);
    this.lines.name = 'orbits';
    this.lines.frustumCulled = false;
    this.lines.visible = false;
    this.lines.renderOrder = -20;
  }

  update(view: SkyView): void {
    const alpha = planetAlpha(view);
    this.lines.visible = alpha > 0.003 && view.q > 6.5;
    if (!this.lines.visible) return;
    this.takeDate(view.dateMs);
    for (const centre of CENTRES) eyeIn(this.eyes[centre], view, centre);
    const { geometry } = this.lines;
    const positions = geometry.getAttribute('position') as BufferAttribute;
    const look = geometry.getAttribute('look') as BufferAttribute;
    let vertex = 0;
    for (let index = 0; index < this.orbits.length; index++) {
      const orbit = this.orbits[index];
      const strength = orbit ? alpha * this.strength(orbit, view) : 0;
      if (!orbit || strength < 0.004) continue;
      vertex = this.writeOrbit(orbit, index, view, strength, positions.array as Float32Array, look.array as Float32Array, vertex);
    }
    geometry.setDrawRange(0, vertex);
    this.lines.visible = vertex > 0;
    positions.needsUpdate = true;
    look.needsUpdate = true;
  }

  dispose(): void {
    this.lines.geometry.dispose();
    this.material.dispose();
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

  private writeOrbit(orbit: BodyOrbit, index: number, view: SkyView, strength: number, positions: Float32Array, look: Float32Array, from: number): number {
    const eye = this.eyes[orbit.centre];
    const [r, g, b] = COLOURS[orbit.frame] ?? [0.6, 0.6, 0.6];
    const [cx, cy, cz] = eye.cameraM;
    const samples = this.samplesM;
    let vertex = from;
    for (let sample = 0; sample < POINTS; sample++) {
      const at = (index * POINTS + sample) * 3;
      this.point
        .set(((samples[at] ?? 0) - cx) / view.distanceM, ((samples[at + 1] ?? 0) - cy) / view.distanceM, ((samples[at + 2] ?? 0) - cz) / view.distanceM)
        .applyQuaternion(eye.orientation)
        .add(view.cameraRender);
      if (sample > 0) {
        this.previous.toArray(positions, vertex * 3);
        this.point.toArray(positions, (vertex + 1) * 3);
        for (let end = 0; end < 2; end++) {
          const t = (sample - 1 + end) / (POINTS - 1);
          const l = (vertex + end) * 4;
          look[l] = r;
          look[l + 1] = g;
          look[l + 2] = b;
          look[l + 3] = strength * (0.22 + 0.78 * (1 - t) ** 3);
        }
        vertex += 2;
      }
      this.previous.copy(this.point);
    }
    return vertex;
  }
}
