import { AdditiveBlending, BufferAttribute, BufferGeometry, DynamicDrawUsage, Points, ShaderMaterial, Vector3 } from 'three';
import { PASS_SEAM } from '../globe/globeShader.js';
import type { Eye, SkyView } from './SkyView.js';

/** Beyond so many view units only the direction counts, as float32 and the depth range hold no more. */
const FARTHEST_UNITS = 2e5;
/** A point fainter than this is not drawn. */
const FAINTEST_ALPHA = 0.004;

/** `splitsAtSeam`: each point in one of the two passes only; else in both, what is beyond the far plane just before it. */
const vertexShader = (splitsAtSeam: boolean): string => /* glsl */ `
attribute vec4 look;
attribute float size;
uniform float uPixelRatio;
varying vec4 vColour;
void main() {
  vColour = look;
  vec4 view = viewMatrix * vec4(position, 1.0);
  vec4 clip = projectionMatrix * view;
  float near = projectionMatrix[3][2] / (projectionMatrix[2][2] - 1.0);
  if (near > 10.0) clip.z = min(clip.z, clip.w * 0.999998);
  bool mine = ${splitsAtSeam ? `(-view.z > ${PASS_SEAM.toFixed(1)}) == (near > 10.0)` : 'true'};
  gl_PointSize = size * uPixelRatio;
  gl_Position = mine && look.a > 0.0 ? clip : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

const fragmentShader = (spot: string): string => /* glsl */ `
varying vec4 vColour;
void main() {
  float r = length(gl_PointCoord - 0.5) * 2.0;
  float spot = ${spot};
  gl_FragColor = vec4(vColour.rgb * spot * vColour.a, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

export interface SkyPointsOptions {
  readonly name: string;
  readonly count: number;
  readonly renderOrder: number;
  readonly splitsAtSeam: boolean;
  /** Brightness by the distance `r` from the middle (1 at the edge), GLSL. */
  readonly spot: string;
}

/**
 * Shining spots of a fixed size on the screen at places that are told anew each frame, relative to the eye in float64.
 * One draw call a pass.
 */
export class SkyPoints {
  readonly points: Points<BufferGeometry, ShaderMaterial>;
  /** Red, green, blue and strength, four numbers a point; and sizes, CSS pixels. */
  readonly looks: Float32Array;
  readonly sizes: Float32Array;
  /** From the eye to the point that `place` puts, m, axes of the eye's frame: float64, written by the caller. */
  readonly offsetM = new Vector3();
  private readonly positions: Float32Array;
  private any = false;

  constructor({ name, count, renderOrder, splitsAtSeam, spot }: SkyPointsOptions) {
    const geometry = new BufferGeometry();
    const attribute = (key: string, size: number): Float32Array => {
      const array = new Float32Array(count * size);
      geometry.setAttribute(key, new BufferAttribute(array, size).setUsage(DynamicDrawUsage));
      return array;
    };
    this.positions = attribute('position', 3);
    this.looks = attribute('look', 4);
    this.sizes = attribute('size', 1);
    this.points = new Points(geometry, new ShaderMaterial({
      vertexShader: vertexShader(splitsAtSeam),
      fragmentShader: fragmentShader(spot),
      transparent: true,
      depthWrite: false,
      blending: AdditiveBlending,
      fog: false,
      uniforms: { uPixelRatio: { value: 1 } },
    }));
    this.points.name = name;
    this.points.frustumCulled = false;
    this.points.visible = false;
    this.points.renderOrder = renderOrder;
  }

  /** Puts a point at `offsetM`, which is used up. Its look and size are the caller's to write. */
  place(index: number, { orientation }: Eye, view: SkyView): void {
    const { offsetM, positions, looks } = this;
    const unitsAway = offsetM.length() / view.distanceM;
    offsetM
      .divideScalar(view.distanceM * Math.max(1, unitsAway / FARTHEST_UNITS))
      .applyQuaternion(orientation)
      .add(view.cameraRender);
    positions[index * 3] = offsetM.x;
    positions[index * 3 + 1] = offsetM.y;
    positions[index * 3 + 2] = offsetM.z;
    if ((looks[index * 4 + 3] ?? 0) < FAINTEST_ALPHA) looks[index * 4 + 3] = 0;
    else this.any = true;
  }

  /** After all points of a frame. */
  finish(view: SkyView): void {
    this.points.visible = this.any;
    this.any = false;
    const { attributes } = this.points.geometry;
    for (const key in attributes) (attributes[key] as BufferAttribute).needsUpdate = true;
    const { uPixelRatio } = this.points.material.uniforms;
    if (uPixelRatio) uPixelRatio.value = view.pixelRatio;
  }

  dispose(): void {
    this.points.geometry.dispose();
    this.points.material.dispose();
  }
}
