import { PASS_NEAR_GLSL, PASS_SEAM } from '../globe/globeShader.js';

/**
 * A stroke between two places, widened on the screen. Places are metres in the axes of a frame, as a sum of two float32
 * (high and low), and so is the eye: their difference is exact to some ten-billionths of the places, at any zoom. What
 * lies behind the eye is cut off; what lies beyond the far plane is drawn on it.
 *
 * In `parts` larger than one it is bent as the points before and after it say (a cubic, whose slopes are those of the
 * parabola through three points), so that no chord is seen however near one looks.
 */
export const strokeVertex = (frames: number, legs: number, parts: number): string => /* glsl */ `
#define FRAMES ${String(frames)}
#define LEGS ${String(legs)}
#define PARTS ${parts.toFixed(1)}
attribute vec3 corner;
// With a point's high part comes the number of its leg, with its low part its own number there: few attributes are to be had.
attribute vec4 high;
attribute vec4 low;
attribute vec3 tint;
attribute vec4 endHigh;
attribute vec4 endLow;
attribute vec3 endTint;
#if ${parts} > 1
attribute vec4 beforeHigh;
attribute vec4 beforeLow;
attribute vec4 afterHigh;
attribute vec4 afterLow;
#endif
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
vec3 seen(vec4 placeHigh, vec4 placeLow, int frame) {
  vec3 fromEye = ((placeHigh.xyz - uEyeHigh[frame]) + (placeLow.xyz - uEyeLow[frame])) * uPerMetre;
  return mat3(viewMatrix) * (uTurn[frame] * fromEye);
}
/** The slope in the middle of three places for a way as long as along: that of the parabola through them. */
vec3 slopeThrough(vec3 back, vec3 ahead, float along) {
  float a = max(length(back), 1e-20);
  float b = max(length(ahead), 1e-20);
  return (back * (b / a) + ahead * (a / b)) * (along / (a + b));
}
void main() {
  vec4 leg = uLegs[int(high.w + 0.5)];
  float alpha = low.w < leg.z ? leg.x : leg.y;
  vFarPass = passNear() > 10.0 ? 1.0 : 0.0;
  float share = (corner.z + (corner.y > 0.0 ? 0.0 : 1.0)) / PARTS;
  vColour = vec4(mix(tint, endTint, share), alpha);
  vAcross = corner.x * (uWidth * 0.5 + 2.5);
  vDepth = 0.0;
  if (high.w != endHigh.w || low.w == leg.z || alpha < 0.004) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  int frame = int(leg.w + 0.5);
  vec3 start = seen(high, low, frame);
  vec3 end = seen(endHigh, endLow, frame);
#if ${parts} > 1
  vec3 way = end - start;
  float wayLong = length(way);
  vec3 back = beforeHigh.w == high.w ? start - seen(beforeHigh, beforeLow, frame) : vec3(0.0);
  vec3 ahead = afterHigh.w == high.w ? seen(afterHigh, afterLow, frame) - end : vec3(0.0);
  bool isFirst = dot(back, back) == 0.0;
  bool isLast = dot(ahead, ahead) == 0.0;
  vec3 leave = isFirst ? way : slopeThrough(back, way, wayLong);
  vec3 reach = isLast ? way : slopeThrough(way, ahead, wayLong);
  // At its ends a leg has a neighbour on one side only: half a parabola.
  if (isFirst && !isLast) leave = 2.0 * way - reach;
  if (isLast && !isFirst) reach = 2.0 * way - leave;
  vec2 s = (corner.z + vec2(0.0, 1.0)) / PARTS;
  vec2 rest = 1.0 - s;
  // As the chord and what the way is off it: the small difference keeps its digits.
  vec3 bendAtStart = leave - way;
  vec3 bendAtEnd = reach - way;
  vec3 from = start + way * s.x + s.x * rest.x * (rest.x * bendAtStart - s.x * bendAtEnd);
  end = start + way * s.y + s.y * rest.y * (rest.y * bendAtStart - s.y * bendAtEnd);
  start = from;
#endif
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
