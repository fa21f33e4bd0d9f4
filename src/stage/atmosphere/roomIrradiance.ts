import { DataUtils, Vector3, type IUniform } from 'three';

/** Second-order spherical harmonics: nine coefficients a channel. */
export const SH_TERMS = 9;

/**
 * The room's softest light as spherical harmonics (radiance of the roughest level, by direction of the cube map). All
 * exhibits share it: reading it from the cube for each pixel took a third of a frame on a software rasteriser. Black
 * until the room's file has come.
 */
export const roomIrradiance: IUniform<Vector3[]> = { value: Array.from({ length: SH_TERMS }, () => new Vector3()) };

/** Real spherical harmonics to the second order at a unit direction, in the order in which the shader sums them. */
export function shBasis(out: Float64Array, x: number, y: number, z: number): Float64Array {
  out[0] = 0.282095;
  out[1] = 0.488603 * y;
  out[2] = 0.488603 * z;
  out[3] = 0.488603 * x;
  out[4] = 1.092548 * x * y;
  out[5] = 1.092548 * y * z;
  out[6] = 0.315392 * (3 * z * z - 1);
  out[7] = 1.092548 * x * z;
  out[8] = 0.546274 * (x * x - y * y);
  return out;
}

/** Direction of a texel of a cube map's face (+x, −x, +y, −y, +z, −z); `s` and `t` run from −1 to 1. Not normalised. */
export function cubeDirection(out: Vector3, face: number, s: number, t: number): Vector3 {
  switch (face) {
    case 0:
      return out.set(1, -t, -s);
    case 1:
      return out.set(-1, -t, s);
    case 2:
      return out.set(s, 1, t);
    case 3:
      return out.set(s, -1, -t);
    case 4:
      return out.set(s, -t, 1);
    default:
      return out.set(-s, -t, -1);
  }
}

/**
 * Projects six square faces of half-float RGBA texels onto spherical harmonics.
 * @param texelsOf the texels of a face's level, row by row
 */
export function projectOntoSh(coefficients: readonly Vector3[], size: number, texelsOf: (face: number) => Uint16Array): void {
  for (const coefficient of coefficients) coefficient.set(0, 0, 0);
  const direction = new Vector3();
  const basis = new Float64Array(SH_TERMS);
  let solidAngle = 0;
  for (let face = 0; face < 6; face++) {
    const texels = texelsOf(face);
    for (let i = 0; i < size * size; i++) {
      const s = ((i % size) + 0.5) * (2 / size) - 1;
      const t = (Math.floor(i / size) + 0.5) * (2 / size) - 1;
      const weight = (1 + s * s + t * t) ** -1.5;
      solidAngle += weight;
      cubeDirection(direction, face, s, t).normalize();
      shBasis(basis, direction.x, direction.y, direction.z);
      const [red, green, blue] = [0, 1, 2].map((channel) => DataUtils.fromHalfFloat(texels[i * 4 + channel] ?? 0)) as [number, number, number];
      coefficients.forEach((coefficient, term) => {
        const share = (basis[term] ?? 0) * weight;
        coefficient.x += red * share;
        coefficient.y += green * share;
        coefficient.z += blue * share;
      });
    }
  }
  for (const coefficient of coefficients) coefficient.multiplyScalar((4 * Math.PI) / solidAngle);
}
