import { GROUND_CELLS, GROUND_SLOPE_RANGE } from './groundNoise.js';

/** What all invented ground is made of: noise tied to the direction from the body's centre, and maps without stairs. */
export const GROUND_GLSL = /* glsl */ `
uniform highp sampler3D uGround;
uniform float uRadius;

const mat3 TURN_A = mat3(0.36, 0.48, -0.8, -0.8, 0.6, 0.0, 0.48, 0.64, 0.6);
const mat3 TURN_B = mat3(0.6, 0.0, -0.8, -0.64, 0.6, -0.48, 0.48, 0.8, 0.36);

/** Slope (per cell) and height of the noise whose cells are so wide; in the body's axes. */
vec4 groundAt(vec3 b, mat3 turn, float wideM) {
  vec4 found = textureLod(uGround, turn * b * (uRadius / (wideM * ${GROUND_CELLS.toFixed(1)})), 0.0) - 0.5;
  return vec4(found.xyz * turn * ${(2 * GROUND_SLOPE_RANGE).toFixed(1)}, found.w * 2.0);
}

/** Whether detail so wide may be seen where a pixel covers so much, 0 … 1. */
float shownAt(float wideM, float pixelM) {
  return 1.0 - smoothstep(wideM * 0.12, wideM * 0.4, pixelM);
}

/** A map without the stairs of its texels: a cubic B-spline in four samples. */
vec3 smoothMap(sampler2D map, vec2 uv) {
  vec2 size = vec2(textureSize(map, 0));
  vec2 at = uv * size - 0.5;
  vec2 f = fract(at);
  vec2 base = at - f;
  vec2 w0 = (1.0 - f) * (1.0 - f) * (1.0 - f) / 6.0;
  vec2 w1 = (4.0 - 6.0 * f * f + 3.0 * f * f * f) / 6.0;
  vec2 w3 = f * f * f / 6.0;
  vec2 w2 = 1.0 - w0 - w1 - w3;
  vec2 low = (base - 0.5 + w1 / (w0 + w1)) / size;
  vec2 high = (base + 1.5 + w3 / (w2 + w3)) / size;
  vec2 share = w0 + w1;
  return mix(
    mix(textureLod(map, high, 0.0).rgb, textureLod(map, vec2(low.x, high.y), 0.0).rgb, share.x),
    mix(textureLod(map, vec2(high.x, low.y), 0.0).rgb, textureLod(map, low, 0.0).rgb, share.x), share.y);
}
`;
