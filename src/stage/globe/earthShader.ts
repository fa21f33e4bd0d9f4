import { GROUND_GLSL } from './groundShader.js';
import { STREETS_GLSL } from './streetShader.js';

/** How wide the cells of the bands of detail are, m, from wide to fine. */
const BANDS_M = [24_000, 5200, 1150, 250] as const;
/** Widths of farmland's patches, m. */
const FIELDS_M = [1500, 520, 180] as const;
/** Part of the coast map's texel (2048 around the equator) in radians. */
const COAST_TEXEL = (2 * Math.PI) / 2048;
/** The finer coast map about the venue: west, south and side in degrees (scripts/vendor/earthCoast.mjs). */
const VENUE_COAST = { westDeg: 104, southDeg: 24, sideDeg: 26, texels: 1024 };
/** Both maps reach three of their texels to either side of the coast. */
const COAST_REACH = 3;

const metres = (value: number): string => value.toFixed(1);
const shown = BANDS_M.map((wideM) => `shownAt(${metres(wideM)}, pixelM)`).join(', ');

/**
 * The Earth's surface: land, water, ice, cities and clouds.
 *
 * Finer than the map (10 km) it is invented: four bands of noise, tied to the ground by its direction from the Earth's
 * centre, each there only while it is wider than some pixels, so that nothing shimmers or swims. The invention follows
 * what the maps know: the coast's line, how rugged the land is, its colour and its lights.
 */
