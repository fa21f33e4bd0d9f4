/** Places a direction (render axes) behind everything. Such things are on `LAYER_BACKGROUND`: the far pass alone draws them. */
export const DIRECTION_GLSL = /* glsl */ `
vec4 placeDirection(vec3 direction) {
  vec4 clip = projectionMatrix * vec4(mat3(viewMatrix) * direction, 1.0);
  clip.z = clip.w * 0.999999;
  return clip;
}
`;
