import { hazeDissolve } from '../materials/exhibitMaterial.js';
import { BALL_OUTLINE_VERTEX } from './ballShader.js';
import { ROOM_LIGHT_HEAD } from '../materials/roomLight.js';
import { TABLE_VERTEX } from './impostorShader.js';

/*
 * Balls of a few pixels: one vertex each, a flat disc at the ball's depth (nothing is written by hand, so what is
 * hidden is not lit), and the diffuse half of the collection's light. Lamps are summed for each pixel; the room's
 * light is asked for twice a ball, upwards and downwards.
 */

/** Light that a rough surface throws back to the eye beside its colour: what gloss is left at this size. */
const SHEEN = '0.035';

export const POINT_VERTEX = /* glsl */ `
#include <common>
${TABLE_VERTEX}
${BALL_OUTLINE_VERTEX}
#ifdef USE_ENVMAP
uniform mat3 envMapRotation;
uniform float envMapIntensity;
#endif
${ROOM_LIGHT_HEAD}
flat varying vec3 vToward;
flat varying vec4 vShape;
flat varying vec3 vFromAbove;
flat varying vec3 vFromBelow;

vec3 roomLight(vec3 normal) {
#ifdef USE_ENVMAP
  return PI * softRoom(transformNormalByInverseViewMatrix(normal, viewMatrix));
#else
  return vec3(0.0);
#endif
}

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
  gl_Position = projectionMatrix * vec4(vBall.xyz - toward * 0.5 * vBall.w, 1.0);
  // Away from the middle of the picture it is seen longer.
  float size = 2.0 * grown / (reach * uPixel.x * toward.z * toward.z);
  gl_PointSize = size;
  vec3 own = normalize(-toward * mat3(modelViewMatrix));
  float open = dot(own * own, mix(vOpenMinus.xyz, vOpenPlus.xyz, step(0.0, own)));
  vToward = toward;
  vShape = vec4(grown / rim, rim / (reach * uPixel.x), open * mix(open, 1.0, 0.35), -vBall.z);
  vFromAbove = roomLight(normalize(vec3(0.0, 1.0, 0.0) - toward));
  vFromBelow = roomLight(normalize(vec3(0.0, -1.0, 0.0) - toward));
}`;

export const POINT_FRAGMENT = /* glsl */ `
#include <common>
#include <bsdfs>
#include <lights_pars_begin>
uniform float uFade;
uniform float uEmphasis;
#ifdef USE_FOG
uniform vec3 fogColor;
uniform float fogDensity;
#endif
flat varying vec4 vColour;
flat varying vec4 vOpenPlus;
flat varying vec3 vToward;
flat varying vec4 vShape;
flat varying vec3 vFromAbove;
flat varying vec3 vFromBelow;

float interleavedGradientNoise(vec2 p) {
  return fract(52.9829189 * fract(dot(p, vec2(0.06711056, 0.00583715))));
}

void main() {
  vec2 way = (gl_PointCoord * 2.0 - 1.0) * vec2(vShape.x, -vShape.x);
  float beside = length(way);
  float coverage = clamp((1.0 - beside) * vShape.y + 0.5, 0.0, 1.0);
  if (coverage <= 0.0) discard;
  if (uFade < 0.999 && interleavedGradientNoise(gl_FragCoord.xy) >= uFade) discard;
  ${hazeDissolve('vShape.w')}
  vec3 normal = vec3(way, 0.0) - vToward * sqrt(max(0.0, 1.0 - beside * beside));
  float open = vShape.z;
  vec3 lamps = vec3(0.0);
#if NUM_DIR_LIGHTS > 0
  for (int i = 0; i < NUM_DIR_LIGHTS; i++) lamps += max(dot(normal, directionalLights[i].direction), 0.0) * directionalLights[i].color;
#endif
  vec3 room = mix(vFromBelow, vFromAbove, 0.5 + 0.7 * normal.y) + ambientLightColor;
#if NUM_HEMI_LIGHTS > 0
  for (int i = 0; i < NUM_HEMI_LIGHTS; i++) room += getHemisphereLightIrradiance(hemisphereLights[i], normal);
#endif
  // A metal throws back the room in its own colour instead.
  vec3 shade = vColour.rgb * (lamps * mix(1.0, open, 0.35) + room * open);
  vec3 light = RECIPROCAL_PI * (shade + ${SHEEN} * (1.0 - vOpenPlus.w) * (lamps + room) * open) + vColour.rgb * vColour.a * 3.0;
  gl_FragColor = vec4(light * uEmphasis, coverage);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
#ifdef USE_FOG
  gl_FragColor.rgb = mix(gl_FragColor.rgb, fogColor, 1.0 - exp(-fogDensity * fogDensity * vShape.w * vShape.w));
#endif
}`;
