import { EARTH_GLSL } from './earthShader.js';
import { GLOBE_HEAD, GLOBE_PLACE } from './globeShader.js';

/** Widths of the invented heaps of cloud, m. */
const HEAPS_M = [64_000, 16_000, 4000] as const;

/** The Earth from above the ground to far away: surface, relief, sea, clouds, city lights and the air before them. */
export const EARTH_FRAGMENT = /* glsl */ `
${GLOBE_HEAD}
uniform float uHeight;
${EARTH_GLSL}

/** Cloud cover (x) and how much lighter or darker its heaps are by their slope (y). */
vec2 cloudAt(vec3 b, vec2 uv, vec2 dx, vec2 dy, float pixelM, vec3 light) {
  float cover = textureGrad(uClouds, uv, max(abs(dx), vec2(0.0004)), max(abs(dy), vec2(0.0004))).r;
  cover = pow(cover, 1.25);
  float relief = 0.0;
  if (cover > 0.004 && cover < 0.999) {
    vec3 shown = vec3(shownAt(${HEAPS_M[0].toFixed(1)}, pixelM), shownAt(${HEAPS_M[1].toFixed(1)}, pixelM), shownAt(${HEAPS_M[2].toFixed(1)}, pixelM));
    vec4 heap = vec4(0.0);
    if (shown.x > 0.0) heap += shown.x * groundAt(b, TURN_B, ${HEAPS_M[0].toFixed(1)});
    if (shown.y > 0.0) heap += 0.75 * shown.y * groundAt(b, TURN_A, ${HEAPS_M[1].toFixed(1)});
    if (shown.z > 0.0) heap += 0.55 * shown.z * groundAt(b, TURN_B, ${HEAPS_M[2].toFixed(1)});
    float torn = 4.0 * cover * (1.0 - cover);
    float raised = cover + torn * 0.85 * heap.w;
    cover = clamp(mix(raised, smoothstep(0.12, 0.85, raised), 0.6 * shown.x), 0.0, 1.0);
    relief = clamp(-dot(heap.xyz, light) * 0.12, -0.3, 0.2);
  }
  return vec2(cover, relief);
}

void main() {
${GLOBE_PLACE}
  float cosSun = dot(n, uSun);
  float cosEye = clamp(vCosine, 0.0, 1.0);
  float pixelM = uRadius * uInverseRadius * max(length(dFdx(vFromEye)), length(dFdy(vFromEye)));
  Ground ground = earthGround(b, uv, dx, dy, pixelM);
  float sea = ground.sea;

  // Where people live is where there is light by night.
  vec3 lights = vec3(0.0);
  float glow = 0.0;
  Quarter quarter;
  // From near a city is streets and houses, from far away points of light, not a sheet.
  float afar = smoothstep(120.0, 500.0, pixelM);
  Spot spot;
  if (uNightReady > 0.0) {
    float coarse = smoothstep(1.2, 0.6, pixelM / 19600.0);
    if (coarse > 0.0) lights = smoothMap(uNight, uv);
    if (coarse < 1.0) lights = mix(textureGrad(uNight, uv, dx, dy).rgb, lights, coarse);
    // The map's hues are those of its compression; small towns are orange, large ones nearly white.
    glow = dot(lights, vec3(0.35, 0.5, 0.15));
    spot = spotAt(b, pixelM);
    if (afar < 1.0 && glow > 0.01) {
      quarter = quarterAt(b, spot, ground.height);
      float torn = dot(ground.height, vec4(0.2, 0.5, 0.4, 0.2));
      float built = smoothstep(0.24, 0.42, glow + 0.22 * torn) * uNightReady * (1.0 - sea) * (1.0 - afar);
      ground.albedo = mix(ground.albedo, dayOf(quarter, pixelM), built);
      ground.slope *= 1.0 - 0.8 * built;
    }
  }

  // Near the ground, and under a high Sun that would show no relief, the light comes from the north-west as on maps.
  vec3 sunward = uToBody * uSun;
  vec3 east = normalize(vec3(b.z, 0.0, -b.x) + vec3(1e-5, 0.0, 0.0));
  vec3 drawn = normalize(0.7 * b + 0.45 * cross(b, east) - 0.55 * east);
  vec3 lightFrom = normalize(mix(sunward, drawn, max(uGallery, 0.65 * smoothstep(0.2, 0.8, cosSun))));
  vec3 across = lightFrom - b * dot(lightFrom, b);
  float relief = clamp(1.0 - dot(ground.slope, across) / max(dot(lightFrom, b), 0.25), 0.35, 1.7);

  float soft = softSun(cosSun);
  float studio = 0.55 + 0.35 * cosEye;
  // It gets used to a low Sun as well, while there is nothing else to see.
  soft *= mix(1.3, 1.0, smoothstep(0.02, 0.3, uHeight * uInverseRadius));
  float light = mix(soft, studio, uGallery);
  float sunAir = uHorizontalAir / ((uHorizontalAir - 1.0) * max(cosSun, 0.0) + 1.0);
  vec3 sunColour = mix(exp(-uScatter * min(sunAir, 14.0) * 0.55), vec3(1.0), uGallery);
  vec3 colour = ground.albedo * light * relief * sunColour * 1.35;

  vec2 cloud = vec2(0.0);
  if (uCloudsReady * uCloudCover > 0.0) {
    cloud = cloudAt(b, uv, dx, dy, pixelM, across);
    cloud.x *= uCloudsReady * uCloudCover;
  }
  // The Sun on the water: a small bright glint within a wide weak one, broken by swell.
  vec3 halfway = normalize(uSun + toEye);
  float swell = 1.0 + 0.9 * ground.height.x + 0.7 * ground.height.y;
  float glance = max(0.0, dot(n, halfway));
  float gloss = sea * (1.0 - cloud.x) * (1.0 - uGallery) * smoothstep(0.05, 0.5, cosSun);
  colour += sunColour * gloss * (0.3 * pow(glance, 140.0) * swell + 0.065 * pow(glance, 20.0));
  colour = mix(colour, vec3(1.12) * light * sunColour * (1.0 + cloud.y), cloud.x * 0.92);

  float dark = (1.0 - smoothstep(-0.12, 0.04, cosSun)) * (1.0 - uGallery);
  float cityGlow = 0.0;
  float alpha = uAlpha;
  if (dark * uNightReady > 0.0) {
    float crowd = smoothstep(0.12, 0.85, glow);
    cityGlow = glow * uNightReady;
    vec3 near = vec3(1.0, 0.0, 0.6);
    float split = 1.0;
    // Where there is little light it stands in towns and villages.
    if (afar < 1.0 && glow > 0.01) near = lightOf(quarter) * vec3(cluster(ground.height.y + 0.5 * ground.height.z, smoothstep(0.0, 0.8, crowd)) * smoothstep(0.01, 0.06, glow), 1.0, 1.0);
    if (afar > 0.0) split = townsAt(spot, pixelM, 0.75 * crowd * (0.25 + 0.75 * smoothstep(40.0, 420.0, pixelM))) * mix(1.0, cluster(ground.height.y + 0.6 * ground.height.z, 0.4 + 0.42 * crowd), ground.shown.y);
    split = mix(min(near.x, 4.5), min(split, 7.0), afar);
    vec3 lamps = mix(mix(vec3(1.25, 0.72, 0.3), vec3(1.5, 1.12, 0.7), crowd), mix(mix(vec3(1.25, 1.0, 0.68), vec3(1.65, 0.74, 0.2), near.z), vec3(1.4, 1.08, 0.7), near.y), 1.0 - afar);
    vec3 lit = lamps * (glow * (0.5 + 0.8 * crowd) * split) * uNightReady * dark * (1.0 - 0.85 * sea) * (1.0 - 0.75 * cloud.x) * (0.5 + 0.8 * smoothstep(40.0, 420.0, pixelM));
    // The heart of a large city keeps its streets and quarters rather than burning out.
    lit /= 1.0 + 0.38 * max(lit.r, lit.g);
    colour += lit;
    // Through the floor, while it is half there, lights come whole.
    alpha = mix(alpha, 1.0, clamp(1.6 * max(lit.r, lit.g), 0.0, 1.0) * smoothstep(0.0, 0.3, alpha));
  }
  // A city's light in the air above it.
  vec3 through = exp(-uScatter * vAir);
  float veiled = 1.0 - through.b;
  // From low above, the far ground goes over into the night sky's own blue.
  vec3 night = vec3(0.03, 0.058, 0.13) * veiled * veiled * (1.0 - smoothstep(0.004, 0.04, uHeight * uInverseRadius));
  colour += (vec3(0.14, 0.075, 0.028) * cityGlow + night) * dark * veiled;
  // More than the true glow of the night sky, so that coasts can be told.
  colour += ground.albedo * dark * vec3(0.024, 0.034, 0.062) * (1.0 - 0.5 * cloud.x);

  float lit = mix(smoothstep(-0.16, 0.22, cosSun), 0.5, uGallery);
  vec3 sunlight = mix(exp(-uScatter * min(sunAir, 30.0) * 0.13), vec3(0.8), uGallery);
  float forward = dot(-toEye, uSun);
  float phase = 0.75 * (1.0 + forward * forward);
  // Dust and moisture make the veil whiter than air alone.
  vec3 veil = mix(1.0 - through, vec3(1.0 - through.g), 0.3);
  // Near the ground the far ground goes over into the room's own blue.
  vec3 haze = mix(vec3(0.26, 0.33, 0.39), vec3(0.14, 0.235, 0.36), uGallery);
  // The eye sees through a thin veil better than a picture has it.
  haze *= mix(0.6, 1.0, smoothstep(1.5, 9.0, vAir));
  colour = colour * mix(vec3(1.0), mix(through, vec3(through.g), 0.6), 0.8 + 0.15 * uGallery) + veil * lit * sunlight * phase * haze;
  gl_FragColor = vec4(colour, alpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;
