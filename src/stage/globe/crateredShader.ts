import { LEAST_DIAMETER } from '../../core/craters/craterLaw.js';
import { GROUND_GLSL } from './groundShader.js';

/** Octaves of craters, each half as wide as the one before. */
export const CRATER_OCTAVES = 10;
/** The widest craters, texels of the map: from two on it begins to show them, and at four it shows them all. */
export const WIDEST_TEXELS = 4;

/**
 * Ground without water: craters, swells and, on Mars, dunes, all invented, and only finer than the map. A crater stands
 * whole in a cell of a cube's face laid on the ball, at a place, of a size and as worn as its cell's number says, so that
 * there are no seams and nothing is searched for. Odd counts of cells and two turns of the cube hide the rows.
 */
export const CRATERED_GLSL = /* glsl */ `
${GROUND_GLSL}
/** Of each octave: cells along a quarter of the equator, and the share that holds a crater where the ground is old and young. */
uniform vec3 uCraters[${CRATER_OCTAVES}];
/** Brightness of the map (red) up to which the ground is dark, and from which it is bright. */
uniform vec2 uDark;

/** A cube's face that is laid on the ball: where in it, 0 … 1, and which way its sides run (for a turn of one radian). */
struct Sheet {
  vec2 at;
  vec3 alongX;
  vec3 alongY;
  uint face;
};

Sheet sheetAt(vec3 b, mat3 turn) {
  vec3 t = turn * b;
  vec3 a = abs(t);
  int axis = a.x >= max(a.y, a.z) ? 0 : a.y >= a.z ? 1 : 2;
  vec3 p = axis == 0 ? t.yzx : axis == 1 ? t.zxy : t;
  vec3 q = vec3(p.xy / p.z, 1.0);
  float spread = 1.0 / dot(q, q);
  float size = sign(p.z) * sqrt(spread);
  vec3 x = (1.0 + q.x * q.x) * size * (vec3(1.0, 0.0, 0.0) - q * (q.x * spread));
  vec3 y = (1.0 + q.y * q.y) * size * (vec3(0.0, 1.0, 0.0) - q * (q.y * spread));
  Sheet sheet;
  sheet.at = atan(q.xy) * (2.0 / PI) + 0.5;
  sheet.alongX = (axis == 0 ? x.zxy : axis == 1 ? x.yzx : x) * turn;
  sheet.alongY = (axis == 0 ? y.zxy : axis == 1 ? y.yzx : y) * turn;
  sheet.face = uint(axis) * 2u + (p.z > 0.0 ? 1u : 0u);
  return sheet;
}

uint mixBits(uint h) {
  h = (h ^ (h >> 15u)) * 0x2C1B3C6Du;
  h = (h ^ (h >> 12u)) * 0x297A2D39u;
  return h ^ (h >> 15u);
}

struct Ground {
  vec3 slope;
  /** How much of the Sun's light comes there. */
  float lit;
  /** By how much it is brighter than the map says. */
  float tone;
};

/** What a texel of the map covers, m. */
float texelM() { return 2.0 * PI * uRadius / float(textureSize(uMap, 0).x); }

/** One octave's craters. toSun: along the ground towards the Sun, a unit long; rise: tangent of the Sun's height. */
void addCrater(inout Ground ground, Sheet sheet, int octave, float young, vec3 toSun, float rise, float pixelM) {
  vec3 law = uCraters[octave];
  float wideM = 0.5 * PI * uRadius / law.x;
  vec2 place = sheet.at * law.x;
  vec2 cell = floor(place);
  vec2 within = place - cell;
  uint number = mixBits(uint(cell.x) * 0x9E3779B1u + uint(cell.y) * 0x85EBCA77u + (sheet.face + 8u * uint(octave)) * 0xC2B2AE3Du);
  uint other = mixBits(number + 0x6A09E667u);
  vec4 chance = vec4(uvec4(number & 0xFFFFu, number >> 16u, other & 0xFFFFu, other >> 16u)) / 65536.0;
  // N(> D) by the inverse square within an octave.
  float diameter = ${LEAST_DIAMETER.toFixed(3)} * inversesqrt(1.0 - 0.75 * chance.y);
  // Of those that the map shows a blur of there are few more, and from afar they are the map's alone.
  float texels = diameter * wideM / texelM();
  float share = max(mix(law.y, law.z, young) * (1.0 - smoothstep(2.0, ${WIDEST_TEXELS.toFixed(1)}, texels)), 1e-6);
  float there = clamp((share - chance.x) / (0.15 * share), 0.0, 1.0) * mix(1.0, smoothstep(0.4, 0.15, pixelM / texelM()), smoothstep(0.8, 1.2, texels));
  there *= shownAt(diameter * wideM, pixelM);
  if (there <= 0.0) return;
  float room = 0.47 - 0.72 * diameter;
  vec2 off = within - 0.5 - (2.0 * chance.zw - 1.0) * room;
  vec3 away = (off.x * sheet.alongX + off.y * sheet.alongY) * (2.0 / diameter);
  float r = length(away);
  vec2 inset = min(within, 1.0 - within);
  there *= smoothstep(0.0, 0.06, min(inset.x, inset.y)) * smoothstep(2.3, 1.5, r);
  if (there <= 0.0) return;
  // Few are fresh: a fifth as deep as wide; the others are worn and filled.
  float fresh = fract(chance.x * 97.0 + chance.z * 31.0);
  float worn = 1.0 - fresh * fresh;
  float depth = mix(0.2, 0.05, worn);
  float round = max(mix(0.1, 0.42, worn), 3.0 * pixelM / (diameter * wideM));
  float inside = 1.0 - smoothstep(1.0 - round, 1.0 + round, r);
  float low = min(r, 1.0);
  float wall = 4.0 * depth * low * mix(1.0, smoothstep(0.15, 0.9, low) * 1.3, worn);
  float apron = -1.2 * depth * pow(max(r, 1.0), -4.0);
  ground.slope += away * (there * mix(apron, wall, inside) / max(r, 1e-4));
  // The rim's shadow in the bowl.
  float along = dot(away, toSun);
  float toRim = -along + sqrt(max(0.0, 1.0 - r * r + along * along));
  float under = 2.0 * depth * (1.0 - low * low) - toRim * rise;
  ground.lit *= 1.0 - there * inside * smoothstep(-0.03, 0.1, under);
  float bright = smoothstep(0.9, 1.0, fresh);
  ground.tone += there * bright * 0.3 * smoothstep(2.3, 0.7, r);
}

/** pixelM, longM: what a pixel covers, by a mean of both sides and by its longer one: swells would be brush strokes towards the limb. */
Ground crateredGround(vec3 b, vec3 sunward, float brightness, float pixelM, float longM) {
  Ground ground;
  ground.slope = vec3(0.0);
  ground.lit = 1.0;
  ground.tone = 1.0;
  float widestM = 0.5 * PI * uRadius / uCraters[0].x;
  if (pixelM > 0.22 * widestM) return ground;
  float up = dot(sunward, b);
  vec3 toSun = sunward - up * b;
  float across = length(toSun);
  toSun /= max(across, 1e-4);
  float rise = max(up, 0.0) / max(across, 1e-4);
  float dark = 1.0 - smoothstep(uDark.x, uDark.y, brightness);
#ifdef DUNES
  float young = smoothstep(-0.2, 0.25, groundAt(b, TURN_A, 10.0 * widestM).w);
#else
  float young = dark;
#endif
  Sheet first = sheetAt(b, TURN_A);
  Sheet second = sheetAt(b, TURN_B);
  for (int octave = 0; octave < ${CRATER_OCTAVES}; octave += 2) {
    if (pixelM > 0.22 * widestM) break;
    addCrater(ground, first, octave, young, toSun, rise, pixelM);
    addCrater(ground, second, octave + 1, young, toSun, rise, pixelM);
    widestM *= 0.25;
  }
  // Swells between them; where it is old, more.
  float swellM = 0.4 * PI * uRadius / uCraters[2].x;
  vec4 shown = vec4(shownAt(swellM, longM), shownAt(swellM * 0.23, longM), shownAt(swellM * 0.052, longM), shownAt(swellM * 0.012, longM));
  vec4 n0 = vec4(0.0), n1 = vec4(0.0), n2 = vec4(0.0), n3 = vec4(0.0);
  if (shown.x > 0.0) n0 = shown.x * groundAt(b, TURN_B, swellM);
  if (shown.y > 0.0) n1 = shown.y * groundAt(b, TURN_A, swellM * 0.23);
  if (shown.z > 0.0) n2 = shown.z * groundAt(b, TURN_B, swellM * 0.052);
  if (shown.w > 0.0) n3 = shown.w * groundAt(b, TURN_A, swellM * 0.012);
  float rough = mix(0.12, 0.05, young);
  ground.tone *= exp(dot(vec4(n0.w, n1.w, n2.w, n3.w), vec4(0.18, 0.16, 0.12, 0.12)));
#ifdef DUNES
  // Hills stand together and plains lie between; dust lies in streaks along the wind.
  float hilly = smoothstep(-0.1, 0.5, n0.w + 0.3 * n1.w - 0.2 * young);
  rough = mix(0.05, 0.17, hilly);
  if (shown.x > 0.0) ground.tone *= exp(0.16 * shown.x * groundAt(vec3(b.x, 3.0 * b.y, b.z), TURN_B, 2.0 * swellM).w);
  // In dark sand there are dunes, their crests across the west wind.
  vec3 squeezed = vec3(b.x, 0.3 * b.y, b.z);
  vec2 crests = dark * (1.0 - hilly) * smoothstep(-0.25, 0.1, n1.w) * vec2(shownAt(900.0, pixelM), shownAt(260.0, pixelM));
  if (crests.x > 0.0) {
    vec4 wave = groundAt(squeezed, TURN_B, 900.0);
    ground.slope -= crests.x * 0.35 * wave.xyz * wave.w * inversesqrt(wave.w * wave.w + 0.004);
    ground.tone *= exp(crests.x * 0.2 * (0.3 - abs(wave.w)));
  }
  if (crests.y > 0.0) {
    vec4 wave = groundAt(squeezed, TURN_A, 260.0);
    ground.slope -= crests.y * 0.22 * wave.xyz * wave.w * inversesqrt(wave.w * wave.w + 0.004);
  }
#endif
  ground.slope += rough * (n0.xyz + 0.8 * n1.xyz + 0.6 * n2.xyz + 0.5 * n3.xyz);
  return ground;
}
`;
