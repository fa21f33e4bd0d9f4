import { AdditiveBlending, BackSide, Matrix3, Matrix4, Mesh, ShaderMaterial, SphereGeometry, SRGBColorSpace, type Texture } from 'three';
import mapUrl from './data/milky-way-1024.webp?url';
import { fetchTexture } from '../render/fetchTexture.js';
import { LAYER_BACKGROUND } from '../render/passes.js';
import { DIRECTION_GLSL } from './directionShader.js';
import { panoramaAlpha } from './skyFades.js';
import { createEye, eyeIn, type SkyView } from './SkyView.js';

const VERTEX = /* glsl */ `
uniform mat3 uTurn;
varying vec3 vDirection;
${DIRECTION_GLSL}
void main() {
  vDirection = position;
  gl_Position = placeDirection(uTurn * position);
}
`;

const FRAGMENT = /* glsl */ `
#define PI 3.141592653589793
uniform sampler2D uMap;
uniform float uAlpha;
varying vec3 vDirection;
void main() {
  vec3 b = normalize(vDirection);
  // Seen from inside, galactic longitude grows to the left; the map has the centre in the middle.
  vec2 uv = vec2(0.5 - atan(-b.z, b.x) / (2.0 * PI), asin(clamp(b.y, -1.0, 1.0)) / PI + 0.5);
  vec2 dx = dFdx(uv);
  vec2 dy = dFdy(uv);
  dx.x -= floor(dx.x + 0.5);
  dy.x -= floor(dy.x + 0.5);
  vec3 light = textureGrad(uMap, uv, dx, dy).rgb;
  gl_FragColor = vec4(light * uAlpha, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** The band of the Milky Way as a faint background. One draw call. */
export class MilkyWayPanorama {
  readonly mesh: Mesh;
  private readonly material: ShaderMaterial;
  private readonly eye = createEye();
  private readonly turn = new Matrix4();
  private texture: Texture | null = null;
  private ready = false;

  constructor(private readonly onLoaded: () => void) {
    this.material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      side: BackSide,
      transparent: true,
      depthWrite: false,
      blending: AdditiveBlending,
      fog: false,
      uniforms: { uTurn: { value: new Matrix3() }, uMap: { value: null }, uAlpha: { value: 0 } },
    });
    this.mesh = new Mesh(new SphereGeometry(1, 48, 24), this.material);
    this.mesh.name = 'milky-way-panorama';
    this.mesh.frustumCulled = false;
    this.mesh.visible = false;
    this.mesh.renderOrder = -101;
    this.mesh.layers.set(LAYER_BACKGROUND);
  }

  update(view: SkyView): void {
    const alpha = panoramaAlpha(view);
    if (alpha > 0 && !this.texture) this.load();
    this.mesh.visible = this.ready && alpha > 0.003;
    if (!this.mesh.visible) return;
    eyeIn(this.eye, view, 'galaxy');
    (this.material.uniforms.uTurn?.value as Matrix3).setFromMatrix4(this.turn.makeRotationFromQuaternion(this.eye.orientation));
    if (this.material.uniforms.uAlpha) this.material.uniforms.uAlpha.value = alpha * 0.8;
  }

  dispose(): void {
    this.texture?.dispose();
    this.mesh.geometry.dispose();
    this.material.dispose();
  }

  private load(): void {
    this.texture = fetchTexture(mapUrl, null, () => {
      this.ready = true;
      this.onLoaded();
    });
    this.texture.colorSpace = SRGBColorSpace;
    if (this.material.uniforms.uMap) this.material.uniforms.uMap.value = this.texture;
  }
}
