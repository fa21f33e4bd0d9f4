import { TABLE_VERTEX } from './impostorShader.js';

/** Seen radius below which a ball keeps this size and is left out by chance instead, pixels. */
const LEAST_RADIUS_PX = 0.7;

/**
 * A ball's outline is the circle in which the cone from the eye touches it, `reach` from the eye and `rim` in radius:
 * drawn as a quad in that circle's plane it is tight at any angle. `vWay` is where on it, in radii of the circle.
 */
const OUTLINE = /* glsl */ `
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
${OUTLINE}
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

/** One vertex a ball, for balls of a few pixels: a flat disc at the ball's depth. */
export const BALL_POINT_VERTEX = /* glsl */ `
#include <common>
${TABLE_VERTEX}
${OUTLINE}
void main() {
  vec3 toward;
  float reach;
  float rim;
  float grown;
  gl_PointSize = 1.0;
  if (!outlineOf(gl_VertexID, toward, reach, rim, grown)) {
    gl_Position = NOWHERE;
    return;
  }
  // Half way between the centre and what is nearest of the ball.
  vec4 clip = projectionMatrix * vec4(vBall.xyz - toward * 0.5 * vBall.w, 1.0);
  // Away from the middle of the picture it is seen longer.
  float size = 2.0 * grown / (reach * uPixel.x * toward.z * toward.z);
  // A point whose middle is off the screen may be left out whole: its middle is brought to the edge.
  vec2 beyond = max(abs(clip.xy) - clip.w, 0.0) / clip.w * 0.5 * uPixel.yz;
  float most = max(beyond.x, beyond.y);
  if (clip.w <= 0.0 || 2.0 * most > size) {
    gl_Position = NOWHERE;
    return;
  }
  gl_Position = vec4(clamp(clip.xy, -clip.w, clip.w), clip.zw);
  gl_PointSize = size + 2.0 * most;
}`;

const WAY = {
  quad: /* glsl */ `
varying vec3 vWay;
vec3 wayOnOutline(vec3 toward, float reach, float rim) {
  return vWay;
}`,
  // A point has no corners: the way is found from where on the screen it is.
  point: /* glsl */ `
vec3 wayOnOutline(vec3 toward, float reach, float rim) {
  vec2 seen = gl_FragCoord.xy / uPixel.yz * 2.0 - 1.0;
  vec3 ray = vec3((seen.x + projectionMatrix[2][0]) / projectionMatrix[0][0], (seen.y + projectionMatrix[2][1]) / projectionMatrix[1][1], -1.0);
  return (ray * (reach / dot(ray, toward)) - toward * reach) / rim;
}`,
} as const;

/**
 * Where the ray meets the ball. With c the centre, at distance `away` in direction `toward`, and w the way on the
 * outline (q = |w|²), the near hit is t (toward · reach + w · rim), t = (away − r s) / (reach (1 + k² q)), s = √(1 − q),
 * k = rim / reach; the normal follows without a difference of large numbers.
 */
export const ballFragment = (form: keyof typeof WAY): string => /* glsl */ `
flat varying vec4 vBall;
flat varying vec4 vColour;
flat varying vec4 vOpenPlus;
flat varying vec4 vOpenMinus;
${WAY[form]}
void hitRound() {
  float radius = vBall.w;
  float away = length(vBall.xyz);
  vec3 toward = vBall.xyz / away;
  float reach = (away - radius) * (away + radius) / away;
  float rim = radius * sqrt(reach / away);
  vec3 way = wayOnOutline(toward, reach, rim);
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
