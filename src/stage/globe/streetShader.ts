const DEG = Math.PI / 180;
/** The middle of Beijing, where streets run north and east and the ring roads are, degrees. */
const SQUARE_AT = { latitude: 39.9, longitude: 116.4 };

const glsl = (vector: readonly number[]): string => `vec3(${vector.map((value) => value.toFixed(7)).join(', ')})`;
const [sinLat, cosLat] = [Math.sin(SQUARE_AT.latitude * DEG), Math.cos(SQUARE_AT.latitude * DEG)];
const [sinLong, cosLong] = [Math.sin(SQUARE_AT.longitude * DEG), Math.cos(SQUARE_AT.longitude * DEG)];
/** In the Earth's axes: y to the north pole, x to longitude 0. */
const EAST = glsl([-sinLong, 0, -cosLong]);
const NORTH = glsl([-sinLat * cosLong, cosLat, sinLat * sinLong]);
const UP = glsl([cosLat * cosLong, sinLat, -cosLat * sinLong]);

/** How wide a district is, m. Its borders are avenues, its streets lie in a grid of its own. */
const DISTRICT_M = 2600;
/** Half the sides of the ring roads and how round their corners are, m: about as large as Beijing's second to sixth. */
const RINGS_M = [[4000, 4300, 900], [6100, 6300, 1300], [8200, 8500, 2200], [12_700, 11_900, 4500], [25_500, 23_500, 12_000]] as const;
/** Main roads that leave the innermost ring, degrees from north to the east. */
const RADIALS_DEG = [38, 96, 131, 178, 219, 268, 322] as const;

const ringLines = RINGS_M.map(([x, y, round]) => `  addRoad(light, roundAway(at, vec2(${x.toFixed(1)}, ${y.toFixed(1)}), ${round.toFixed(1)}), 46.0, dx, dy);`).join('\n');
const radialLines = RADIALS_DEG.map((deg) => `  addRadial(light, at, vec2(${Math.sin(deg * DEG).toFixed(5)}, ${Math.cos(deg * DEG).toFixed(5)}), dx, dy);`).join('\n');

/**
 * Finer than any map of lights: a city by night, invented. Districts, each with its own grid; avenues where they meet;
 * blocks of different light; ring roads about the venue. Every line is as bright as it is wide where a pixel is wider,
 * and goes over into its mean before lines would run together: nothing flickers, and far away a city is a glow.
 */
