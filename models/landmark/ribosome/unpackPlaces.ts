import type { Vec3 } from '../../../src/core/maths/vec3.js';

/** Places packed as little-endian 16-bit integers in base64, in the unit that `step` is given in. */
export const unpackPlaces = (base64: string, step: number): Vec3[] => {
  const bytes = Buffer.from(base64, 'base64');
  return Array.from({ length: bytes.length / 6 }, (_, i): Vec3 => [
    bytes.readInt16LE(6 * i) * step,
    bytes.readInt16LE(6 * i + 2) * step,
    bytes.readInt16LE(6 * i + 4) * step,
  ]);
};
