import { MeshStandardMaterial, type IUniform, type WebGLProgramParametersWithUniforms } from 'three';
import { roomIrradiance } from '../atmosphere/roomIrradiance.js';
import { ROOM_LIGHT, ROOM_LIGHT_HEAD } from './roomLight.js';

/** Uniforms that the stage writes per exhibit. */
export interface ExhibitUniforms {
  /** 0 (gone) to 1 (whole): fades by an ordered dither, so that depth and sorting stay true. */
  readonly uFade: IUniform<number>;
  /** 1 in the light, less while another exhibit is chosen. */
  readonly uEmphasis: IUniform<number>;
}

const VERTEX_HEAD = /* glsl */ `
attribute vec4 _surface;
varying vec4 vSurface;
`;

const FRAGMENT_HEAD = /* glsl */ `
uniform float uFade;
uniform float uEmphasis;
float interleavedGradientNoise(vec2 p) {
  return fract(52.9829189 * fract(dot(p, vec2(0.06711056, 0.00583715))));
}
`;

/**
 * What haze has swallowed is not drawn (at 32 to 38 view units): inside of something small there is no floor to end at, and
 * what surrounds the view would stand as flat shapes before the dark. `depth`: GLSL for the depth, view units.
 */
export const hazeDissolve = (depth: string): string => /* glsl */ `
#ifdef USE_FOG
if (exp(-fogDensity * fogDensity * ${depth} * ${depth}) < 0.004 + 0.018 * interleavedGradientNoise(gl_FragCoord.xy)) discard;
#endif
`;

const DITHER = /* glsl */ `
if (uFade < 0.999 && interleavedGradientNoise(gl_FragCoord.xy) >= uFade) discard;
${hazeDissolve('vFogDepth')}`;

const OCCLUSION = /* glsl */ `
float ambientOcclusion = vSurface.w;
reflectedLight.indirectDiffuse *= ambientOcclusion;
reflectedLight.directDiffuse *= mix(1.0, ambientOcclusion, 0.35);
reflectedLight.indirectSpecular *= clamp(ambientOcclusion * ambientOcclusion + 0.15, 0.0, 1.0);
`;

/** What `inExhibitLight` reads. */
export const exhibitLightUniforms = ({ uFade, uEmphasis }: ExhibitUniforms): Record<string, IUniform> => ({
  uFade,
  uEmphasis,
  uRoomIrradiance: roomIrradiance,
});

/**
 * The fragment shader of three's standard material in the collection's own light. It needs a `vec4 vSurface`:
 * metalness, roughness, glow and openness.
 */
export const inExhibitLight = (fragmentShader: string): string =>
  fragmentShader
    .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}`)
    .replace('#include <lights_physical_pars_fragment>', `#include <lights_physical_pars_fragment>\n${ROOM_LIGHT_HEAD}`)
    .replace('#include <lights_fragment_maps>', ROOM_LIGHT)
    .replace('#include <clipping_planes_fragment>', `#include <clipping_planes_fragment>\n${DITHER}`)
    .replace('#include <roughnessmap_fragment>', 'float roughnessFactor = vSurface.y;')
    .replace('#include <metalnessmap_fragment>', 'float metalnessFactor = vSurface.x;')
    .replace('#include <emissivemap_fragment>', 'totalEmissiveRadiance += diffuseColor.rgb * vSurface.z * 3.0;')
    .replace('#include <aomap_fragment>', OCCLUSION)
    .replace('#include <opaque_fragment>', 'outgoingLight *= uEmphasis;\n#include <opaque_fragment>');

/**
 * The one opaque (or, with `translucent`, glassy) material of the collection: physically based, with colour,
 * metalness, roughness, glow and baked occlusion per vertex (`COLOR_0`, `_SURFACE`). All exhibits share its program.
 */
export function createExhibitMaterial(
  uniforms: ExhibitUniforms,
  options: { readonly translucent?: boolean } = {},
): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ vertexColors: true, roughness: 1, metalness: 1 });
  if (options.translucent) {
    material.transparent = true;
    material.depthWrite = false;
  }
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    Object.assign(shader.uniforms, exhibitLightUniforms(uniforms));
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${VERTEX_HEAD}`)
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvSurface = _surface;');
    shader.fragmentShader = `varying vec4 vSurface;\n${inExhibitLight(shader.fragmentShader)}`;
  };
  material.customProgramCacheKey = () => `exhibit${options.translucent ? '-translucent' : ''}`;
  return material;
}
