/**
 * The surface of a star: dark towards the limb, more so in blue than in red, covered with the tops of rising gas.
 * `uBoil`: tiles of cells a radius (small, large), contrast of each. `uSpots`: directions, and radii in radians.
 */
export const BOILING_GLSL = /* glsl */ `
uniform sampler2D uCells;
uniform vec4 uBoil;
uniform vec3 uLimb;
uniform vec4 uSpots[SPOTS];
float cellAt(vec3 place, vec3 weight) {
  return weight.x * texture2D(uCells, place.yz).r + weight.y * texture2D(uCells, place.zx).r + weight.z * texture2D(uCells, place.xy).r - 0.5;
}
vec3 boiling(vec3 b, float cosEye) {
  vec3 weight = pow(abs(b), vec3(6.0));
  weight /= weight.x + weight.y + weight.z;
  vec3 bent = b + 0.02 * (vec3(texture2D(uNoise, b.yz * 1.3).r, texture2D(uNoise, b.zx * 1.3).r, texture2D(uNoise, b.xy * 1.3).r) - 0.5);
#ifdef SOFT
  // Far larger than any grain: swells without lanes, and thin dark folds between them.
  float large = 1.7 * grainAt(bent * uBoil.y + 0.31, weight);
  float small = 0.25 - abs(grainAt(bent * uBoil.x + 0.62, weight)) * 2.0;
#else
  float small = cellAt(b * uBoil.x, weight);
  float large = cellAt(bent * uBoil.y + 0.31, weight) + 0.6 * grainAt(bent * uBoil.y * 0.6 + 0.17, weight);
#endif
  float shade = 1.0 + uBoil.z * small + uBoil.w * large;
  float facula = 0.0;
  for (int i = 0; i < SPOTS; i++) {
    float radius = uSpots[i].w;
    if (radius <= 0.0) continue;
    float away = distance(b, uSpots[i].xyz) / radius * (1.0 + 0.35 * large);
    shade *= mix(0.32, 1.0, smoothstep(0.38, 0.55, away)) * mix(0.8, 1.0, smoothstep(0.85, 1.05, away));
    facula += (1.0 - smoothstep(1.0, 5.0, away)) * max(0.0, large + 0.15);
  }
  shade += 0.28 * facula * (1.0 - cosEye);
  vec3 limb = pow(vec3(max(cosEye, 0.004)), uLimb);
  // What is darker is cooler, and so redder.
  return uTint * uBright * limb * pow(vec3(max(shade, 0.05)), vec3(1.0, 1.3, 1.7));
}
`;
