import { CustomBlending, OneFactor, OneMinusSrcAlphaFactor, SrcAlphaFactor, ZeroFactor, type IUniform, type MeshStandardMaterial } from 'three';
import { createExhibitMaterial, type ExhibitUniforms } from './exhibitMaterial.js';

export interface VeilUniforms extends ExhibitUniforms {
  /** 1: whole, 0: gone. */
  readonly uVeil: IUniform<number>;
  /** Strength of the dark line along its outlines, 0 … 1. */
  readonly uRim: IUniform<number>;
}

/**
 * What it encloses may stand out of its triangles by a hair: it is drawn nearer by this much, as a share of half its own
 * longest side (the axes of its node in the file), at the same place of the picture.
 */
const LIFT = '0.03';

const LIFTED = /* glsl */ `#include <project_vertex>
float lift = ${LIFT} * length(modelViewMatrix[0].xyz) / length(mvPosition.xyz);
gl_Position = projectionMatrix * vec4(mvPosition.xyz * (1.0 - min(lift, 0.5)), 1.0);`;

/** A line of constant width where the surface turns away from the eye, as balls have it; none where it is merely seen aslant. */
const OUTLINED = /* glsl */ `
float facing = abs(dot(normal, normalize(vViewPosition)));
float fromRimPx = facing / max(fwidth(facing), 1e-4);
outgoingLight *= 1.0 - uRim * (1.0 - smoothstep(0.4, 2.4, fromRimPx)) * (1.0 - smoothstep(0.35, 0.6, facing));
outgoingLight *= uEmphasis;
diffuseColor.a = uVeil;`;

/**
 * The collection's material for a surface that opens. One program draws it whole, blended, and, with `depthOnly`, its
 * depth alone, which comes first while it is blended: its own back is not seen through it.
 */
export function createVeilMaterial(uniforms: VeilUniforms, { depthOnly = false } = {}): MeshStandardMaterial {
  const material = createExhibitMaterial(uniforms);
  // The picture's own opacity stays as it is.
  material.blending = CustomBlending;
  material.blendSrc = SrcAlphaFactor;
  material.blendDst = OneMinusSrcAlphaFactor;
  material.blendSrcAlpha = ZeroFactor;
  material.blendDstAlpha = OneFactor;
  material.colorWrite = !depthOnly;
  material.transparent = depthOnly;
  const { onBeforeCompile } = material;
  material.onBeforeCompile = (shader, renderer) => {
    onBeforeCompile.call(material, shader, renderer);
    Object.assign(shader.uniforms, { uVeil: uniforms.uVeil, uRim: uniforms.uRim });
    shader.vertexShader = shader.vertexShader.replace('#include <project_vertex>', LIFTED);
    shader.fragmentShader = `uniform float uVeil;\nuniform float uRim;\n${shader.fragmentShader.replace('outgoingLight *= uEmphasis;', OUTLINED)}`;
  };
  material.customProgramCacheKey = () => 'exhibit-veil';
  return material;
}
