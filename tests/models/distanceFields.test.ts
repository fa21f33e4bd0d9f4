import { describe, expect, it } from 'vitest';
import {
  blendedField, box, carvedField, columnField, cordField, ellipsoidField, implicit, limbField, noise3, placedField, smoothMax, smoothMin,
  withinBall, type DistanceField, type Solid,
} from '../../models/kit/index.js';
import { signedVolume } from '../../models/kit/Surface.js';

const ball: DistanceField = (x, y, z) => Math.hypot(x, y, z) - 1;
const volume = (solid: Solid): number => solid.pieces.reduce((sum, { surface }) => sum + signedVolume(surface), 0);

/** Edges that do not have one face on each side. */
const openEdges = (solid: Solid): number => {
  const { indices } = solid.pieces[0]!.surface;
  const seen = new Map<string, number>();
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const [a, b] = [indices[t + k]!, indices[t + ((k + 1) % 3)]!];
      const key = a < b ? `${a},${b}` : `${b},${a}`;
      seen.set(key, (seen.get(key) ?? 0) + (a < b ? 1 : -1));
    }
  }
  return [...seen.values()].filter((sum) => sum !== 0).length;
};

describe('fields', () => {
  it('joins and cuts are the sharp ones where the two surfaces lie far apart, and rounded where they meet', () => {
    expect(smoothMin(1, 9, 2)).toBe(1);
    expect(smoothMax(1, 9, 2)).toBe(9);
    expect(smoothMin(1, 1, 2)).toBeCloseTo(0.5, 12);
    expect(smoothMax(1, 1, 2)).toBeCloseTo(1.5, 12);
    const two = blendedField([1, ball], [0.1, (x, y, z) => ball(x - 5, y, z)]);
    expect(two(5, 0, 0)).toBeCloseTo(-1, 12);
    expect(carvedField(ball, [0.05, (x, y, z) => ball(x - 1, y, z)])(0.9, 0, 0)).toBeGreaterThan(0);
  });
  it('a placed field turns as a solid does', () => {
    const brick: DistanceField = (x, y, z) => Math.max(Math.abs(x) - 1, Math.abs(y) - 2, Math.abs(z) - 3);
    const placed = placedField(brick, [4, 5, 6], [20, -35, 50]);
    const solid = box({ size: [2, 4, 6] }).move(0, -2, 0).turn('x', 20).turn('y', -35).turn('z', 50).move(4, 5, 6);
    const { positions } = solid.pieces[0]!.surface;
    for (let i = 0; i < positions.length; i += 3) {
      expect(placed(positions[i]!, positions[i + 1]!, positions[i + 2]!)).toBeCloseTo(0, 9);
    }
  });
  it('a cord passes through its points with their radii', () => {
    const cord = cordField([[0, 0, 0, 0.2], [1, 1, 0, 0.3], [2, 0, 0, 0.1]]);
    expect(cord(0, 0, 0)).toBeCloseTo(-0.2, 12);
    expect(cord(1, 1, 0)).toBeCloseTo(-0.3, 12);
    expect(cord(2, 0, 0)).toBeCloseTo(-0.1, 12);
  });
  it('a column has the reach of its stations to all four sides, and flat ends', () => {
    const column = columnField({
      from: [0, 0, 0], to: [0, 10, 0], side: [1, 0, 0],
      stations: [{ at: 0, side: 2, front: 3, back: 1 }, { at: 0.5, side: 4, otherSide: 3, front: 2, back: 2, sideShift: 1 }, { at: 1, side: 2, front: 3, back: 1 }],
    });
    for (const [x, y, z] of [[5, 5, 0], [-2, 5, 0], [1, 5, 2], [2, 0.001, 0], [0, 0.001, 3], [0, 0.001, -1]] as const) {
      expect(Math.abs(column(x, y, z))).toBeLessThan(0.02);
    }
    expect(column(0, 12, 0)).toBeCloseTo(2, 9);
    expect(column(0, -3, 0)).toBeCloseTo(3, 9);
  });
  it('a detail within its ball is itself near it, and never reaches past the ball', () => {
    const far = withinBall([3, 0, 0], 1.2, 0.5, (x, y, z) => ball(x - 3, y, z));
    expect(far(3, 1.1, 0)).toBeCloseTo(0.1, 12);
    expect(far(20, 0, 0)).toBeLessThanOrEqual(ball(17, 0, 0));
    expect(far(20, 0, 0)).toBeGreaterThan(0);
  });
});

describe('the surface of a field', () => {
  it('is watertight, faces outward and holds the volume, as sampled and with fewer triangles', () => {
    const options = { distance: ball, min: [-1.2, -1.2, -1.2], max: [1.2, 1.2, 1.2], cell: 0.05 } as const;
    for (const solid of [implicit(options), implicit({ ...options, triangles: 900 })]) {
      expect(openEdges(solid)).toBe(0);
      expect(Math.abs(volume(solid) / ((4 * Math.PI) / 3) - 1)).toBeLessThan(0.02);
    }
    expect(implicit({ ...options, triangles: 900 }).triangleCount()).toBeLessThanOrEqual(900);
  });
  it('misses nothing that is thicker than two cells, wherever it lies', () => {
    const thin = blendedField(
      [1, ellipsoidField([0, 0, 0], [2, 0.12, 2])],
      [0.05, limbField([0, 0, 0], 0.11, [0, 1.9, 0], 0.11)],
    );
    const solid = implicit({ distance: thin, min: [-2.2, -0.4, -2.2], max: [2.2, 2.2, 2.2], cell: 0.05 });
    expect(openEdges(solid)).toBe(0);
    const { min, max } = solid.bounds();
    expect(max[1]).toBeGreaterThan(1.98);
    expect(max[0] - min[0]).toBeGreaterThan(3.9);
  });
});

describe('noise', () => {
  it('is smooth over the corners of its lattice and stays within −1 … 1', () => {
    const noise = noise3(4);
    for (let i = 0; i < 200; i++) {
      const [x, y, z] = [i * 0.37 - 30, i * 0.11, i * 0.23 - 9];
      expect(Math.abs(noise(x, y, z))).toBeLessThanOrEqual(1);
      expect(Math.abs(noise(x, y, z) - noise(x + 1e-6, y, z))).toBeLessThan(1e-4);
    }
  });
});