export const STREETS_GLSL = /* glsl */ `
uint streetBits(vec2 cell, uint salt) {
  uvec2 at = uvec2(ivec2(cell));
  uint mixed = at.x * 0x9E3779B1u + at.y * 0x85EBCA77u + salt * 0xC2B2AE3Du;
  mixed = (mixed ^ (mixed >> 15u)) * 0x2C1B3C6Du;
  mixed = (mixed ^ (mixed >> 12u)) * 0x297A2D39u;
  return mixed ^ (mixed >> 15u);
}
/** A number of a street, a lamp row or a house, 0 … 1. */
float streetChance(vec2 cell, uint salt) { return float(streetBits(cell, salt) & 0xFFFFu) / 65535.0; }
vec2 streetChances(vec2 cell, uint salt) {
  uint bits = streetBits(cell, salt);
  return vec2(float(bits & 0xFFFFu), float(bits >> 16u)) / 65535.0;
}

/** Where on a cube that is laid on the ball, m along its face. The first face lies over Beijing, so that there nothing is askew. */
vec2 faceAt(vec3 b, out uint face) {
  vec3 p = vec3(dot(b, ${EAST}), dot(b, ${NORTH}), dot(b, ${UP}));
  vec3 a = abs(p);
  int axis = a.z >= max(a.x, a.y) ? 2 : a.x >= a.y ? 0 : 1;
  vec3 t = axis == 2 ? p : axis == 0 ? p.yzx : p.zxy;
  face = uint(axis) * 2u + (t.z > 0.0 ? 1u : 0u);
  return uRadius * atan(t.xy / t.z);
}

/** Points of light, one a cell so wide, some bright and most not, each round and about a pixel wide; one on the mean. */
float pointsAt(vec2 at, mat2 toPixels, float wideM, uint salt) {
  vec2 g = at / wideM - 0.5;
  vec2 low = floor(g);
  float sum = 0.0;
  for (int k = 0; k < 4; k++) {
    vec2 cell = low + vec2(float(k & 1), float(k >> 1));
    vec2 off = toPixels * ((g - cell - 0.8 * (streetChances(cell, salt) - 0.5)) * wideM);
    float bright = streetChance(cell, salt + 1u);
    sum += bright * bright * bright * bright * exp(-dot(off, off) * 1.1);
  }
  // A fourth power's mean is a fifth; the light of a cell is in its point.
  return sum * 5.0 * wideM * wideM * abs(determinant(toPixels)) * (1.1 / 3.14159);
}

/** Light that is made of points, always about a pixel wide, for one that is seen from nearer is many. One on the mean; dx, dy: what a pixel covers, m. */
float sparkleAt(vec2 at, vec2 dx, vec2 dy, uint salt) {
  float turning = dx.x * dy.y - dx.y * dy.x;
  float area = max(abs(turning), 1e-3 * max(dot(dx, dx), dot(dy, dy)));
  mat2 toPixels = mat2(dy.y, -dx.y, -dy.x, dx.x) * (sign(turning) / area);
  float level = log2(max(sqrt(area), 6.0) / 6.0);
  float whole = floor(level);
  float wideM = 20.4 * exp2(whole);
  salt += 16u * uint(whole);
  float points = mix(pointsAt(at, toPixels, wideM, salt), pointsAt(at, toPixels, 2.0 * wideM, salt + 16u), level - whole);
  // Towards the horizon they lie so close behind each other that they are a glow.
  return mix(points, 1.0, 0.85 * smoothstep(0.35, 0.06, area / max(dot(dx, dx), dot(dy, dy))));
}

/** How wide a pixel is along a unit vector, m. */
float pixelAlong(vec2 along, vec2 dx, vec2 dy) { return max(abs(dot(along, dx)) + abs(dot(along, dy)), 0.5); }

/** A line so wide, so far from here, by the light of a pixel's width; m. */
float lineAt(float awayM, float wideM, float pixelM) {
  float seenM = max(wideM, pixelM);
  return (wideM / seenM) * clamp((0.5 * (seenM + pixelM) - awayM) / pixelM, 0.0, 1.0);
}

/** A line of a family that lies so close (m): its mean, where a pixel cannot tell two of them apart. */
float familyAt(float awayM, float wideM, float closeM, float pixelM) {
  return mix(lineAt(awayM, wideM, pixelM), wideM / closeM, smoothstep(0.16, 0.5, pixelM / closeM));
}

/** Lamps in a row, one on the mean, so far apart as the eye can tell them; m. */
float lampsAt(float alongM, float apartM, float pixelM) {
  float off = abs(fract(alongM / apartM) - 0.5) * 2.0;
  return mix(1.0, 0.6 + 1.15 * smoothstep(0.35, 0.95, off), 1.0 - smoothstep(0.12, 0.4, pixelM / apartM));
}

/** How far from a box with round corners, m (x), and which way (yz). */
vec3 roundAway(vec2 at, vec2 halfM, float roundM) {
  vec2 q = abs(at) - halfM + roundM;
  vec2 out2 = max(q, 0.0);
  bool corner = min(q.x, q.y) > 0.0;
  float away = length(out2) + min(max(q.x, q.y), 0.0) - roundM;
  vec2 along = corner ? normalize(out2) : q.x > q.y ? vec2(1.0, 0.0) : vec2(0.0, 1.0);
  return vec3(abs(away), along * sign(at));
}

void addRoad(inout float light, vec3 away, float wideM, vec2 dx, vec2 dy) {
  light = max(light, lineAt(away.x, wideM, pixelAlong(away.yz, dx, dy)));
}

void addRadial(inout float light, vec2 at, vec2 along, vec2 dx, vec2 dy) {
  float ahead = dot(at, along);
  // They bend a little, as roads do.
  float aside = dot(at, vec2(along.y, -along.x)) + 260.0 * sin(ahead / 3100.0) + 500.0 * sin(ahead / 11700.0);
  // From the innermost ring on.
  vec2 outside = abs(at) - vec2(${RINGS_M[0][0].toFixed(1)}, ${RINGS_M[0][1].toFixed(1)});
  light = max(light, step(0.0, ahead) * smoothstep(-80.0, 0.0, max(outside.x, outside.y)) * (1.0 - smoothstep(38000.0, 52000.0, ahead)) * lineAt(abs(aside), 40.0, pixelAlong(vec2(along.y, -along.x), dx, dy)));
}

/** Ring roads and main roads about the middle of the home city, at m from there. */
float mainRoadsAt(vec2 at, vec2 dx, vec2 dy) {
  float light = 0.0;
${ringLines}
${radialLines}
  return light;
}

/** Where on a face (metres), and what a pixel covers there. */
struct Spot {
  vec2 at;
  vec2 dx;
  vec2 dy;
  uint face;
  /** From the middle of the home city, m. */
  float fromSquare;
};
Spot spotAt(vec3 b, float pixelM) {
  Spot spot;
  spot.face = 0u;
  spot.at = faceAt(b, spot.face);
  spot.dx = dFdx(spot.at);
  spot.dy = dFdy(spot.at);
  // Where two faces meet a derivative is of no meaning.
  if (max(length(spot.dx), length(spot.dy)) > 3.0 * pixelM) { spot.dx = vec2(pixelM, 0.0); spot.dy = vec2(0.0, pixelM); }
  spot.fromSquare = spot.face == 5u ? length(spot.at) : 1e6;
  return spot;
}

/** Towns from afar: points of light, and the main roads of the home city while a pixel can tell them apart. */
float townsAt(Spot spot, float pixelM, float crowd) {
  float points = sparkleAt(spot.at, spot.dx, spot.dy, 61u + spot.face);
  float towns = mix(mix(min(points, 7.0), 0.4 + 0.6 * min(points, 4.0), crowd), 1.0, smoothstep(3500.0, 9000.0, pixelM));
  float lined = 1.0 - smoothstep(500.0, 1600.0, pixelM);
  return spot.fromSquare < 6e4 && lined > 0.0 ? towns + 3.2 * lined * mainRoadsAt(spot.at, spot.dx, spot.dy) : towns;
}

/** What of a city's plan lies here; lines are 1 where they fill a pixel. */
struct Quarter {
  float roads;
  float avenue;
  float streets;
  float lanes;
  /** How thickly built, one on the mean; parks are 0. */
  float dense;
  /** Brightness of its roofs, 0 … 1. */
  float roofs;
  /** Light of its windows, and of lamps on what stands beside them. */
  float windows;
  float spill;
  float sodium;
  float bright;
};

/** hills: the ground's heights, which tell where parks lie. */
Quarter quarterAt(vec3 b, Spot spot, vec4 hills) {
  vec2 at = spot.at, dx = spot.dx, dy = spot.dy;
  uint face = spot.face;
  float fromSquare = spot.fromSquare;
  bool isHome = face == 5u;
  float roads = fromSquare < 6e4 ? mainRoadsAt(at, dx, dy) : 0.0;

  // Streets bend with the land; in the old town they do not.
  vec2 bent = at + smoothstep(4000.0, 15000.0, fromSquare) * 520.0 * vec2(groundAt(b, TURN_A, 8200.0).w, groundAt(b, TURN_B, 8200.0).w);
  vec2 g = bent / ${DISTRICT_M.toFixed(1)};
  vec2 cell = floor(g);
  vec2 first = vec2(0.0), second = vec2(0.0), its = vec2(0.0), other = vec2(0.0);
  float d1 = 1e9, d2 = 1e9;
  for (int j = -1; j <= 1; j++) for (int i = -1; i <= 1; i++) {
    vec2 k = cell + vec2(float(i), float(j));
    // Squares in the old town, farther out as it came.
    float loose = isHome ? mix(0.1, 0.86, smoothstep(3500.0, 15000.0, length(k) * ${DISTRICT_M.toFixed(1)})) : 0.86;
    vec2 c = k + 0.5 + loose * (streetChances(k, 41u + face) - 0.5);
    float d = dot(g - c, g - c);
    if (d < d1) { d2 = d1; second = first; other = its; d1 = d; first = c; its = k; }
    else if (d < d2) { d2 = d; second = c; other = k; }
  }
  vec2 border = second - first;
  float borderLong = max(length(border), 1e-3);
  float borderM = 0.5 * ${DISTRICT_M.toFixed(1)} * (d2 - d1) / borderLong;
  border /= borderLong;
  // Not all of them are large: told by both districts alike.
  float rank = fract(streetChance(its, 59u + face) + streetChance(other, 59u + face));
  float avenue = familyAt(borderM, 26.0, 0.5 * ${DISTRICT_M.toFixed(1)}, pixelAlong(border, dx, dy));
  vec2 aside = vec2(-border.y, border.x);
  avenue *= (0.3 + 0.9 * smoothstep(0.35, 0.8, rank)) * lampsAt(dot(bent, aside), 45.0, pixelAlong(aside, dx, dy));
  uint salt = 100u + (streetBits(its, 43u + face) & 0xFFFFu);
  vec4 kind = vec4(streetChances(its, 47u + face), streetChances(its, 53u + face));

  // Most districts keep the city's directions, more of them towards its middle.
  float turned = step(mix(0.96, 0.5, smoothstep(5000.0, 16000.0, fromSquare)), kind.x) * (kind.y - 0.5) * 1.5 + (kind.z - 0.5) * 0.09;
  vec2 turn = vec2(cos(turned), sin(turned));
  vec2 q = bent - first * ${DISTRICT_M.toFixed(1)};
  q = vec2(turn.x * q.x + turn.y * q.y, turn.x * q.y - turn.y * q.x);
  vec2 pixel = vec2(pixelAlong(turn, dx, dy), pixelAlong(vec2(-turn.y, turn.x), dx, dy));
  vec2 strip = mix(vec2(330.0, 280.0), vec2(640.0, 520.0), kind.zw);
  vec2 s = q / strip;
  vec2 number = floor(s);
  vec2 place = 0.25 + 0.5 * vec2(streetChance(vec2(number.x, 0.0), salt), streetChance(vec2(0.0, number.y), salt + 1u));
  vec2 within = s - number;
  vec2 block = number + step(place, within);
  vec2 away = abs(within - place) * strip;
  // A street ends at one that crosses it, and not all of it is lit alike.
  vec2 lit = vec2(streetChance(vec2(number.x, block.y), salt + 2u), streetChance(vec2(block.x, number.y), salt + 3u));
  lit = smoothstep(0.12, 0.9, lit) * 1.35;
  float streets = lit.x * familyAt(away.x, 13.0, strip.x, pixel.x) * lampsAt(q.y, 36.0, pixel.y) + lit.y * familyAt(away.y, 13.0, strip.y, pixel.y) * lampsAt(q.x, 36.0, pixel.x);

  // Blocks: works and malls bright, gardens dark. Where a pixel is as wide as they are, all are alike.
  vec2 look = streetChances(block, salt + 4u);
  float wide = max(pixel.x, pixel.y);
  float apart = 1.0 - smoothstep(0.2, 0.6, wide / min(strip.x, strip.y));
  float dense = mix(1.0, 0.16 + 1.5 * look.x * look.x + 1.8 * smoothstep(0.9, 1.0, look.x), apart);
  float park = smoothstep(0.14, 0.34, hills.z + 0.35 * hills.y) + smoothstep(0.28, 0.38, hills.w) * 0.5;
  dense *= 1.0 - clamp(park, 0.0, 1.0);
  // Lanes run one way or the other through a block.
  bool crosswise = look.y > 0.5;
  float laneM = mix(75.0, 130.0, fract(look.y * 7.0));
  float lane = (crosswise ? q.x : q.y) / laneM;
  float lanes = familyAt(abs(fract(lane) - 0.5) * laneM, 6.0, laneM, crosswise ? pixel.x : pixel.y);

  // Lit houses are points, and a faint sheet of light where a pixel is wider than the space between them.
  vec2 house = q / 34.0;
  vec2 plot = floor(house);
  float on = streetChance(plot, salt + 5u);
  vec2 off = (house - plot - 0.3 - 0.4 * streetChances(plot, salt + 6u)) * 34.0;
  float seenM = max(7.0, wide);
  float point = step(0.62, on) * (1.5 + 6.0 * (on - 0.62)) * (49.0 / (seenM * seenM)) * (1.0 - smoothstep(0.35 * seenM, 0.75 * seenM, length(off)));
  float windows = dense * mix(0.05 + 0.2 * min(sparkleAt(at, dx, dy, 67u + face), 7.0), 3.0 * point, 1.0 - smoothstep(5.0, 14.0, wide));
  // The light of lamps on the houses beside them.
  float spill = 0.3 * (lit.x * exp(-away.x / 40.0) + lit.y * exp(-away.y / 40.0)) + 0.4 * rank * exp(-borderM / 60.0);
  spill = mix(spill, 0.1, smoothstep(0.1, 0.3, wide / min(strip.x, strip.y))) * (0.3 + 0.7 * min(dense, 1.0));
  // Each district has its lamps; the large roads are sodium's.
  float sodium = mix(smoothstep(0.25, 0.75, kind.w), 0.9, clamp(roads + 0.5 * avenue, 0.0, 1.0));
  Quarter quarter;
  quarter.roads = roads;
  quarter.avenue = avenue;
  quarter.streets = streets;
  quarter.lanes = lanes;
  quarter.dense = dense;
  float ofHouse = mix(0.5, on, 1.0 - smoothstep(6.0, 20.0, wide));
  quarter.roofs = clamp(0.5 + 0.6 * apart * (look.y - 0.5) + 0.5 * (ofHouse - 0.5) + 0.3 * (kind.w - 0.5) * (1.0 - smoothstep(200.0, 600.0, wide)), 0.0, 1.0);
  quarter.windows = windows;
  quarter.spill = spill;
  quarter.sodium = mix(0.78, sodium, 1.0 - smoothstep(15.0, 150.0, wide));
  quarter.bright = mix(1.0, 0.55 + 0.9 * kind.y, 1.0 - smoothstep(15.0, 110.0, wide));
  return quarter;
}

/** Light of a city from low above, about one on the mean (x), how much of it is windows (y) and how much of its lamps are sodium's (z). */
vec3 lightOf(Quarter q) {
  float light = 2.8 * q.roads + 2.4 * q.avenue + 2.0 * q.streets * (0.5 + 0.5 * min(q.dense, 1.0)) + 0.6 * q.lanes * q.dense + q.windows + q.spill;
  return vec3(light * q.bright, q.windows / (light + 0.05), q.sodium);
}

/** Its colour by day: roofs, trees between them and in the parks, roads paler than both; pixelM: what a pixel covers. */
vec3 dayOf(Quarter q, float pixelM) {
  vec3 roofs = mix(vec3(0.112, 0.1, 0.08), vec3(0.25, 0.222, 0.178), q.roofs);
  vec3 colour = mix(vec3(0.062, 0.078, 0.042), roofs, 0.15 + 0.75 * smoothstep(0.0, 0.9, mix(q.dense, 0.7, smoothstep(50.0, 220.0, pixelM))));
  return mix(colour, vec3(0.265, 0.25, 0.225), clamp(q.roads + 0.6 * q.avenue + 0.45 * q.streets + 0.2 * q.lanes * min(q.dense, 1.0), 0.0, 0.9));
}
`;
