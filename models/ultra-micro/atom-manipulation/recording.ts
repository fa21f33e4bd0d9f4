import { AdditiveBlending, BufferAttribute, BufferGeometry, DoubleSide, Mesh, ShaderMaterial, Sphere, Vector3 } from 'three';
import { densityAtY, reliefY, RELIEF_RADIUS_NM } from './heights.js';
import { halfLine, lineZ, SCAN } from './scan.js';
import { densityWithin } from './standingWave.js';

/** Points along a line. */
const POINTS = 121;
/** Height of what is recorded above the relief, nm, so that neither cuts the other. */
const ABOVE = 0.02;

const VERTEX = /* glsl */ `
attribute float density;
varying float vDensity;
void main() {
  vDensity = density;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;

/* The relief's own shades, as light: troughs stay dark, crests glow. */
const FRAGMENT = /* glsl */ `
uniform float fade;
varying float vDensity;
void main() {
  float t = clamp(vDensity - 0.7, 0.0, 1.0);
  vec3 light = t < 0.45 ? mix(vec3(0.0, 0.0, 0.02), vec3(0.0, 0.05, 0.08), t / 0.45) : mix(vec3(0.0, 0.05, 0.08), vec3(0.26, 0.14, 0.03), (t - 0.45) / 0.55);
  gl_FragColor = vec4(light * fade, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

/** What the microscope has recorded: a sheet of light over the relief that grows behind the tip, line by line. Model units, nm. */
export class Recording {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;
  private readonly place: BufferAttribute;
  private readonly density: BufferAttribute;
  /** Rows whose heights are known: each is worked out when the tip comes to it. */
  private known = 0;
  private densityAt: ((x: number, z: number) => number) | null = null;

  constructor() {
    const count = (SCAN.lines + 1) * POINTS;
    this.place = new BufferAttribute(new Float32Array(count * 3), 3);
    this.density = new BufferAttribute(new Float32Array(count), 1);
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', this.place);
    geometry.setAttribute('density', this.density);
    geometry.setIndex(indices());
    geometry.boundingSphere = new Sphere(new Vector3(0, reliefY(1), 0), RELIEF_RADIUS_NM + 1);
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { fade: { value: 0 } },
      blending: AdditiveBlending,
      side: DoubleSide,
      transparent: true,
      depthWrite: false,
    });
    this.mesh = new Mesh(geometry, material);
    this.mesh.name = 'recording';
    this.mesh.raycast = () => undefined;
    this.mesh.userData['measured'] = false;
    this.mesh.visible = false;
  }

  /** Shows so many lines, at a brightness of 0 to 1. */
  show(lines: number, fade: number): void {
    this.mesh.visible = fade > 0 && lines > 0;
    if (!this.mesh.visible) return;
    this.know(Math.min(SCAN.lines, Math.ceil(lines)) + 1);
    const whole = Math.floor(lines);
    this.mesh.geometry.setDrawRange(0, 6 * (whole * (POINTS - 1) + Math.floor((lines - whole) * (POINTS - 1))));
    const { fade: uFade } = this.mesh.material.uniforms;
    if (uFade) uFade.value = fade;
  }

  /** Height of the relief under the tip, nm: on line `line` (or between two), `along` from −1 to 1. */
  heightAt(line: number, along: number): number {
    const from = Math.floor(line + 0.5);
    this.know(from + 2);
    const column = Math.round(((along + 1) / 2) * (POINTS - 1));
    const near = this.place.getY(from * POINTS + column);
    const next = this.place.getY(Math.min(SCAN.lines, from + 1) * POINTS + column);
    return near + (next - near) * (line + 0.5 - from) - ABOVE;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }

  private know(rows: number): void {
    if (this.known >= Math.min(rows, SCAN.lines + 1)) return;
    const densityAt = (this.densityAt ??= densityWithin());
    for (; this.known < Math.min(rows, SCAN.lines + 1); this.known++) {
      const z = lineZ(this.known - 0.5);
      const half = halfLine(z);
      for (let i = 0; i < POINTS; i++) {
        const x = half * ((2 * i) / (POINTS - 1) - 1);
        const y = reliefY(densityAt(x, z));
        this.place.setXYZ(this.known * POINTS + i, x, y + ABOVE, z);
        this.density.setX(this.known * POINTS + i, densityAtY(y));
      }
    }
    this.place.needsUpdate = true;
    this.density.needsUpdate = true;
  }
}

/** Line by line, and along each in the order in which it is recorded. */
const indices = (): number[] => {
  const list: number[] = [];
  for (let line = 0; line < SCAN.lines; line++)
    for (let i = 0; i + 1 < POINTS; i++) {
      const a = line * POINTS + i;
      list.push(a, a + POINTS, a + 1, a + 1, a + POINTS, a + POINTS + 1);
    }
  return list;
};
