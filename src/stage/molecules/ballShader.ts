import { TABLE_VERTEX } from './impostorShader.js';

/** Seen radius below which a ball keeps this size and is left out by chance instead, pixels. */
const LEAST_RADIUS_PX = 0.7;

/**
 * A ball's outline is the circle in which the cone from the eye touches it, `reach` from the eye and `rim` in radius:
 * drawn as a quad in that circle's plane it is tight at any angle. `vWay` is where on it, in radii of the circle.
 */
export const BALL_OUTLINE_VERTEX = /* glsl */ `
flat varying vec4 vBall;
flat varying vec4 vColour;
flat varying vec4 vOpenPlus;
flat varying vec4 vOpenMinus;

const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

bool outlineOf(int entry, out vec3 toward, out float reach, out float rim, out float grown) {
  Round ball = roundAt(entry);
  float away = length(ball.centre);
  toward = ball.centre / away;
  // Touching the eye or behind it: there is nothing to see.
  if (away <= ball.radius) return false;
  reach = (away - ball.radius) * (away + ball.radius) / away;
  rim = ball.radius * sqrt(reach / away);
  float pixel = reach * uPixel.x;
  float least = ${LEAST_RADIUS_PX} * pixel;
  if (rim < least) {
    float kept = rim / least;
    if (chanceOf(entry) > kept * kept) return false;
    ball.radius *= least / rim;
    rim = least;
  }
  grown = rim + pixel;
  vBall = vec4(ball.centre, ball.radius);
  vColour = ball.colour;
  vOpenPlus = ball.openPlus;
  vOpenMinus = ball.openMinus;
  return true;
}
`;

/** Four corners a ball; the number of a vertex says which ball and which corner. */
export const BALL_QUAD_VERTEX = /* glsl */ `
#include <common>
${TABLE_VERTEX}
${BALL_OUTLINE_VERTEX}
varying vec3 vWay;
void main() {
  vec3 toward;
  float reach;
  float rim;
  float grown;
  if (!outlineOf(gl_VertexID >> 2, toward, reach, rim, grown)) {
    gl_Position = NOWHERE;
    return;
  }
  vec3 side = normalize(cross(toward, vec3(0.0, 1.0, 0.0)));
  vec3 up = cross(side, toward);
  vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1) * 2.0 - 1.0;
  vec3 way = side * corner.x + up * corner.y;
  vWay = way * (grown / rim);
  gl_Position = projectionMatrix * vec4(toward * reach + way * grown, 1.0);
}`;

/**
 * Where the ray meets the ball. With c the centre, at distance `away` in direction `toward`, and w the way on the
 * outline (q = |w|²), the near hit is t (toward · reach + w · rim), t = (away − r s) / (reach (1 + k² q)), s = √(1 − q),
 * k = rim / reach; the normal follows without a difference of large numbers.
 */
export const BALL_FRAGMENT = /* glsl */ `
flat varying vec4 vBall;
flat varying vec4 vColour;
flat varying vec4 vOpenPlus;
flat varying vec4 vOpenMinus;
varying vec3 vWay;
void hitRound() {
  float radius = vBall.w;
  float away = length(vBall.xyz);
  vec3 toward = vBall.xyz / away;
  float reach = (away - radius) * (away + radius) / away;
  float rim = radius * sqrt(reach / away);
  vec3 way = vWay;
  float beside = length(way);
  float rimPx = rim / (reach * uPixel.x);
  float insidePx = (1.0 - beside) * rimPx;
  hitCoverage = clamp(insidePx + 0.5, 0.0, 1.0);
  if (hitCoverage <= 0.0) discard;
  // The soft edge lies half a pixel outside: there the ball is met where it is touched.
  way *= min(1.0, 1.0 / beside);
  float q = min(1.0, beside * beside);
  float s = sqrt(1.0 - q);
  float k = rim / reach;
  float wide = 1.0 + k * k * q;
  hitNormal = (way * ((away - radius * s) / sqrt(away * reach)) - toward * (s + radius / reach * q)) / wide;
  vec3 hit = (toward + way * k) * ((away - radius * s) / wide);
  vViewPosition = -hit;
  hitColour = vColour.rgb * outlineOf(insidePx, rimPx);
  vSurface = vec4(vOpenPlus.w, vOpenMinus.w, vColour.w, opennessOf(hitNormal, vOpenPlus.xyz, vOpenMinus.xyz));
}
`;
