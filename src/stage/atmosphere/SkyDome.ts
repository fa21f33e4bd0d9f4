import { BackSide, Color, Mesh, ShaderMaterial, SphereGeometry, Vector3 } from 'three';
import { LAYER_BACKGROUND } from '../render/passes.js';
import type { Realm } from './realm.js';

/** Drawn before everything else. */
const DOME_ORDER = -1000;
const DOME_RADIUS = 1000;

/** The room's darkness: horizon to zenith, with a faint glow where the key light stands. Directions only, no depth. */
export class SkyDome {
  readonly mesh: Mesh;
  private readonly uniforms = {
    uZenith: { value: new Color() },
    uHorizon: { value: new Color() },
    uUp: { value: new Vector3(0, 1, 0) },
    uLamps: { value: 1 },
  };

  constructor() {
    const material = new ShaderMaterial({
      side: BackSide,
      depthTest: false,
      depthWrite: false,
      uniforms: this.uniforms,
      vertexShader: /* glsl */ `
        varying vec3 vDirection;
        void main() {
          vDirection = position;
          gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
        }`,
      fragmentShader: /* glsl */ `
        uniform vec3 uZenith;
        uniform vec3 uHorizon;
        uniform vec3 uUp;
        uniform float uLamps;
        varying vec3 vDirection;
        float grain(vec2 p) { return fract(52.9829189 * fract(dot(p, vec2(0.06711056, 0.00583715)))); }
        void main() {
          vec3 direction = normalize(vDirection);
          float height = dot(direction, uUp);
          vec3 colour = mix(uHorizon, uZenith, smoothstep(0.0, 0.55, height));
          float glow = pow(max(0.0, dot(direction, normalize(vec3(-0.62, 0.34, -0.7)))), 6.0);
          colour += uLamps * glow * vec3(0.030, 0.026, 0.022) * smoothstep(0.0, 0.2, height);
          gl_FragColor = vec4(colour, 1.0);
          #include <tonemapping_fragment>
          #include <colorspace_fragment>
          // A gradient this dark would band in eight bits.
          gl_FragColor.rgb += (grain(gl_FragCoord.xy) - 0.5) / 255.0;
        }`,
    });
    this.mesh = new Mesh(new SphereGeometry(DOME_RADIUS, 32, 24), material);
    this.mesh.name = 'sky-dome';
    this.mesh.renderOrder = DOME_ORDER;
    this.mesh.frustumCulled = false;
    this.mesh.layers.set(LAYER_BACKGROUND);
  }

  update(realm: Realm, camera: { readonly position: Vector3 }): void {
    this.uniforms.uZenith.value.copy(realm.zenith);
    this.uniforms.uHorizon.value.copy(realm.horizon);
    this.uniforms.uLamps.value = realm.lamps;
    this.mesh.position.copy(camera.position);
  }
}
