import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataUtils } from 'three';
import { describe, expect, it } from 'vitest';

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
});
