import { AdditiveBlending, ShaderMaterial } from 'three';
import { PASS_SEAM } from '../globe/globeShader.js';

const VERTEX = /* glsl */ `
attribute vec4 look;
uniform float uGrain;
uniform float uPixelsPerRadian;
uniform float uPixelRatio;
uniform float uLeastPx;
uniform float uMostPx;
varying vec4 vColour;
void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  float scale = length(modelViewMatrix[0].xyz);
  float depth = max(-view.z, 1e-6);
  float px = uGrain * look.w * scale / length(view.xyz) * uPixelsPerRadian;
  float shown = clamp(px, uLeastPx, uMostPx);
  // A grain that is drawn larger than it is, is drawn fainter; one that the eye is inside of dissolves.
  float strength = clamp(px / uLeastPx, 0.5, 1.0) * (1.0 - smoothstep(uMostPx * 0.5, uMostPx * 3.0, px));
  float farPass = projectionMatrix[3][2] / (projectionMatrix[2][2] - 1.0) > 10.0 ? 1.0 : 0.0;
  bool mine = (depth > ${PASS_SEAM.toFixed(1)}) == (farPass > 0.5);
  vColour = vec4(look.rgb, strength);
  gl_PointSize = shown * uPixelRatio;
  gl_Position = mine && strength > 0.0 ? projectionMatrix * view : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
uniform float uAlpha;
varying vec4 vColour;
void main() {
  float r = length(gl_PointCoord - 0.5) * 2.0;
#ifdef PUFF
  float spot = 1.0 - smoothstep(0.0, 1.0, r);
  spot *= spot;
#else
  float spot = exp(-3.5 * r * r) * (1.0 - smoothstep(0.8, 1.0, r));
#endif
  gl_FragColor = vec4(vColour.rgb * vColour.a * spot * uAlpha, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** How a grain falls off from its middle: as a point of light, or as a breath of gas. */
export type GrainSoftness = 'point' | 'puff';

/** Points that shine: size in model units, never smaller on the screen than can be seen. `look`: colour and relative size. */
export function createGrainMaterial(grainUnits: number, leastPx = 1.3, mostPx = 18, softness: GrainSoftness = 'point'): ShaderMaterial {
  return new ShaderMaterial({
    defines: softness === 'puff' ? { PUFF: '' } : {},
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
    fog: false,
    uniforms: {
      uGrain: { value: grainUnits },
      uPixelsPerRadian: { value: 900 },
      uPixelRatio: { value: 1 },
      uLeastPx: { value: leastPx },
      uMostPx: { value: mostPx },
      uAlpha: { value: 0 },
    },
  });
}

export function setUniform(material: ShaderMaterial, name: string, value: number): void {
  const uniform = material.uniforms[name];
  if (uniform) uniform.value = value;
}

/** Fits grains to the picture: its height in CSS pixels (40° from top to bottom) and its device pixels a CSS pixel. */
export function setScreen(material: ShaderMaterial, heightPx: number, pixelRatio: number): void {
  setUniform(material, 'uPixelsPerRadian', heightPx / (2 * Math.tan((20 * Math.PI) / 180)));
  setUniform(material, 'uPixelRatio', pixelRatio);
}
