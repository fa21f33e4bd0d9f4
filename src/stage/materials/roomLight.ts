/**
 * Replaces three's chunk for light from the room: softest light from spherical harmonics, and a look into the cube map
 * only where a surface is smooth enough to mirror something.
 */
export const ROOM_LIGHT_HEAD = /* glsl */ `
uniform vec3 uRoomIrradiance[9];
#ifdef USE_ENVMAP
// Radiance of the room's roughest level towards a direction in world axes.
vec3 softRoom(vec3 world) {
  vec3 d = envMapRotation * world;
  vec3 sum = uRoomIrradiance[0] * 0.282095
    + 0.488603 * (uRoomIrradiance[1] * d.y + uRoomIrradiance[2] * d.z + uRoomIrradiance[3] * d.x)
    + 1.092548 * (uRoomIrradiance[4] * d.x * d.y + uRoomIrradiance[5] * d.y * d.z + uRoomIrradiance[7] * d.x * d.z)
    + uRoomIrradiance[6] * 0.315392 * (3.0 * d.z * d.z - 1.0)
    + uRoomIrradiance[8] * 0.546274 * (d.x * d.x - d.y * d.y);
  return max(sum, vec3(0.0)) * envMapIntensity;
}
#endif
`;

export const ROOM_LIGHT = /* glsl */ `
#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
  vec3 worldNormal = transformNormalByInverseViewMatrix(geometryNormal, viewMatrix);
  iblIrradiance += PI * softRoom(worldNormal);
  float mirrors = 1.0 - smoothstep(0.6, 0.8, material.roughness);
  vec3 mirrored = vec3(0.0);
  if (mirrors < 1.0) {
    vec3 towards = reflect(-geometryViewDir, geometryNormal);
    towards = normalize(mix(towards, geometryNormal, material.roughness * material.roughness));
    mirrored = softRoom(transformDirectionByInverseViewMatrix(towards, viewMatrix));
  }
  if (mirrors > 0.0) mirrored = mix(mirrored, getIBLRadiance(geometryViewDir, geometryNormal, material.roughness), mirrors);
  radiance += mirrored;
#endif
`;
