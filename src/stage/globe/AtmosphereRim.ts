import { CustomBlending, AddEquation, DoubleSide, Mesh, OneFactor, OneMinusSrcAlphaFactor, ShaderMaterial, Vector3, Vector4 } from 'three';
import { LAYER_BACKGROUND } from '../render/passes.js';
import type { GlobeEye } from './GlobeEye.js';
import { airMass, horizontalAirMass } from './globeRings.js';
import type { Air, GlobeStyle } from './GlobeStyle.js';
import { NadirBasis } from './NadirBasis.js';
import { polarGrid } from './polarGrid.js';

const RINGS = 44;

const VERTEX = /* glsl */ `
uniform vec4 uRings[${RINGS}];
varying vec3 vDirection;
varying vec3 vPlace;
varying float vAir;
void main() {
  vec4 ring = uRings[int(position.y + 0.5)];
  vDirection = vec3(ring.x * position.x, ring.y, ring.x * position.z);
  vPlace = vec3(sin(ring.w) * position.x, cos(ring.w), sin(ring.w) * position.z);
  vAir = ring.z;
  // A direction: behind everything, drawn by the far pass alone.
  vec4 clip = projectionMatrix * vec4(mat3(viewMatrix) * mat3(modelMatrix) * vDirection, 1.0);
  clip.z = clip.w * 0.99999;
  gl_Position = clip;
}
`;

const FRAGMENT = /* glsl */ `
uniform vec3 uSun;
uniform vec3 uScatter;
uniform float uHorizontalAir;
uniform float uAlpha;
uniform float uGallery;
varying vec3 vDirection;
varying vec3 vPlace;
varying float vAir;
void main() {
  float cosSun = dot(normalize(vPlace), uSun);
  float forward = dot(normalize(vDirection), uSun);
  vec3 through = exp(-uScatter * vAir);
  float lit = mix(smoothstep(-0.22, 0.16, cosSun), 0.5, uGallery);
  float sunAir = uHorizontalAir / ((uHorizontalAir - 1.0) * max(cosSun, 0.0) + 1.0);
  vec3 sunlight = mix(exp(-uScatter * min(sunAir, 30.0) * 0.12), vec3(0.8), uGallery);
  float haze = (1.0 - uGallery) * 0.25 * pow(max(0.0, forward), 24.0);
  vec3 colour = (1.0 - through) * lit * sunlight * (0.75 * (1.0 + forward * forward) + haze) * vec3(0.5, 0.55, 0.62);
  // Air that shines hides the stars behind it altogether, thin as it may be.
  float shine = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  float cover = max((1.0 - through.g) * mix(lit, 1.0, 0.2), smoothstep(0.02, 0.22, shine));
  gl_FragColor = vec4(colour, cover);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
  gl_FragColor *= uAlpha;
}
`;

/** The air beside and above a globe, as directions from the eye: a rim from space, a sky from below. One draw call. */
export class AtmosphereRim {
  readonly mesh: Mesh;
  private readonly material: ShaderMaterial;
  private readonly basis = new NadirBasis();
  private readonly rings = Array.from({ length: RINGS }, () => new Vector4());
  private readonly air: Air;

  constructor(private readonly style: GlobeStyle) {
    if (!style.air) throw new Error('This body has no air');
    this.air = style.air;
    this.material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      side: DoubleSide,
      fog: false,
      transparent: true,
      depthWrite: false,
      blending: CustomBlending,
      blendEquation: AddEquation,
      blendSrc: OneFactor,
      blendDst: OneMinusSrcAlphaFactor,
      uniforms: {
        uRings: { value: this.rings },
        uSun: { value: new Vector3(1, 0, 0) },
        uScatter: { value: new Vector3(...this.air.depth) },
        uHorizontalAir: { value: horizontalAirMass(style.radiusM, this.air.scaleHeightM) },
        uAlpha: { value: 1 },
        uGallery: { value: 0 },
      },
    });
    this.mesh = new Mesh(polarGrid(RINGS - 1, 128), this.material);
    this.mesh.name = 'air';
    this.mesh.frustumCulled = false;
    this.mesh.matrixAutoUpdate = false;
    this.mesh.matrixWorldAutoUpdate = false;
    this.mesh.renderOrder = -50;
    this.mesh.userData.measured = false;
    this.mesh.layers.set(LAYER_BACKGROUND);
  }

  /** As `AdaptiveGlobe.update`. */
  update(eye: GlobeEye, sun: Vector3, alpha: number, gallery: number): void {
    const { basis, style, air } = this;
    basis.place(eye, style.radiusM, style.polarRatio);
    // Below a few thousandths of a radian the rim is thinner than a pixel.
    const thin = air.topM / Math.max(basis.heightM, air.topM);
    const fade = alpha * Math.min(1, Math.max(0, (thin - 1.5e-3) / 3e-3));
    this.mesh.visible = fade > 0.002;
    if (!this.mesh.visible) return;
    this.fillRings(basis.heightM);
    const { uniforms } = this.material;
    if (uniforms.uAlpha) uniforms.uAlpha.value = fade;
    if (uniforms.uGallery) uniforms.uGallery.value = gallery;
    basis.toLocal(uniforms.uSun?.value as Vector3, sun);
    this.mesh.matrixWorld.copy(basis.matrixWorld);
  }

  dispose(): void {
    this.material.dispose();
  }

  private fillRings(heightM: number): void {
    const { radiusM } = this.style;
    const { scaleHeightM, topM } = this.air;
    const eyeM = radiusM + heightM;
    const toHorizonM = Math.sqrt(heightM * (2 * radiusM + heightM));
    const dipRad = Math.atan2(toHorizonM, radiusM);
    const inside = heightM < topM;
    const spanRad = inside ? Math.PI / 2 + dipRad : dipRad - Math.acos((radiusM + topM) / eyeM);
    const thicknessRad = Math.min(0.05, scaleHeightM / Math.max(toHorizonM, scaleHeightM));
    const growth = Math.log1p((2 * spanRad) / thicknessRad);
    const horizontal = horizontalAirMass(radiusM, scaleHeightM);
    const thinned = Math.exp(-heightM / scaleHeightM);
    for (let ring = 0; ring < RINGS; ring++) {
      // The first ring lies a little behind the globe's edge.
      const t = (ring - 1) / (RINGS - 2);
      const elevationRad = ring === 0 ? -dipRad - 0.02 * thicknessRad : -dipRad + (spanRad * Math.expm1(growth * t)) / Math.expm1(growth);
      const sine = Math.sin(elevationRad);
      let air: number;
      let placeRad = 0;
      if (sine >= 0) air = thinned * airMass(sine, horizontal);
      else {
        const tangentM = Math.max(0, eyeM * Math.cos(elevationRad) - radiusM);
        air = Math.max(0, 2 * Math.exp(-tangentM / scaleHeightM) * horizontal - thinned * airMass(-sine, horizontal));
        placeRad = -elevationRad;
      }
      this.rings[ring]?.set(Math.cos(elevationRad), sine, air, placeRad);
    }
  }
}
