import { AdditiveBlending, BufferAttribute, BufferGeometry, DynamicDrawUsage, Points, ShaderMaterial, Vector3 } from 'three';
import { smoothstep } from '../../core/maths/interpolation.js';
import { STARS } from '../../core/stars/starCatalogue.js';
import { PARSEC } from '../../core/units/constants.js';
import { PASS_SEAM } from '../globe/globeShader.js';
import { nearStarAlpha } from './skyFades.js';
import { createEye, eyeIn, type Eye, type SkyView } from './SkyView.js';
import { starColour } from './starColour.js';
import type { StarPlaces } from './StarPlaces.js';

/** Beyond so many view units only the direction counts, as float32 and the depth range hold no more. */
const FARTHEST_UNITS = 2e5;
/** What the eye sees without help, and how many magnitudes fainter a visitor among the stars is shown. */
const FAINTEST = 6.3;
const FAINTER_OUTSIDE = 8;

const VERTEX = /* glsl */ `
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
  bool mine = (-view.z > ${PASS_SEAM.toFixed(1)}) == (near > 10.0);
  gl_PointSize = size * uPixelRatio;
  gl_Position = mine && look.a > 0.0 ? clip : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
varying vec4 vColour;
void main() {
  float r = length(gl_PointCoord - 0.5) * 2.0;
  float spot = exp(-3.2 * r * r) * (1.0 - smoothstep(0.8, 1.0, r)) + 0.6 * exp(-40.0 * r * r);
  gl_FragColor = vec4(vColour.rgb * spot * vColour.a, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** The nearest and the brightest stars where they truly stand, as bright as they look from where the eye is. One draw call a pass. */
export class NearStars {
  readonly points: Points;
  private readonly material: ShaderMaterial;
  private readonly positions: BufferAttribute;
  private readonly looks: BufferAttribute;
  private readonly sizes: BufferAttribute;
  private readonly eye: Eye = createEye();
  private readonly place = new Vector3();

  constructor(private readonly places: StarPlaces) {
    const geometry = new BufferGeometry();
    this.positions = new BufferAttribute(new Float32Array(STARS.length * 3), 3).setUsage(DynamicDrawUsage);
    this.looks = new BufferAttribute(new Float32Array(STARS.length * 4), 4).setUsage(DynamicDrawUsage);
    this.sizes = new BufferAttribute(new Float32Array(STARS.length), 1).setUsage(DynamicDrawUsage);
    geometry.setAttribute('position', this.positions);
    geometry.setAttribute('look', this.looks);
    geometry.setAttribute('size', this.sizes);
    const colour: [number, number, number] = [1, 1, 1];
    STARS.forEach(({ colourIndex }, index) => {
      starColour(colour, colourIndex);
      this.looks.setXYZW(index, colour[0], colour[1], colour[2], 0);
    });
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
    this.points.name = 'near-stars';
    this.points.frustumCulled = false;
    this.points.visible = false;
    this.points.renderOrder = -99;
  }

  update(view: SkyView): void {
    const alpha = nearStarAlpha(view);
    this.points.visible = alpha > 0.003;
    if (!this.points.visible) return;
    eyeIn(this.eye, view, 'sun');
    const faintest = FAINTEST + FAINTER_OUTSIDE * smoothstep(14.8, 16, view.q);
    for (let star = 0; star < STARS.length; star++) this.placeStar(star, view, alpha, faintest);
    this.positions.needsUpdate = true;
    this.looks.needsUpdate = true;
    this.sizes.needsUpdate = true;
    if (this.material.uniforms.uPixelRatio) this.material.uniforms.uPixelRatio.value = view.pixelRatio;
  }

  dispose(): void {
    this.points.geometry.dispose();
    this.material.dispose();
  }

  private placeStar(star: number, view: SkyView, alpha: number, faintest: number): void {
    const { positionsM } = this.places;
    const [x, y, z] = this.eye.cameraM;
    this.place.set((positionsM[star * 3] ?? 0) - x, (positionsM[star * 3 + 1] ?? 0) - y, (positionsM[star * 3 + 2] ?? 0) - z);
    const distanceM = Math.max(1, this.place.length());
    this.place
      .multiplyScalar(Math.min(distanceM / view.distanceM, FARTHEST_UNITS) / distanceM)
      .applyQuaternion(this.eye.orientation)
      .add(view.cameraRender);
    this.positions.setXYZ(star, this.place.x, this.place.y, this.place.z);
    // As in `StarField`: the eye sees ratios, and a factor of 2.5 a magnitude would leave ten stars.
    const magnitude = (STARS[star]?.absoluteMagnitude ?? 5) + 5 * Math.log10(distanceM / (10 * PARSEC));
    const flux = 10 ** (-0.21 * (magnitude - 1));
    this.sizes.setX(star, Math.min(6, Math.max(1.5, 2.4 * Math.sqrt(flux) + 0.7)));
    const seen = 1 - smoothstep(faintest - 1.5, faintest, magnitude);
    this.looks.setW(star, alpha * seen * Math.min(1, Math.max(0.12, flux * 1.6)));
  }
}
