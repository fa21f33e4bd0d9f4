import { MOTION_VERTEX } from './MoleculeMotion.js';
import { ENTRIES_A_ROW, TEXELS_AN_ENTRY } from './RoundTable.js';

/*
 * Shared by balls and sticks. Everything is in view units (1: the camera's distance from the focus), and every
 * difference that could lose digits is taken in closed form: a ball may be a thousandth of its distance.
 */

/** Reads the table. `uPixel`: view units that a pixel takes at distance one, and the drawing buffer's size. */
export const TABLE_VERTEX = /* glsl */ `
uniform highp usampler2D uRounds;
uniform vec3 uPixel;
uniform float uGrown;
${MOTION_VERTEX}
struct Round {
  vec3 centre;
  float radius;
  vec4 colour;
  vec4 openPlus;
  vec4 openMinus;
};

vec4 bytesOf(uint word) {
  return vec4(word & 255u, (word >> 8u) & 255u, (word >> 16u) & 255u, word >> 24u) / 255.0;
}

Round roundAt(int entry) {
  ivec2 at = ivec2((entry % ${ENTRIES_A_ROW}) * ${TEXELS_AN_ENTRY}, entry / ${ENTRIES_A_ROW});
  uvec4 place = texelFetch(uRounds, at, 0);
  uvec4 look = texelFetch(uRounds, at + ivec2(1, 0), 0);
  vec4 place4 = uintBitsToFloat(place);
  vec4 colour = bytesOf(look.x);
  Round found;
  found.centre = (modelViewMatrix * vec4(displaced(place4.xyz, look.w), 1.0)).xyz;
  found.radius = uGrown * place4.w * length(modelViewMatrix[0].xyz);
  found.colour = vec4(colour.rgb * colour.rgb, colour.a + lightOf(place4.xyz, look.w));
  found.openPlus = bytesOf(look.y);
  found.openMinus = bytesOf(look.z);
  return found;
}

// Even and the same for every frame: which balls are kept when they are smaller than a pixel.
float chanceOf(int entry) {
  return float((uint(entry) * 2654435769u) >> 8u) / 16777216.0;
}
`;

/** What the shared light asks for, set by the ray's hit: metalness, roughness, glow, openness; where, which way. */
export const HIT_FRAGMENT = /* glsl */ `
uniform vec3 uPixel;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
vec4 vSurface;
vec3 vViewPosition;
vec3 hitNormal;
vec3 hitColour;
float hitCoverage;

float opennessOf(vec3 normal, vec3 plus, vec3 minus) {
  vec3 own = normalize(normal * mat3(modelViewMatrix));
  float open = dot(own * own, mix(minus, plus, step(0.0, own)));
  // Six directions blur the narrow clefts between atoms; what they lose is given back.
  return open * mix(open, 1.0, 0.35);
}

float depthOf(vec3 place) {
  return 0.5 - 0.5 * (projectionMatrix[2][2] * place.z + projectionMatrix[3][2]) / place.z;
}

// A line of constant width along the outline, so that a crowd of atoms reads; none on what is a few pixels small.
float outlineOf(float insidePx, float radiusPx) {
  float strength = 0.62 * smoothstep(2.5, 9.0, radiusPx);
  float width = clamp(0.09 * radiusPx, 1.0, 2.6);
  return 1.0 - strength * (1.0 - smoothstep(0.0, width, insidePx));
}
`;
