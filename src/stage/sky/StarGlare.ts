import { AdditiveBlending, Mesh, PlaneGeometry, ShaderMaterial, Vector3 } from 'three';
import { LAYER_BACKGROUND } from '../render/passes.js';
import { DIRECTION_GLSL } from './directionShader.js';
import { pixelsPerRadian, type Eye, type SkyView } from './SkyView.js';

const VERTEX = /* glsl */ `
uniform vec3 uDirection;
uniform vec2 uSize;
varying vec2 vPlace;
${DIRECTION_GLSL}
void main() {
  vPlace = position.xy;
  vec4 clip = placeDirection(uDirection);
  clip.xy += position.xy * uSize * clip.w;
  gl_Position = clip.w > 0.0 ? clip : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
uniform float uAlpha;
uniform float uDisc;
uniform vec3 uColour;
varying vec2 vPlace;
void main() {
  float r = length(vPlace);
  float beyond = max(r - uDisc, 0.0) / (1.0 - uDisc);
  float glow = (exp(-beyond * 9.0) * 0.75 + exp(-beyond * 2.8) * 0.10) * (1.0 - smoothstep(0.6, 1.0, r));
  gl_FragColor = vec4(uColour * glow * uAlpha, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** The glare that the eye sees round a star: no part of the star, of a size on the screen rather than in space. */
export class StarGlare {
  readonly mesh: Mesh;
  private readonly material: ShaderMaterial;

  constructor(colour: readonly [r: number, g: number, b: number]) {
    this.material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      transparent: true,
      depthWrite: false,
      blending: AdditiveBlending,
      fog: false,
      uniforms: { uDirection: { value: new Vector3() }, uSize: { value: [0, 0] }, uAlpha: { value: 0 }, uDisc: { value: 0 }, uColour: { value: new Vector3(...colour) } },
    });
    this.mesh = new Mesh(new PlaneGeometry(2, 2), this.material);
    this.mesh.name = 'glare';
    this.mesh.frustumCulled = false;
    this.mesh.renderOrder = -40;
    this.mesh.layers.set(LAYER_BACKGROUND);
  }

  /** `eye`: the camera in the star's frame. `discPx`: apparent diameter of the star. */
  update(eye: Pick<Eye, 'cameraM' | 'orientation'>, distanceM: number, discPx: number, view: SkyView, alpha: number): void {
    const { uDirection, uSize, uAlpha, uDisc } = this.material.uniforms;
    // Near the Earth's orbit the glare is some fifty pixels wide; from afar it shrinks to that of a bright star.
    const brightness = Math.max(0, 1 - Math.max(0, Math.log10(distanceM / 1.5e11)) / 3.5);
    const radiusPx = discPx / 2 + 14 + 75 * brightness;
    this.mesh.visible = alpha > 0.003 && discPx < 0.9 * pixelsPerRadian(view);
    if (!uDirection || !uSize || !uAlpha || !uDisc) return;
    (uDirection.value as Vector3).set(-eye.cameraM[0], -eye.cameraM[1], -eye.cameraM[2]).divideScalar(distanceM).applyQuaternion(eye.orientation);
    const size = uSize.value as number[];
    size[0] = (2 * radiusPx) / view.widthPx;
    size[1] = (2 * radiusPx) / view.heightPx;
    uAlpha.value = alpha * (0.55 + 0.45 * brightness);
    uDisc.value = discPx / 2 / radiusPx;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.material.dispose();
  }
}
