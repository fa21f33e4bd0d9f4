import { AdditiveBlending, DoubleSide, InstancedBufferAttribute, InstancedBufferGeometry, Mesh, PlaneGeometry, ShaderMaterial, Sphere, Vector3 } from 'three';
import type { Vec3 } from '../../core/maths/vec3.js';
import { PASS_SEAM } from '../globe/globeShader.js';
import { randomSource } from '../globe/randomSource.js';

/** A galaxy, or a cluster of them, as a little picture of its kind. */
export interface GalaxySprite {
  /** From the mesh's origin, m. */
  readonly placeM: Vec3;
  readonly radiusM: number;
  readonly kind: 'spiral' | 'irregular' | 'elliptical' | 'cluster' | 'spheroidal';
  /** The axis of the disc, where it is known. */
  readonly axis?: Vec3;
}

/** Metres a unit of the sprites' own mesh: galaxies between 10^21 and 10^25 m stay within float32. */
export const SPRITE_UNIT_M = 1e22;
const KINDS: Readonly<Record<GalaxySprite['kind'], number>> = { spiral: 0, irregular: 1, elliptical: 2, cluster: 3, spheroidal: 4 };

const VERTEX = /* glsl */ `
attribute vec3 centre;
attribute vec3 axisA;
attribute vec3 axisB;
attribute float kind;
uniform float uLeast;
varying vec2 vPlace;
varying float vKind;
varying float vStrength;
void main() {
  vPlace = position.xy * 2.0;
  vKind = kind;
  vec4 at = modelViewMatrix * vec4(centre, 1.0);
  vec3 a = mat3(modelViewMatrix) * axisA;
  vec3 b = mat3(modelViewMatrix) * axisB;
  // Never smaller than a few pixels, and fainter for it; dissolved when the eye is about to enter it.
  float apparent = length(a) / length(at.xyz);
  float swell = max(1.0, uLeast / max(apparent, 1e-9));
  vStrength = clamp(1.6 / sqrt(swell), 0.25, 1.0) * (1.0 - smoothstep(0.8, 2.5, apparent));
  vec3 round = length(a) * swell * vec3(vPlace, 0.0);
  vec3 flat3 = (a * vPlace.x + b * vPlace.y) * swell;
  at.xyz += kind > 0.5 || swell > 1.5 ? round : flat3;
  gl_Position = projectionMatrix * at;
  float farPass = projectionMatrix[3][2] / (projectionMatrix[2][2] - 1.0) > 10.0 ? 1.0 : 0.0;
  if ((-at.z > ${PASS_SEAM.toFixed(1)}) != (farPass > 0.5) || vStrength <= 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
uniform float uAlpha;
varying vec2 vPlace;
varying float vKind;
varying float vStrength;
void main() {
  float r = length(vPlace);
  if (r > 1.0) discard;
  float edge = 1.0 - smoothstep(0.55, 1.0, r);
  float heart = exp(-r * r * 40.0);
  vec3 light;
  if (vKind < 0.5) {
    float arms = 0.5 + 0.5 * cos(2.0 * atan(vPlace.y, vPlace.x) - 9.0 * log(r + 0.06));
    light = vec3(0.55, 0.68, 1.0) * exp(-r * 3.0) * (0.35 + 0.9 * arms * smoothstep(0.05, 0.25, r)) + vec3(1.0, 0.8, 0.55) * heart;
  } else if (vKind < 1.5) light = vec3(0.6, 0.72, 1.0) * exp(-r * r * 5.0) * 0.7;
  else if (vKind < 2.5) light = vec3(1.0, 0.82, 0.6) * (exp(-r * 4.5) * 0.6 + heart * 0.4);
  else if (vKind < 3.5) light = vec3(1.0, 0.78, 0.55) * (exp(-r * 5.0) * 0.55 + heart * 0.4);
  // A breath of old stars, without a heart.
  else light = vec3(1.0, 0.84, 0.66) * exp(-r * r * 4.0) * 0.16;
  gl_FragColor = vec4(light * edge * vStrength * uAlpha, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** Galaxies at their places, as little pictures of their kind. One draw call a pass. */
export class GalaxySprites {
  readonly mesh: Mesh;
  private readonly material: ShaderMaterial;

  constructor(galaxies: readonly GalaxySprite[]) {
    const plane = new PlaneGeometry(1, 1);
    const geometry = new InstancedBufferGeometry();
    geometry.setIndex(plane.getIndex());
    geometry.setAttribute('position', plane.getAttribute('position'));
    const random = randomSource(31);
    const count = galaxies.length;
    const data = { centre: new Float32Array(count * 3), axisA: new Float32Array(count * 3), axisB: new Float32Array(count * 3), kind: new Float32Array(count) };
    galaxies.forEach((galaxy, index) => {
      const place = galaxy.placeM.map((value) => value / SPRITE_UNIT_M);
      const half = galaxy.radiusM / SPRITE_UNIT_M;
      // Where the tilt of a disc is not known, it is chance.
      const normal = (galaxy.axis ? new Vector3(...galaxy.axis) : new Vector3(random() - 0.5, random() - 0.5, random() - 0.5)).normalize();
      const a = new Vector3(0.3, 0.9, 0.4).cross(normal).normalize().multiplyScalar(half);
      const b = new Vector3().crossVectors(normal, a);
      data.centre.set(place, index * 3);
      a.toArray(data.axisA, index * 3);
      b.toArray(data.axisB, index * 3);
      data.kind[index] = KINDS[galaxy.kind];
    });
    for (const name of ['centre', 'axisA', 'axisB'] as const) geometry.setAttribute(name, new InstancedBufferAttribute(data[name], 3));
    geometry.setAttribute('kind', new InstancedBufferAttribute(data.kind, 1));
    geometry.instanceCount = count;
    geometry.boundingSphere = new Sphere(new Vector3(), Number.POSITIVE_INFINITY);
    this.material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      transparent: true,
      depthWrite: false,
      blending: AdditiveBlending,
      side: DoubleSide,
      fog: false,
      uniforms: { uAlpha: { value: 0 }, uLeast: { value: 0.004 } },
    });
    this.mesh = new Mesh(geometry, this.material);
    this.mesh.name = 'near-galaxies';
    this.mesh.frustumCulled = false;
    this.mesh.userData.measured = false;
  }

  update(alpha: number): void {
    this.mesh.visible = alpha > 0.003;
    if (this.material.uniforms.uAlpha) this.material.uniforms.uAlpha.value = alpha;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.material.dispose();
  }
}
