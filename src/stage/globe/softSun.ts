/**
 * How light the ground under air is, by the cosine between the Sun and the zenith: as the cosine by day, and on from
 * 6 degrees before sunset by a parabola that has the cosine's value and slope there and ends 6 degrees after it.
 */
export const SOFT_SUN_GLSL = /* glsl */ `
float softSun(float cosSun) {
  return cosSun < 0.1 ? 2.5 * pow(max(0.0, cosSun + 0.1), 2.0) : cosSun;
}
`;
