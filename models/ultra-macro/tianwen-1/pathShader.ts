import { PASS_NEAR_GLSL, PASS_SEAM } from '../../../src/stage/globe/globeShader.js';

/** A stroke between two points in render axes, widened on the screen; what lies behind the eye is cut off. */
export const STROKE_VERTEX = /* glsl */ `
attribute vec3 other;
attribute vec4 look;
attribute vec2 corner;
uniform vec2 uScreen;
uniform float uWidth;
varying vec4 vColour;
varying float vAcross;
varying float vDepth;
varying float vFarPass;
${PASS_NEAR_GLSL}
void main() {
  float near = max(passNear() * 0.5, 1e-4);
  vFarPass = passNear() > 10.0 ? 1.0 : 0.0;
  vec4 here = viewMatrix * vec4(position, 1.0);
  vec4 there = viewMatrix * vec4(other, 1.0);
  if (here.z > -near && there.z < -near) here = mix(here, there, (-near - here.z) / (there.z - here.z));
  if (there.z > -near && here.z < -near) there = mix(there, here, (-near - there.z) / (here.z - there.z));
  vec4 a = projectionMatrix * here;
  vec4 b = projectionMatrix * there;
  vec2 along = (b.xy / b.w - a.xy / a.w) * uScreen * corner.y;
  float span = max(length(along), 1e-6);
  vec2 side = vec2(-along.y, along.x) / span;
  a.xy += side * corner.x * (uWidth + 2.0) / uScreen * a.w;
  vColour = look;
  vAcross = corner.x * (uWidth * 0.5 + 1.0);
  vDepth = -here.z;
  gl_Position = a;
}
`;

export const STROKE_FRAGMENT = /* glsl */ `
uniform float uWidth;
uniform float uAlpha;
varying vec4 vColour;
varying float vAcross;
varying float vDepth;
varying float vFarPass;
void main() {
  if ((vDepth > ${PASS_SEAM.toFixed(1)}) != (vFarPass > 0.5)) discard;
  float edge = 1.0 - smoothstep(uWidth * 0.5 - 0.5, uWidth * 0.5 + 0.5, abs(vAcross));
  gl_FragColor = vec4(vColour.rgb * vColour.a * uAlpha * edge, 1.0);
  #include <colorspace_fragment>
}
`;

/** A mark of so many pixels: a bead, or (look.w below 0) the craft's four-pointed glint. */
export const MARK_VERTEX = /* glsl */ `
attribute vec4 look;
uniform float uPixelRatio;
varying vec3 vColour;
varying float vGlint;
${PASS_NEAR_GLSL}
void main() {
  vec4 view = viewMatrix * vec4(position, 1.0);
  bool mine = (-view.z > ${PASS_SEAM.toFixed(1)}) == (passNear() > 10.0);
  vColour = look.rgb;
  vGlint = look.w < 0.0 ? 1.0 : 0.0;
  gl_PointSize = abs(look.w) * uPixelRatio;
  gl_Position = mine && view.z < 0.0 ? projectionMatrix * view : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

export const MARK_FRAGMENT = /* glsl */ `
uniform float uAlpha;
varying vec3 vColour;
varying float vGlint;
void main() {
  vec2 p = (gl_PointCoord - 0.5) * 2.0;
  float r = length(p);
  float ring = smoothstep(0.45, 0.6, r) * (1.0 - smoothstep(0.8, 1.0, r));
  float star = exp(-22.0 * r * r) + (1.0 - smoothstep(0.0, 0.09, abs(p.x * p.y) * 6.0)) * (1.0 - smoothstep(0.2, 1.0, r));
  gl_FragColor = vec4(vColour * uAlpha * mix(ring, star, vGlint), 1.0);
  #include <colorspace_fragment>
}
`;
