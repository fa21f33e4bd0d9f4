import { AdditiveBlending, BufferAttribute, BufferGeometry, Matrix3, Matrix4, Points, ShaderMaterial } from 'three';
import starsUrl from './data/stars.bin?url';
import { directionOfEquatorial } from '../../core/ephemeris/skyAxes.js';
import type { Vec3 } from '../../core/maths/vec3.js';
import { STARS } from '../../core/stars/starCatalogue.js';
import { LAYER_BACKGROUND } from '../render/passes.js';
import { DIRECTION_GLSL } from './directionShader.js';
import { starAlpha } from './skyFades.js';
import { createEye, eyeIn, type SkyView } from './SkyView.js';
import { starColour } from './starColour.js';

const BYTES_PER_STAR = 8;

const VERTEX = /* glsl */ `
attribute vec4 look;
uniform mat3 uTurn;
uniform float uPixelRatio;
uniform float uAlpha;
varying vec4 vColour;
${DIRECTION_GLSL}
void main() {
  // look: colour, and magnitude from −1.5 upwards. The eye sees ratios; a factor of 2.5 a magnitude would leave ten stars.
  float magnitude = look.w * 8.0 - 1.5;
  float flux = pow(10.0, -0.21 * (magnitude - 1.0));
  float size = clamp(2.4 * sqrt(flux) + 0.7, 1.3, 5.5);
  vColour = vec4(look.rgb, uAlpha * clamp(flux * 1.6, 0.10, 1.0));
  gl_PointSize = size * uPixelRatio;
  gl_Position = placeDirection(uTurn * position);
}
`;

const FRAGMENT = /* glsl */ `
varying vec4 vColour;
void main() {
  float r = length(gl_PointCoord - 0.5) * 2.0;
  float spot = exp(-3.2 * r * r) * (1.0 - smoothstep(0.8, 1.0, r));
  gl_FragColor = vec4(vColour.rgb * spot * vColour.a, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** The 5044 stars down to magnitude 6, as directions; those that have a place are drawn there. One draw call. */
export class StarField {
  readonly points: Points;
  private readonly material: ShaderMaterial;
  private readonly eye = createEye();
  private readonly turn = new Matrix4();
  private asked = false;
  private gone = false;

  constructor(private readonly onLoaded: () => void) {
    this.material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      transparent: true,
      depthWrite: false,
      blending: AdditiveBlending,
      fog: false,
      uniforms: { uTurn: { value: new Matrix3() }, uPixelRatio: { value: 1 }, uAlpha: { value: 0 } },
    });
    this.points = new Points(new BufferGeometry(), this.material);
    this.points.name = 'stars';
    this.points.frustumCulled = false;
    this.points.visible = false;
    this.points.renderOrder = -100;
    this.points.layers.set(LAYER_BACKGROUND);
  }

  update(view: SkyView): void {
    const alpha = starAlpha(view);
    if (alpha > 0 && !this.asked) void this.load();
    this.points.visible = alpha > 0.003 && this.points.geometry.attributes.position !== undefined;
    if (!this.points.visible) return;
    eyeIn(this.eye, view, 'earth-inertial');
    const { uniforms } = this.material;
    (uniforms.uTurn?.value as Matrix3).setFromMatrix4(this.turn.makeRotationFromQuaternion(this.eye.orientation));
    if (uniforms.uAlpha) uniforms.uAlpha.value = alpha;
    if (uniforms.uPixelRatio) uniforms.uPixelRatio.value = view.pixelRatio;
  }

  dispose(): void {
    this.gone = true;
    this.points.geometry.dispose();
    this.material.dispose();
  }

  private async load(): Promise<void> {
    this.asked = true;
    try {
      const answer = await fetch(starsUrl);
      if (!answer.ok) throw new Error(`stars: ${answer.status}`);
      this.fill(await answer.arrayBuffer());
    } catch {
      // A sky without stars is still a sky; the next visit to it asks again.
      this.asked = false;
    }
  }

  private fill(buffer: ArrayBuffer): void {
    if (this.gone) return;
    const data = new DataView(buffer);
    const count = Math.floor(buffer.byteLength / BYTES_PER_STAR);
    const directions = new Int16Array(count * 3);
    const look = new Uint8Array(count * 4);
    const colour: [number, number, number] = [1, 1, 1];
    const elsewhere = starsWithPlaces();
    for (let star = 0; star < count; star++) {
      const at = star * BYTES_PER_STAR;
      for (let axis = 0; axis < 3; axis++) directions[star * 3 + axis] = data.getInt16(at + axis * 2, true);
      starColour(colour, data.getUint8(at + 7) / 100 - 0.5);
      look.set([colour[0] * 255, colour[1] * 255, colour[2] * 255, data.getUint8(at + 6)], star * 4);
      if (isAmong(elsewhere, directions, star)) look.fill(0, star * 4, star * 4 + 3);
    }
    const { geometry } = this.points;
    geometry.setAttribute('position', new BufferAttribute(directions, 3, true));
    geometry.setAttribute('look', new BufferAttribute(look, 4, true));
    this.onLoaded();
  }
}

/** Cosine of a tenth of a degree: the same star, in two catalogues. */
const SAME = Math.cos(0.1 * (Math.PI / 180));

/** The directions of stars that `NearStars` draws at their places. */
function starsWithPlaces(): readonly Vec3[] {
  return STARS.filter(({ magnitude }) => magnitude < 6.2).map(({ raDeg, decDeg }) => directionOfEquatorial([0, 0, 0], (raDeg * Math.PI) / 180, (decDeg * Math.PI) / 180));
}

function isAmong(stars: readonly Vec3[], directions: Int16Array, star: number): boolean {
  const [x, y, z] = [(directions[star * 3] ?? 0) / 32767, (directions[star * 3 + 1] ?? 0) / 32767, (directions[star * 3 + 2] ?? 0) / 32767];
  return stars.some((other) => other[0] * x + other[1] * y + other[2] * z > SAME);
}
