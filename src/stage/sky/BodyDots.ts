import { AdditiveBlending, BufferAttribute, BufferGeometry, DynamicDrawUsage, Points, ShaderMaterial, Vector3 } from 'three';
import type { Eye, SkyView } from './SkyView.js';

/** Colour and size (CSS pixels) of a body that is too small to be a disc. */
const LOOKS: Readonly<Record<string, readonly [r: number, g: number, b: number, px: number]>> = {
  sun: [1, 0.93, 0.78, 4.5], mercury: [0.75, 0.7, 0.66, 2.6], venus: [1, 0.94, 0.78, 3.8], earth: [0.5, 0.72, 1, 3.6],
  moon: [0.8, 0.8, 0.8, 2.6], mars: [1, 0.58, 0.4, 3.2], jupiter: [1, 0.9, 0.75, 3.8], saturn: [1, 0.9, 0.66, 3.4],
  uranus: [0.66, 0.9, 0.95, 2.8], neptune: [0.5, 0.64, 1, 2.8], pluto: [0.9, 0.78, 0.68, 2.6], charon: [0.7, 0.68, 0.66, 2],
};

const VERTEX = /* glsl */ `
attribute vec4 look;
attribute float size;
uniform float uPixelRatio;
varying vec4 vColour;
void main() {
  vColour = look;
  vec4 clip = projectionMatrix * viewMatrix * vec4(position, 1.0);
  // What is beyond the far plane of the far pass is drawn just before it.
  float near = projectionMatrix[3][2] / (projectionMatrix[2][2] - 1.0);
  if (near > 10.0) clip.z = min(clip.z, clip.w * 0.999998);
  gl_PointSize = look.a > 0.0 ? size * uPixelRatio : 0.0;
  gl_Position = look.a > 0.0 ? clip : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
varying vec4 vColour;
void main() {
  float r = length(gl_PointCoord - 0.5) * 2.0;
  float spot = 1.0 - smoothstep(0.35, 1.0, r);
  gl_FragColor = vec4(vColour.rgb * spot * vColour.a, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** Bodies as dots that never get smaller than they can be seen. One draw call a pass. */
export class BodyDots {
  readonly points: Points;
  private readonly material: ShaderMaterial;
  private readonly positions: BufferAttribute;
  private readonly looks: BufferAttribute;
  private readonly place3 = new Vector3();
  private any = false;

  constructor(private readonly frames: readonly string[]) {
    const geometry = new BufferGeometry();
    this.positions = new BufferAttribute(new Float32Array(frames.length * 3), 3).setUsage(DynamicDrawUsage);
    this.looks = new BufferAttribute(new Float32Array(frames.length * 4), 4).setUsage(DynamicDrawUsage);
    geometry.setAttribute('position', this.positions);
    geometry.setAttribute('look', this.looks);
    geometry.setAttribute('size', new BufferAttribute(Float32Array.from(frames, (frame) => LOOKS[frame]?.[3] ?? 2.5), 1));
    this.material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      transparent: true,
      depthWrite: false,
      blending: AdditiveBlending,
      fog: false,
      uniforms: { uPixelRatio: { value: 1 } },
    });
    this.points = new Points(geometry, this.material);
    this.points.name = 'body-dots';
    this.points.frustumCulled = false;
    this.points.renderOrder = -15;
  }

  /** `eye`: the camera in the body's own frame. */
  place(index: number, eye: Eye, distanceM: number, view: SkyView, alpha: number): void {
    // Beyond what float32 and the depth range hold well, only the direction counts.
    const reach = Math.min(distanceM / view.distanceM, 2e5) / distanceM;
    this.place3
      .set(-eye.cameraM[0] * reach, -eye.cameraM[1] * reach, -eye.cameraM[2] * reach)
      .applyQuaternion(eye.orientation)
      .add(view.cameraRender);
    this.positions.setXYZ(index, this.place3.x, this.place3.y, this.place3.z);
    const [r, g, b] = LOOKS[this.frames[index] ?? ''] ?? [0.7, 0.7, 0.7];
    this.looks.setXYZW(index, r, g, b, alpha < 0.004 ? 0 : alpha);
    this.any ||= alpha >= 0.004;
  }

  finish(view: SkyView): void {
    this.points.visible = this.any;
    this.any = false;
    this.positions.needsUpdate = true;
    this.looks.needsUpdate = true;
    if (this.material.uniforms.uPixelRatio) this.material.uniforms.uPixelRatio.value = view.pixelRatio;
  }

  dispose(): void {
    this.points.geometry.dispose();
    this.material.dispose();
  }
}