export const EARTH_GLSL = /* glsl */ `
${GROUND_GLSL}
uniform sampler2D uNight;
uniform sampler2D uClouds;
uniform float uNightReady;
uniform float uCloudsReady;
uniform float uCloudCover;
uniform sampler2D uCoast;
uniform sampler2D uVenueCoast;
uniform float uCoastReady;
uniform float uVenueCoastReady;

/** How much the map's colour is that of water, 0 … 1. */
float blueness(vec3 colour) {
  // By ratio: the map's deep sea is nearly black.
  return smoothstep(1.1, 1.5, colour.b / max(max(colour.r, colour.g), 1e-4)) * (1.0 - smoothstep(0.35, 0.6, colour.g));
}

/** Distance from the coast, in texels of the coarse map: land is positive. Blue: how well it is known. */
vec2 coastAt(vec2 uv) {
  vec2 found = texture2D(uCoast, uv).rg;
  float away = (found.r * 255.0 - 128.0) / 127.0 * ${metres(COAST_REACH)};
  vec2 near = (vec2(uv.x * 360.0 - 180.0, uv.y * 180.0 - 90.0) - vec2(${metres(VENUE_COAST.westDeg)}, ${metres(VENUE_COAST.southDeg)})) / ${metres(VENUE_COAST.sideDeg)};
  vec2 inset = min(near, 1.0 - near);
  float known = smoothstep(0.0, 0.04, min(inset.x, inset.y)) * uVenueCoastReady;
  if (known > 0.0) {
    float fine = (texture2D(uVenueCoast, near).r * 255.0 - 128.0) / 127.0;
    float reach = ${(COAST_REACH * (VENUE_COAST.sideDeg / VENUE_COAST.texels) / (360 / 2048)).toFixed(5)};
    // Beyond its reach the fine map tells the side alone.
    float far = sign(fine) * max(abs(away), reach);
    away = mix(away, mix(fine * reach, far, smoothstep(0.8, 0.99, abs(fine))), known);
  }
  return vec2(away, known);
}

/** Patches that lie side by side as fields do, each of one shade, −1 … 1. */
float patchAt(vec3 b, float wideM) {
  uvec3 cell = uvec3(ivec3(floor(b * (uRadius / wideM))));
  uint mixed = cell.x * 0x9E3779B1u + cell.y * 0x85EBCA77u + cell.z * 0xC2B2AE3Du;
  mixed = (mixed ^ (mixed >> 15u)) * 0x2C1B3C6Du;
  mixed = (mixed ^ (mixed >> 12u)) * 0x297A2D39u;
  return float((mixed ^ (mixed >> 15u)) & 0xFFFFu) / 32767.5 - 1.0;
}

/** Bright spots out of a noise's height, one on the mean; they run together where there is much light. */
float cluster(float height, float crowd) {
  return mix(0.1 + 4.6 * smoothstep(0.1, 0.62, height), 0.5 + smoothstep(-0.4, 0.5, height), crowd);
}

${STREETS_GLSL}
struct Ground {
  vec3 albedo;
  float sea;
  /** Slope of the ground, to be lit. */
  vec3 slope;
  /** Heights of the bands of noise from wide to fine, each 0 where it is too fine to be seen. */
  vec4 height;
  /** Which of them are seen. */
  vec4 shown;
};

Ground earthGround(vec3 b, vec2 uv, vec2 dx, vec2 dy, float pixelM) {
  Ground ground;
  ground.shown = vec4(${shown});
  vec4 n0 = vec4(0.0), n1 = vec4(0.0), n2 = vec4(0.0), n3 = vec4(0.0);
  if (ground.shown.x > 0.0) n0 = ground.shown.x * groundAt(b, TURN_A, ${metres(BANDS_M[0])});
  if (ground.shown.y > 0.0) n1 = ground.shown.y * groundAt(b, TURN_B, ${metres(BANDS_M[1])});
  if (ground.shown.z > 0.0) n2 = ground.shown.z * groundAt(b, TURN_A, ${metres(BANDS_M[2])});
  if (ground.shown.w > 0.0) n3 = ground.shown.w * groundAt(b, TURN_B, ${metres(BANDS_M[3])});
  ground.height = vec4(n0.w, n1.w, n2.w, n3.w);

  // The map's own coast is ten kilometres wide. Where the line is known better, colours are taken from either side of it.
  float lined = uCoastReady * (1.0 - smoothstep(0.0010, 0.0026, pixelM / uRadius));
  vec2 toSide = vec2(0.0);
  float land = 1.0;
  float away = 3.0;
  float rugged = 0.3;
  if (lined > 0.0) {
    vec2 coast = coastAt(uv);
    rugged = texture2D(uCoast, uv).g;
    away = coast.x + mix(0.22, 0.03, coast.y) * n0.w + mix(0.1, 0.04, coast.y) * n1.w + mix(0.04, 0.02, coast.y) * n2.w + 0.01 * n3.w;
    float edge = max(0.55 * pixelM / uRadius / ${COAST_TEXEL.toFixed(7)}, 0.002);
    land = smoothstep(-edge, edge, away);
    if (abs(away) < 1.0) {
      vec2 step = vec2(0.4 / 2048.0, 0.4 / 1024.0);
      vec2 rise = vec2(texture2D(uCoast, uv + vec2(step.x, 0.0)).r - texture2D(uCoast, uv - vec2(step.x, 0.0)).r,
        texture2D(uCoast, uv + vec2(0.0, step.y)).r - texture2D(uCoast, uv - vec2(0.0, step.y)).r);
      toSide = rise / max(length(rise), 1e-4) * (away > 0.0 ? 1.0 : -1.0) * (1.0 - abs(away)) * lined / vec2(2048.0, 1024.0);
    }
  }
  vec3 albedo = mix(uTint, textureGrad(uMap, uv + toSide, dx, dy).rgb * uBright, uMapReady);
  float blue = blueness(albedo);
  // A narrow strip may have no colour of its own on the map.
  if (abs(away) < 1.0) {
    float strip = (1.0 - smoothstep(0.6, 1.0, abs(away))) * lined;
    albedo = mix(albedo, away > 0.0 ? vec3(0.105, 0.11, 0.06) : vec3(0.06, 0.15, 0.22), strip * (away > 0.0 ? blue : 0.6 * (1.0 - blue) * (1.0 - smoothstep(0.35, 0.6, albedo.g))));
    blue = mix(blue, away > 0.0 ? 0.0 : 1.0, strip);
  }
  // Muddy shallows are the map's colour of land: beyond a coast that is known they would read as another shore.
  float muddy = lined * (1.0 - land) * (1.0 - blue) * (1.0 - smoothstep(0.35, 0.6, albedo.g));
  albedo = mix(albedo, vec3(0.1, 0.2, 0.24), 0.8 * muddy);
  float sea = mix(blue, max(1.0 - land, blue * smoothstep(0.6, 1.2, away)), lined);
  // The map paints the sea lighter than it is, and its floor, which nobody sees through kilometres of water.
  albedo = mix(albedo, vec3(0.035, 0.085, 0.16), 0.55 * sea);
  albedo *= mix(vec3(1.0), vec3(0.36, 0.43, 0.47), sea);

  float dry = smoothstep(0.04, 0.2, (albedo.r - albedo.b) / (albedo.r + albedo.g + albedo.b + 0.05));
  float ice = smoothstep(0.42, 0.7, min(albedo.r, albedo.b));
  float bare = smoothstep(0.16, 0.4, albedo.r) * dry;
  // Hills and plains lie side by side, with a foot where they meet: half a mountain everywhere would look like craters.
  float steep = smoothstep(-0.18, 0.34, rugged - 0.6 + 0.6 * n0.w + 0.1 * n1.w) * (1.0 - sea);
  // Ridges and valleys where the land is rugged, hardly a swell where it is not.
  vec4 round = sqrt(ground.height * ground.height + 0.006);
  vec4 fold = 1.0 - 2.0 * round - 0.52 * ground.shown;
  vec4 turned = -2.0 * ground.height / round;
  ground.slope = n0.xyz * turned.x * 0.5 + n1.xyz * turned.y * 0.45 + n2.xyz * turned.z * 0.34 + n3.xyz * turned.w * 0.26;
  ground.slope = mix(0.02 * n0.xyz + 0.03 * n1.xyz + 0.02 * n2.xyz, ground.slope, steep) * (1.0 - 0.5 * ice) * (1.0 - sea);
  // Of all bands together: its edges are as torn as those of woods and soils are, where one band alone makes round blots.
  float torn = dot(ground.height, vec4(0.62, 0.5, 0.4, 0.3));
  float shade = mix(0.55 * torn, dot(fold, vec4(0.55, 0.62, 0.56, 0.5)), steep);
  float patches = dot(ground.height, vec4(0.5, -1.0, 1.0, -0.8)) * mix(0.5, 1.0, steep);
  vec3 spread = mix(mix(vec3(0.66, 0.66, 0.56), vec3(0.42, 0.4, 0.37), bare), vec3(0.05, 0.045, 0.04), ice);
  vec3 hue = mix(vec3(0.15, 0.05, -0.02), vec3(0.07, 0.0, -0.07), max(bare, ice));
  float tilled = (1.0 - smoothstep(0.05, 0.4, steep)) * (1.0 - bare) * (1.0 - ice) * (1.0 - sea);
  vec3 fields = vec3(0.0);
  vec3 wide = vec3(${FIELDS_M.map((wideM) => `shownAt(${metres(wideM)}, pixelM * 1.6)`).join(', ')});
  if (tilled * wide.x > 0.0) {
    vec3 bent = b + (n1.xyz + n2.xyz) * (45.0 / uRadius);
    vec3 plots = wide * vec3(patchAt(TURN_A * bent, ${metres(FIELDS_M[0])}), patchAt(TURN_B * bent, ${metres(FIELDS_M[1])}), patchAt(TURN_B * bent, ${metres(FIELDS_M[2])}));
    // Some lie green, some in straw, some ploughed.
    fields = dot(plots, vec3(0.07, 0.14, 0.13)) + vec3(0.13, 0.02, -0.06) * dot(plots, vec3(-0.5, 0.9, -0.7));
  }
  // Villages and fields: a speckle finer and stronger than that of wild land.
  vec3 speckle = dot(ground.height, vec4(0.06, 0.12, 0.14, 0.12)) + fields;
  vec3 detailed = albedo * exp(clamp(spread * shade + hue * patches + tilled * speckle * vec3(0.9, 0.85, 0.75), -0.55, 0.5));
  // In the plain woods stand in patches, in the hills they stay in the folds.
  float copse = smoothstep(0.24, 0.36, torn - 0.5 * n3.w * ground.shown.w) * ground.shown.y * mix(0.75, 0.0, steep);
  float folds = smoothstep(0.25, 0.7, steep) * smoothstep(0.05, -0.4, dot(fold, vec4(0.5, 0.8, 0.8, 0.7)));
  detailed *= mix(vec3(1.0), vec3(0.74, 0.79, 0.6), (1.0 - bare) * (1.0 - ice) * max(copse, folds));
  vec3 waves = albedo * (1.0 + 0.10 * (ground.height.x + 0.5 * ground.height.y));
  ground.albedo = mix(detailed, waves, sea);
  ground.sea = sea;
  return ground;
}
`;
