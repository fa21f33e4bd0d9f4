import { PASS_NEAR_GLSL, PASS_SEAM } from '../globe/globeShader.js';

/**
 * A stroke between two places, widened on the screen. Places are metres in the axes of a frame, as a sum of two float32
 * (high and low), and so is the eye: their difference is exact to some ten-billionths of the places, at any zoom. What
 * lies behind the eye is cut off; what lies beyond the far plane is drawn on it.
 */
export const strokeVertex = (frames: number, legs: number): string => /* glsl */ `
#define FRAMES ${String(frames)}
#define LEGS ${String(legs)}
attribute vec2 corner;
attribute vec3 high;
attribute vec3 low;
attribute vec2 mark;
attribute vec3 tint;
attribute vec3 endHigh;
attribute vec3 endLow;
attribute vec2 endMark;
attribute vec3 endTint;
uniform vec3 uEyeHigh[FRAMES];
uniform vec3 uEyeLow[FRAMES];
uniform mat3 uTurn[FRAMES];
uniform vec4 uLegs[LEGS];
uniform float uPerMetre;
uniform vec2 uScreen;
uniform float uWidth;
varying vec4 vColour;
varying float vAcross;
varying float vDepth;
varying float vFarPass;
${PASS_NEAR_GLSL}
vec3 seen(vec3 placeHigh, vec3 placeLow, int frame) {
  vec3 fromEye = ((placeHigh - uEyeHigh[frame]) + (placeLow - uEyeLow[frame])) * uPerMetre;
  return mat3(viewMatrix) * (uTurn[frame] * fromEye);
}
void main() {
  vec4 leg = uLegs[int(mark.x + 0.5)];
  float alpha = mark.y < leg.z ? leg.x : leg.y;
  vFarPass = passNear() > 10.0 ? 1.0 : 0.0;
  vColour = vec4(corner.y > 0.0 ? tint : endTint, alpha);
  vAcross = corner.x * (uWidth * 0.5 + 2.5);
  vDepth = 0.0;
  if (mark.x != endMark.x || mark.y == leg.z || alpha < 0.004) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  int frame = int(leg.w + 0.5);
  vec3 start = seen(high, low, frame);
  vec3 end = seen(endHigh, endLow, frame);
  vec3 here = corner.y > 0.0 ? start : end;
  vec3 there = corner.y > 0.0 ? end : start;
  float near = max(passNear() * 0.5, 1e-4);
  if (here.z > -near && there.z < -near) here = mix(here, there, (-near - here.z) / (there.z - here.z));
  else if (there.z > -near && here.z < -near) there = mix(there, here, (-near - there.z) / (here.z - there.z));
  vec4 a = projectionMatrix * vec4(here, 1.0);
  vec4 b = projectionMatrix * vec4(there, 1.0);
  vec2 along = (b.xy / b.w - a.xy / a.w) * uScreen * corner.y;
  vec2 side = vec2(-along.y, along.x) / max(length(along), 1e-6);
  a.xy += side * corner.x * (uWidth + 5.0) / uScreen * a.w;
  if (vFarPass > 0.5) a.z = min(a.z, a.w * 0.999998);
  vDepth = -here.z;
  gl_Position = a;
}
`;

/** The line itself, and a darker seam beside it that sets it off from a bright ground. Colours come out premultiplied. */
export const STROKE_FRAGMENT = /* glsl */ `
uniform float uWidth;
uniform float uSeam;
varying vec4 vColour;
varying float vAcross;
varying float vDepth;
varying float vFarPass;
void main() {
  if ((vDepth > ${PASS_SEAM.toFixed(1)}) != (vFarPass > 0.5)) discard;
  float off = abs(vAcross) - uWidth * 0.5;
  float line = (1.0 - smoothstep(-0.5, 0.5, off)) * vColour.a;
  float seam = (1.0 - smoothstep(0.0, 2.5, off)) * vColour.a * uSeam;
  gl_FragColor = vec4(vColour.rgb, 1.0);
  #include <colorspace_fragment>
  gl_FragColor = vec4(gl_FragColor.rgb * line, max(line, seam));
}
`;
