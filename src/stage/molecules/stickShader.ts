import { TABLE_VERTEX } from './impostorShader.js';

/** Seen half-width below which a stick keeps this width and becomes sparser instead, pixels. */
const LEAST_WIDTH_PX = 0.45;

/** What a stick's corners hand to its pixels. */
const VARYINGS = /* glsl */ `flat varying vec4 vAxis;
flat varying vec4 vFoot;
flat varying vec3 vEnds;
flat varying vec4 vColourFrom;
flat varying vec4 vColourTo;
flat varying vec4 vOpenPlusFrom;
flat varying vec4 vOpenMinusFrom;
flat varying vec3 vOpenPlusTo;
flat varying vec3 vOpenMinusTo;
varying vec3 vPlace;
varying float vAcross;
`;

/**
 * A stick's two outlines are lines along it, where planes through the eye touch it. With F the foot of the
 * perpendicular from the eye to the axis, at distance `away`, and u from F to the eye, they lie `raised` towards the eye
 * and `rim` to either side. The flat ends reach further on the screen than the axis does, by what `endSeen` says.
 */
export const STICK_VERTEX = /* glsl */ `
#include <common>
${TABLE_VERTEX}
${VARYINGS}
float endSeen(float end, float away, float raised, float radius, float outward) {
  float lift = end * outward > 0.0 ? radius : -radius;
  return end * (away - raised) / (away - lift);
}

void main() {
  int entry = (gl_VertexID >> 2) * 2;
  Round from = roundAt(entry);
  Round to = roundAt(entry + 1);
  vec3 way = to.centre - from.centre;
  float span = length(way);
  vec3 axis = way / span;
  float start = dot(from.centre, axis);
  vec3 foot = from.centre - axis * start;
  float away = length(foot);
  float radius = from.radius;
  vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1) * 2.0 - 1.0;
  float nearest = max(away, clamp(0.0, start, start + span));
  float least = ${LEAST_WIDTH_PX} * uPixel.x * length(foot + axis * clamp(0.0, start, start + span));
  float sparse = min(1.0, radius / least);
  radius = max(radius, least);
  vAxis = vec4(axis, radius);
  vFoot = vec4(foot, away);
  vEnds = vec3(start, start + span, sparse);
  vColourFrom = from.colour;
  vColourTo = to.colour;
  vOpenPlusFrom = from.openPlus;
  vOpenMinusFrom = from.openMinus;
  vOpenPlusTo = to.openPlus.xyz;
  vOpenMinusTo = to.openMinus.xyz;
  if (away <= radius) {
    // The eye looks along it: only the end that faces the eye is seen.
    float end = start > 0.0 ? start : start + span;
    vec3 side = normalize(cross(axis, abs(axis.x) < 0.6 ? vec3(1.0, 0.0, 0.0) : vec3(0.0, 1.0, 0.0)));
    vPlace = foot + axis * end + (side * corner.x + cross(axis, side) * corner.y) * radius * 1.02;
    vAcross = 2.0;
  } else {
    vec3 toEye = -foot / away;
    vec3 side = cross(axis, toEye);
    float raised = radius * radius / away;
    float reach = away - raised;
    float rim = radius * sqrt(reach / away);
    float grown = rim + uPixel.x * nearest;
    float low = endSeen(start, away, raised, radius, -1.0);
    float high = endSeen(start + span, away, raised, radius, 1.0);
    vPlace = foot + toEye * raised + axis * (corner.x < 0.0 ? low : high) + side * (corner.y * grown);
    vAcross = corner.y * grown / rim;
  }
  gl_Position = projectionMatrix * vec4(vPlace, 1.0);
}`;

/** Where the ray meets the round side or the flat end that faces the eye; the side in closed form, as for a ball. */
export const STICK_FRAGMENT = /* glsl */ `
${VARYINGS}
void hitRound() {
  vec3 axis = vAxis.xyz;
  float radius = vAxis.w;
  float away = vFoot.w;
  float along = dot(vPlace, axis);
  float beside = abs(vAcross);
  vec3 hit = vec3(0.0);
  float at = 0.0;
  float insidePx = 100.0;
  float rimPx = 100.0;
  bool met = false;
  if (away > radius) {
    vec3 toEye = -vFoot.xyz / away;
    float reach = (away - radius) * (away + radius) / away;
    float rim = radius * sqrt(reach / away);
    float w = clamp(vAcross, -1.0, 1.0);
    float q = w * w;
    float s = sqrt(1.0 - q);
    float k = rim / reach;
    float wide = 1.0 + k * k * q;
    float t = (away - radius * s) / (reach * wide);
    hit = vPlace * t;
    at = along * t;
    rimPx = rim / (uPixel.x * max(-hit.z, 0.0));
    insidePx = (1.0 - beside) * rimPx;
    met = at >= vEnds.x && at <= vEnds.y && insidePx > -0.5;
    hitNormal = (toEye * (s + radius / reach * q) + cross(axis, toEye) * (w * (away - radius * s) / sqrt(away * reach))) / wide;
  }
  if (!met) {
    float end = vEnds.x > 0.0 ? vEnds.x : vEnds.y;
    float facing = vEnds.x > 0.0 ? -1.0 : 1.0;
    if (vEnds.x <= 0.0 && vEnds.y >= 0.0) discard;
    hit = vPlace * (end / along);
    vec3 off = hit - vFoot.xyz - axis * end;
    insidePx = (radius - length(off)) / (uPixel.x * -hit.z);
    if (insidePx <= -0.5) discard;
    at = end;
    hitNormal = axis * facing;
  }
  hitCoverage = clamp(insidePx + 0.5, 0.0, 1.0) * vEnds.z;
  if (hitCoverage <= 0.0) discard;
  vViewPosition = -hit;
  float share = (at - vEnds.x) / (vEnds.y - vEnds.x);
  // Soft over a pixel where the colours meet.
  float other = clamp((at - 0.5 * (vEnds.x + vEnds.y)) / (uPixel.x * -hit.z) + 0.5, 0.0, 1.0);
  hitColour = mix(vColourFrom.rgb, vColourTo.rgb, other) * outlineOf(insidePx, rimPx);
  vec3 plus = mix(vOpenPlusFrom.xyz, vOpenPlusTo, share);
  vec3 minus = mix(vOpenMinusFrom.xyz, vOpenMinusTo, share);
  vSurface = vec4(vOpenPlusFrom.w, vOpenMinusFrom.w, vColourFrom.w, opennessOf(hitNormal, plus, minus));
}
`;
