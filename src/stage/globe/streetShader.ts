const DEG = Math.PI / 180;
/** Streets run east and north as they do here: in the middle of Beijing, degrees. Elsewhere they meet the ground askew. */
const SQUARE_AT = { latitude: 39.9, longitude: 116.4 };

const glsl = (vector: readonly number[]): string => `vec3(${vector.map((value) => value.toFixed(7)).join(', ')})`;
const [sinLat, cosLat] = [Math.sin(SQUARE_AT.latitude * DEG), Math.cos(SQUARE_AT.latitude * DEG)];
const [sinLong, cosLong] = [Math.sin(SQUARE_AT.longitude * DEG), Math.cos(SQUARE_AT.longitude * DEG)];
/** In the Earth's axes: y to the north pole, x to longitude 0. */
const EAST = glsl([-sinLong, 0, -cosLong]);
const NORTH = glsl([-sinLat * cosLong, cosLat, sinLat * sinLong]);

/** Finer than any map of lights: the streets and windows of a city by night, invented. */
export const STREETS_GLSL = /* glsl */ `
/** A number of a street, a lamp row or a house, 0 … 1. */
float streetChance(vec2 cell, uint salt) {
  uvec2 at = uvec2(ivec2(cell));
  uint mixed = at.x * 0x9E3779B1u + at.y * 0x85EBCA77u + salt * 0xC2B2AE3Du;
  mixed = (mixed ^ (mixed >> 15u)) * 0x2C1B3C6Du;
  mixed = (mixed ^ (mixed >> 12u)) * 0x297A2D39u;
  return float((mixed ^ (mixed >> 15u)) & 0xFFFFu) / 65535.0;
}

/** Parallel streets, each at its own place in its strip, lit in stretches; m. As bright as it is wide where a pixel is wider. */
float streetsOf(float across, float along, float stripM, float wideM, float pixelM, uint salt) {
  float strip = across / stripM;
  float number = floor(strip);
  float place = 0.3 + 0.4 * streetChance(vec2(number, 0.0), salt);
  float away = abs(strip - number - place) * stripM;
  float seenM = max(wideM, pixelM);
  float lit = 0.25 + 0.75 * smoothstep(0.15, 0.8, streetChance(vec2(number, floor(along / (1.7 * stripM) + place)), salt + 1u));
  return lit * (wideM / seenM) * clamp((0.5 * (seenM + pixelM) - away) / pixelM, 0.0, 1.0);
}

/** Light of a city from low above, about one on the mean (x), and how much of it is windows (y). */
vec2 streetsAt(vec3 b) {
  vec2 at = uRadius * vec2(dot(b, ${EAST}), dot(b, ${NORTH}));
  vec2 pixel = max(fwidth(at), vec2(0.5));
  float avenues = streetsOf(at.x, at.y, 2300.0, 44.0, pixel.x, 1u) + streetsOf(at.y, at.x, 1900.0, 44.0, pixel.y, 3u);
  float streets = streetsOf(at.x, at.y, 620.0, 20.0, pixel.x, 5u) + streetsOf(at.y, at.x, 540.0, 20.0, pixel.y, 7u);
  float lanes = streetsOf(at.x, at.y, 190.0, 8.0, pixel.x, 9u) + streetsOf(at.y, at.x, 160.0, 8.0, pixel.y, 11u);
  // Quarters differ: here tower blocks, there a park.
  float quarter = smoothstep(0.2, 0.95, streetChance(floor(at / vec2(620.0, 540.0)), 13u));
  // Lit houses are points, and a faint sheet of light where a pixel is wider than the space between them.
  float wide = max(pixel.x, pixel.y);
  vec2 house = at / 36.0;
  vec2 plot = floor(house);
  float lit = streetChance(plot, 17u);
  vec2 away = (house - plot - 0.3 - 0.4 * vec2(streetChance(plot, 19u), streetChance(plot, 23u))) * 36.0;
  float seenM = max(7.0, wide);
  float point = step(0.6, lit) * (1.5 + 6.0 * (lit - 0.6)) * (49.0 / (seenM * seenM)) * (1.0 - smoothstep(0.35 * seenM, 0.75 * seenM, length(away)));
  float windows = quarter * mix(0.07, 4.0 * point, 1.0 - smoothstep(5.0, 14.0, wide));
  float roads = 7.0 * avenues + 4.0 * streets + 1.6 * lanes * (0.5 + 0.5 * quarter);
  return vec2(roads + windows, windows / (windows + roads + 0.05));
}
`;
