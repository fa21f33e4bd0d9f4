import { DoubleSide, Mesh, RingGeometry, ShaderMaterial, Vector3 } from 'three';
import type { GlobeEye } from '../globe/GlobeEye.js';
import { holdMap, releaseMap, type HeldMap } from '../globe/globeMaps.js';

/** The map's inner and outer radius, m: C ring to just outside the A ring. */
const INNER_M = 72e6;
const OUTER_M = 138e6;
const MAP = 'saturn-ring-512';

const VERTEX = /* glsl */ `
varying vec3 vPlace;
void main() {
  vPlace = position;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
uniform sampler2D uMap;
uniform float uAlpha;
uniform vec3 uSun;
varying vec3 vPlace;
void main() {
  float r = length(vPlace);
  vec4 ring = texture2D(uMap, vec2((r - ${(INNER_M / 1e6).toFixed(1)}) / ${((OUTER_M - INNER_M) / 1e6).toFixed(1)}, 0.5));
  // The source shows the thin parts violet and nearly closed. Cassini's eyes saw tan and grey, and the optical depths of
  // radio occultations are some 0.1 (C), 1 to 2.5 (B) and 0.5 (A).
  ring.rgb = mix(ring.rgb, dot(ring.rgb, vec3(0.3, 0.6, 0.1)) * vec3(1.1, 1.0, 0.83), 0.9);
  ring.a *= mix(mix(0.42, 1.17, smoothstep(90.5, 92.5, r)), 0.8, smoothstep(117.0, 122.0, r));
  // The planet's shadow: is the globe between this grain and the Sun?
  float along = dot(vPlace, uSun);
  float across = length(vPlace - along * uSun);
  float shade = along < 0.0 ? smoothstep(57.5, 60.5, across) : 1.0;
  gl_FragColor = vec4(ring.rgb * (0.06 + 0.94 * shade) * 1.25, ring.a * uAlpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** Saturn's rings, in the plane of its equator. One draw call a pass. */
export class SaturnRing {
  readonly mesh: Mesh;
  private readonly material: ShaderMaterial;
  private held: HeldMap | null = null;
  private ready = false;

  constructor(private readonly onLoaded: () => void) {
    this.material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      side: DoubleSide,
      transparent: true,
      depthWrite: false,
      fog: false,
      uniforms: { uMap: { value: null }, uAlpha: { value: 0 }, uSun: { value: new Vector3(1, 0, 0) } },
    });
    // Units of 1000 km, in the x–z plane.
    this.mesh = new Mesh(new RingGeometry(INNER_M / 1e6, OUTER_M / 1e6, 160, 1).rotateX(-Math.PI / 2), this.material);
    this.mesh.name = 'saturn-ring';
    this.mesh.frustumCulled = false;
    this.mesh.visible = false;
  }

  update(eye: GlobeEye, sun: Vector3, saturnPx: number, alpha: number): void {
    if (saturnPx > 2 && !this.held) {
      this.held = holdMap(MAP, 'colour', () => {
        this.ready = true;
        this.onLoaded();
      });
      if (this.material.uniforms.uMap) this.material.uniforms.uMap.value = this.held.texture;
    }
    this.mesh.visible = this.ready && alpha > 0.003;
    if (!this.mesh.visible) return;
    const [x, y, z] = eye.cameraM;
    this.mesh.position.set(-x, -y, -z).divideScalar(eye.distanceM).applyQuaternion(eye.orientation).add(eye.cameraRender);
    this.mesh.quaternion.copy(eye.orientation);
    this.mesh.scale.setScalar(1e6 / eye.distanceM);
    if (this.material.uniforms.uAlpha) this.material.uniforms.uAlpha.value = alpha;
    (this.material.uniforms.uSun?.value as Vector3).copy(sun);
  }

  dispose(): void {
    if (this.held) releaseMap(this.held);
    this.mesh.geometry.dispose();
    this.material.dispose();
  }
}
