import { BOILING_GLSL } from './boilingShader.js';
import { CRATERED_GLSL } from './crateredShader.js';
import { RING_COUNT } from './globeRings.js';
import { SOFT_SUN_GLSL } from './softSun.js';

/** Near and far pass share the scene; what is half transparent must be drawn by one of them only. */
export const PASS_SEAM = 57;

/** The near plane of the pass that is being drawn, read from its projection. */
export const PASS_NEAR_GLSL = /* glsl */ `
float passNear() { return projectionMatrix[3][2] / (projectionMatrix[2][2] - 1.0); }
`;

export const GLOBE_VERTEX = /* glsl */ `
uniform vec4 uRings[${RING_COUNT}];
uniform float uInverseRadius;
uniform float uHeight;
varying vec3 vFromEye;
varying vec3 vNormal;
varying float vAir;
varying float vCosine;
varying float vDepth;
varying float vFarPass;
${PASS_NEAR_GLSL}
void main() {
  vec4 ring = uRings[int(position.y + 0.5)];
  vec3 place = vec3(ring.x * position.x, ring.y, ring.x * position.z);
  vFromEye = place - vec3(0.0, uHeight, 0.0);
  vNormal = vec3(place.x, 1.0 / uInverseRadius + place.y, place.z) * uInverseRadius;
  vAir = ring.z;
  vCosine = ring.w;
  vFarPass = passNear() > 10.0 ? 1.0 : 0.0;
  vec4 view = modelViewMatrix * vec4(place, 1.0);
  vDepth = -view.z;
  gl_Position = projectionMatrix * view;
}
`;

/** What every globe's fragment knows. */
export const GLOBE_HEAD = /* glsl */ `
#define PI 3.141592653589793
uniform mat3 uToBody;
uniform vec3 uSun;
uniform float uAlpha;
uniform float uGallery;
uniform float uInverseRadius;
uniform sampler2D uMap;
uniform float uMapReady;
uniform vec3 uTint;
uniform float uBright;
#ifdef AIR
uniform vec3 uScatter;
uniform float uHorizontalAir;
#endif
varying vec3 vFromEye;
varying vec3 vNormal;
varying float vAir;
varying float vCosine;
varying float vDepth;
varying float vFarPass;
${SOFT_SUN_GLSL}
`;

/** Where a fragment lies: `n` in the cap's axes, `b` in the body's, `uv` on the map with its derivatives. */
export const GLOBE_PLACE = /* glsl */ `
  if (uAlpha < 0.999 && (vDepth > ${PASS_SEAM.toFixed(1)}) != (vFarPass > 0.5)) discard;
  vec3 n = normalize(vNormal);
  vec3 toEye = -normalize(vFromEye);
  vec3 b = normalize(uToBody * n);
  vec2 uv = vec2(atan(-b.z, b.x) / (2.0 * PI) + 0.5, asin(clamp(b.y, -1.0, 1.0)) / PI + 0.5);
  // The map's two edges meet at 180 degrees: there the derivative of the longitude is taken the short way round.
  vec2 dx = dFdx(uv);
  vec2 dy = dFdy(uv);
  dx.x -= floor(dx.x + 0.5);
  dy.x -= floor(dy.x + 0.5);
`;

