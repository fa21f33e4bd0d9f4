import { ShaderMaterial, type IUniform } from 'three';

/** The soft shadow that a thing throws on the floor it stands on: baked alpha per vertex, hazed like the rest. */
export function createContactShadowMaterial(uFade: IUniform<number>, uHaze: IUniform<number>): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -2,
    uniforms: { uFade, uHaze },
    vertexShader: /* glsl */ `
      attribute vec4 color;
      varying float vAlpha;
      varying float vDepth;
      void main() {
        vAlpha = color.a;
        vec4 eye = modelViewMatrix * vec4(position, 1.0);
        vDepth = -eye.z;
        gl_Position = projectionMatrix * eye;
      }`,
    fragmentShader: /* glsl */ `
      uniform float uFade;
      uniform float uHaze;
      varying float vAlpha;
      varying float vDepth;
      void main() {
        float haze = exp(-uHaze * uHaze * vDepth * vDepth);
        gl_FragColor = vec4(0.0, 0.004, 0.012, vAlpha * uFade * haze);
      }`,
  });
}
