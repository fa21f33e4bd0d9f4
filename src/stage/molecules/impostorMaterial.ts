import { CustomBlending, DoubleSide, FrontSide, MeshStandardMaterial, OneFactor, Vector3, ZeroFactor, type DataTexture, type IUniform, type WebGLProgramParametersWithUniforms } from 'three';
import { exhibitLightUniforms, inExhibitLight, type ExhibitUniforms } from '../materials/exhibitMaterial.js';
import { BALL_FRAGMENT, BALL_QUAD_VERTEX } from './ballShader.js';
import { Growth } from './Growth.js';
import { HIT_FRAGMENT } from './impostorShader.js';
import type { MoleculeMotion } from './MoleculeMotion.js';
import { POINT_FRAGMENT, POINT_VERTEX } from './pointShader.js';
import { STICK_FRAGMENT, STICK_VERTEX } from './stickShader.js';

/** What the stage writes for the molecules of one exhibit. */
export interface MoleculeUniforms extends ExhibitUniforms {
  readonly motion: MoleculeMotion;
  /** Share of their own size at which all are drawn; without it, the whole. */
  readonly growth?: Growth;
}

const whole = new Growth();

/** What is drawn and how: a ball as a quad or, where it is a few pixels small, as a point; a stick as a quad. */
export type ImpostorForm = 'ball' | 'ball-point' | 'stick';

const RAY_CAST = { ball: [BALL_QUAD_VERTEX, BALL_FRAGMENT], stick: [STICK_VERTEX, STICK_FRAGMENT] } as const;

/** The ray's hit comes first; then three's light works with it as with any surface. */
const HIT = /* glsl */ `
#include <clipping_planes_fragment>
hitRound();
diffuseColor = vec4(hitColour, hitCoverage);
#ifdef USE_FOG
  vFogDepth = vViewPosition.z;
#endif
`;

const FOG_HEAD = /* glsl */ `
#ifdef USE_FOG
  uniform vec3 fogColor;
  uniform float fogDensity;
  float vFogDepth;
#endif
`;

/** Outside of this pass's depths it is the other pass's to draw. */
const DEPTH = /* glsl */ `
float hitDepth = depthOf(-vViewPosition);
if (hitDepth <= 0.0 || hitDepth >= 1.0) discard;
gl_FragDepth = hitDepth;
`;

/** View units a pixel takes at distance one, and the size of what is drawn into, pixels. Shared by all impostors. */
export const uPixel: IUniform<Vector3> = { value: new Vector3(1e-3, 1, 1) };

/** The physically based material of the collection for exact balls and sticks. All exhibits share its programs. */
export function createImpostorMaterial(form: ImpostorForm, rounds: DataTexture, uniforms: MoleculeUniforms): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ roughness: 1, metalness: 1, side: form === 'stick' ? DoubleSide : FrontSide });
  // The edge is soft by the samples that it covers; the picture's own opacity stays as it is.
  material.alphaToCoverage = true;
  material.blending = CustomBlending;
  material.blendSrc = OneFactor;
  material.blendDst = ZeroFactor;
  material.blendSrcAlpha = ZeroFactor;
  material.blendDstAlpha = OneFactor;
  const uRounds: IUniform<DataTexture> = { value: rounds };
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    Object.assign(shader.uniforms, exhibitLightUniforms(uniforms), uniforms.motion.uniforms, { uRounds, uPixel, uGrown: (uniforms.growth ?? whole).uGrown });
    if (form === 'ball-point') {
      shader.vertexShader = POINT_VERTEX;
      shader.fragmentShader = POINT_FRAGMENT;
      return;
    }
    const [vertex, fragment] = RAY_CAST[form];
    shader.vertexShader = vertex;
    shader.fragmentShader = inExhibitLight(shader.fragmentShader)
      .replace('varying vec3 vViewPosition;', `${HIT_FRAGMENT}${fragment}`)
      .replace('#include <normal_pars_fragment>', '')
      .replace('#include <fog_pars_fragment>', FOG_HEAD)
      .replace('#include <clipping_planes_fragment>', HIT)
      .replace('#include <normal_fragment_begin>', 'vec3 normal = normalize(hitNormal);\nvec3 nonPerturbedNormal = normal;')
      .replace('#include <fog_fragment>', `#include <fog_fragment>\n${DEPTH}`);
  };
  material.customProgramCacheKey = () => `impostor-${form}`;
  return material;
}

const held = new Map<ImpostorForm, MeshStandardMaterial>();

/**
 * Frees a material, but for the first of each form: with it the program would go, and be made anew (a second's work
 * without a graphics card) when the next molecule comes into view.
 */
export function releaseImpostorMaterial(form: ImpostorForm, material: MeshStandardMaterial): void {
  if (!held.has(form)) held.set(form, material);
  else if (held.get(form) !== material) material.dispose();
}
