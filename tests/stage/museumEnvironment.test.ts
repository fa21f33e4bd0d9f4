import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataUtils, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { cubeDirection, projectOntoSh, SH_TERMS, shBasis } from '../../src/stage/atmosphere/roomIrradiance.js';

const FILE = join(import.meta.dirname, '../../src/stage/atmosphere/museum-environment.bin');
const SIZES = [64, 32, 16, 8];
const TEXELS_PER_FACE = SIZES.reduce((sum, size) => sum + size * size, 0);

const bytes = readFileSync(FILE);
const texels = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);

/** Mean of a channel over one level of one face. */
const mean = (face: number, level: number, channel: number): number => {
  const before = SIZES.slice(0, level).reduce((sum, size) => sum + size * size, 0);
  const count = (SIZES[level] ?? 0) ** 2;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += DataUtils.fromHalfFloat(texels[(face * TEXELS_PER_FACE + before + i) * 4 + channel] ?? Number.NaN);
  }
  return sum / count;
};

describe('the room’s light', () => {
  it('has six faces of four levels, opaque and within what soft boxes shine', () => {
    expect(bytes.byteLength).toBe(6 * TEXELS_PER_FACE * 4 * 2);
    for (let i = 0; i < texels.length; i += 4) {
      for (let channel = 0; channel < 3; channel++) {
        const radiance = DataUtils.fromHalfFloat(texels[i + channel] ?? Number.NaN);
        expect(radiance > 0 && radiance <= 14.1).toBe(true);
      }
      expect(texels[i + 3]).toBe(DataUtils.toHalfFloat(1));
    }
  });

  it('comes from above, warm from the left and cool from behind', () => {
    // Faces +x, -x, +y, -y, +z, -z; the file is mirrored in x, as three reads cube maps.
    for (let level = 0; level < SIZES.length; level++) {
      expect(mean(2, level, 0)).toBeGreaterThan(3 * mean(3, level, 0));
      expect(mean(0, level, 0)).toBeGreaterThan(mean(1, level, 0));
      expect(mean(5, level, 2)).toBeGreaterThan(mean(5, level, 0));
    }
  });

  it('keeps its energy from the sharp level to the rough one', () => {
    const total = (level: number): number => [0, 1, 2, 3, 4, 5].reduce((sum, face) => sum + mean(face, level, 1), 0);
    expect(total(3) / total(0)).toBeGreaterThan(0.85);
    expect(total(3) / total(0)).toBeLessThan(1.15);
  });

  it('is told by spherical harmonics as the roughest level has it', () => {
    const size = 8;
    const level = (face: number): Uint16Array => {
      const end = (face + 1) * TEXELS_PER_FACE * 4;
      return texels.subarray(end - size * size * 4, end);
    };
    const coefficients = Array.from({ length: SH_TERMS }, () => new Vector3());
    projectOntoSh(coefficients, size, level);
    const basis = new Float64Array(SH_TERMS);
    const direction = new Vector3();
    let squares = 0;
    let brightest = 0;
    for (let face = 0; face < 6; face++) {
      for (let i = 0; i < size * size; i++) {
        cubeDirection(direction, face, ((i % size) + 0.5) / 4 - 1, (Math.floor(i / size) + 0.5) / 4 - 1).normalize();
        shBasis(basis, direction.x, direction.y, direction.z);
        const told = coefficients.reduce((sum, { y }, term) => sum + y * (basis[term] ?? 0), 0);
        const truth = DataUtils.fromHalfFloat(level(face)[i * 4 + 1] ?? Number.NaN);
        squares += (told - truth) ** 2;
        brightest = Math.max(brightest, truth);
      }
    }
    expect(Math.sqrt(squares / (6 * size * size)) / brightest).toBeLessThan(0.03);
  });
});