export const GLOBE_FRAGMENT = /* glsl */ `
${GLOBE_HEAD}#ifdef WASH
uniform vec4 uWash;
#endif
#if defined(DETAIL) || defined(EMISSIVE) || defined(CLOUDS)
uniform sampler2D uNoise;
uniform vec3 uDetail;
float grainAt(vec3 place, vec3 weight) {
  return weight.x * texture2D(uNoise, place.yz).r + weight.y * texture2D(uNoise, place.zx).r + weight.z * texture2D(uNoise, place.xy).r - 0.5;
}
#endif
#ifdef EMISSIVE
${BOILING_GLSL}
#endif
#ifdef CRATERED
${CRATERED_GLSL}
#endif

void main() {
${GLOBE_PLACE}  vec3 albedo = mix(uTint, textureGrad(uMap, uv, dx, dy).rgb * uBright, uMapReady);
#ifdef CRATERED
  vec3 pixelX = dFdx(vFromEye);
  vec3 pixelY = dFdy(vFromEye);
  float pixelLong = max(length(pixelX), length(pixelY));
  // Towards the limb a pixel is long and narrow: what is wide enough for its narrow side is half seen.
  float longM = uRadius * uInverseRadius * pixelLong;
  float pixelM = longM * pow(clamp(length(cross(pixelX, pixelY)) / max(pixelLong * pixelLong, 1e-20), 0.01, 1.0), 0.35);
  if (uMapReady > 0.0) {
    // From near, a texel is many pixels, and its stairs would be seen.
    float near = smoothstep(0.6, 0.25, pixelM * float(textureSize(uMap, 0).x) / (2.0 * PI * uRadius));
    if (near > 0.0) albedo = mix(albedo, smoothMap(uMap, uv) * uBright, near);
  }
  float brightness = albedo.r;
#endif
#ifdef WASH
  albedo = mix(albedo, uWash.rgb, uWash.a * uMapReady);
#endif
#ifdef CLOUDS
  // Streaks along the wind, drawn out into a lying V; a sign for weather that no map holds.
  float latitude = asin(clamp(b.y, -1.0, 1.0));
  vec3 drawn = vec3(b.x, b.y * 2.6 + 0.5 * abs(b.y), b.z) * 0.16;
  vec3 side = pow(abs(b), vec3(4.0));
  side /= side.x + side.y + side.z;
  float streak = grainAt(drawn, side) + 0.5 * grainAt(drawn * 2.7 + 0.37, side);
  albedo *= vec3(0.86, 0.85, 0.83) + vec3(0.42, 0.5, 0.66) * streak - 0.08 * smoothstep(0.8, 1.4, abs(latitude));
#endif
  float cosSun = dot(n, uSun);
  float cosEye = clamp(vCosine, 0.0, 1.0);
  float cosTilted = cosSun;

#ifdef EMISSIVE
  vec3 colour = boiling(b, cosEye);
#else
#ifdef DETAIL
  // Grain below the map's resolution; it says nothing of the real ground, and its mean is nothing.
  // By direction and not by longitude: inverse sines are too coarse on many chips for this.
  if (uDetail.z > 0.0) {
    vec3 weight = pow(abs(b), vec3(6.0));
    weight /= weight.x + weight.y + weight.z;
    albedo *= 1.0 + (grainAt(b * uDetail.x, weight) + 0.7 * grainAt(b * uDetail.y, weight)) * uDetail.z;
  }
#endif
#ifdef CRATERED
  vec3 towardsSun = uToBody * uSun;
  Ground ground = crateredGround(b, towardsSun, brightness, pixelM, longM);
  albedo *= ground.tone;
  vec3 tilted = normalize(b - ground.slope);
  cosTilted = dot(tilted, towardsSun);
#endif
  float soft = max(0.0, cosTilted);
#ifdef AIR
  soft = softSun(cosSun);
#ifdef CRATERED
  // The sky's light fills the shadows; a high Sun, which would show no relief, is helped by light from the north-west as on maps.
  vec3 east = normalize(vec3(b.z, 0.0, -b.x) + vec3(1e-5, 0.0, 0.0));
  vec3 lightFrom = normalize(mix(towardsSun, 0.7 * b + 0.45 * cross(b, east) - 0.55 * east, 0.5 * smoothstep(0.25, 0.8, cosSun)));
  soft *= mix(0.35, 1.0, ground.lit) * clamp(dot(tilted, lightFrom) / max(dot(b, lightFrom), 0.2), 0.3, 1.7);
#endif
#elif defined(CRATERED)
  // Where the Sun is down, no slope is lit.
  soft *= ground.lit * mix(smoothstep(-0.01, 0.03, cosSun), 1.0, step(cosTilted, cosSun));
#endif
#ifdef REGOLITH
  // Dust without air throws light back: the full disc is nearly flat (Lommel and Seeliger's law, part of it).
  soft = mix(soft, soft * 1.5 / (soft + cosEye + 0.02), 0.55);
#endif
#ifdef RINGS
  // The shadow of the rings (C, B and A, in radii of the globe) where the way to the Sun goes through their plane.
  vec3 sunward = uToBody * uSun;
  float toPlane = -b.y / (abs(sunward.y) < 1e-3 ? 1e-3 : sunward.y);
  float ringAt = length(b.xz + sunward.xz * toPlane);
  float shade = 0.15 * step(1.239, ringAt) + 0.6 * smoothstep(1.515, 1.53, ringAt) - 0.65 * smoothstep(1.945, 1.955, ringAt);
  shade += 0.45 * smoothstep(2.02, 2.03, ringAt) - 0.55 * smoothstep(2.262, 2.272, ringAt);
  soft *= 1.0 - shade * step(0.0, toPlane);
#endif
  float studio = 0.55 + 0.35 * cosEye;
  float light = mix(soft, studio, uGallery);
  vec3 sunColour = vec3(1.0);
#ifdef AIR
  float sunAir = uHorizontalAir / ((uHorizontalAir - 1.0) * max(cosSun, 0.0) + 1.0);
  sunColour = mix(exp(-uScatter * min(sunAir, 14.0) * 0.55), vec3(1.0), uGallery);
#endif
  vec3 colour = albedo * light * sunColour * 1.35;
  colour += albedo * 0.006;
#ifdef AIR
  vec3 tau = uScatter * vAir;
  vec3 through = exp(-tau);
  float lit = mix(smoothstep(-0.16, 0.22, cosSun), 0.5, uGallery);
  vec3 sunlight = mix(exp(-uScatter * min(sunAir, 30.0) * 0.13), vec3(0.8), uGallery);
  float forward = dot(-toEye, uSun);
  float phase = 0.75 * (1.0 + forward * forward);
  colour = colour * mix(vec3(1.0), through, 0.8) + (1.0 - through) * lit * sunlight * phase * vec3(0.30, 0.34, 0.40);
#endif
#endif
  gl_FragColor = vec4(colour, uAlpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;
